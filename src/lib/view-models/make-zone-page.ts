import type { Lang } from '#lib/domain/vocabulary.ts';
import { zoneRows } from '#lib/domain/row-limits.ts';
import type { ZonePageRows } from '#lib/queries/zone-page.ts';
import type { ZoneRelativeRow } from '#lib/queries/zone-relatives.ts';
import type { ZoneSectorRow } from '#lib/queries/zone-sectors.ts';
import { figureOfObservation } from './figures.ts';
import { indicatorGroupsOf, sourceRefOf } from './reading-series.ts';
import { zoneFacts } from './zone-facts.ts';
import { type CutZoneRows, sumsOfZone } from './cut-zone-rows.ts';
import { listedInvestments, zoneInvestmentsOf } from './zone-investments.ts';
import type {
  AreaPoint,
  EditorReading,
  ZoneHeader,
  ZoneLink,
  ZonePageView,
  ZonePolicy,
  ZoneSector
} from './zone-page.ts';

/** Everything the page of one zone shows, in one language. */
export function makeZonePage(rows: CutZoneRows, lang: Lang): ZonePageView {
  const investments = listedInvestments(zoneInvestmentsOf(rows.investments, rows.reports, lang), zoneRows).rows;
  const sums = rows.sums ?? sumsOfZone(rows);
  return {
    zone: headerOf(rows, lang),
    facts: zoneFacts(rows.observations, rows.factNames, lang),
    groups: indicatorGroupsOf(rows.observations, lang),
    hasWastewater: rows.observations.some(({ indicator_id }) => indicator_id === 'wastewater-m3-day'),
    areaHistory: areaHistoryOf(rows),
    parent: rows.relatives.filter((zone) => zone.relation === 'parent').map((zone) => linkTo(zone, lang))[0] ?? null,
    children: rows.relatives.filter((zone) => zone.relation === 'child').map((zone) => linkTo(zone, lang)),
    investments,
    investmentCount: sums.investmentCount,
    projectCount: sums.projectCount,
    withoutCapital: sums.withoutCapital,
    investmentTotals: sums.investmentTotals,
    policies: policiesOf(rows, lang),
    conflicts: conflictsOf(rows, lang),
    sources: sums.sources,
    figureCount: sums.figureCount
  };
}

function headerOf({ header, locationSource, developerSource, sectors }: ZonePageRows, lang: Lang): ZoneHeader {
  const { lat, lon, location_precision: precision } = header;
  return {
    id: header.zone_id,
    name: { vi: header.name_vi, en: header.name_en },
    kind: header.kind,
    status: header.status,
    provinceId: header.province_id,
    formerProvinceId: header.former_province_id,
    districtOld: header.district_old,
    communeOld: header.commune_old,
    communesNew: header[`communes_${lang}`],
    developer: header.developer,
    developerSource: developerSource === null ? null : sourceRefOf(developerSource),
    sectors: sectorsOf(sectors, lang),
    location:
      lat === null || lon === null || precision === null ? null : { lat, lon, precision, haloKm: header.halo_km },
    locationBasis: header[`location_basis_${lang}`],
    locationSource: locationSource === null ? null : sourceRefOf(locationSource),
    source: sourceRefOf(header)
  };
}

function sectorsOf(rows: readonly ZoneSectorRow[], lang: Lang): readonly ZoneSector[] {
  return [...new Set(rows.map((row) => row.sector_id))].flatMap((id) => {
    const same = rows.filter((row) => row.sector_id === id);
    const sources = same.flatMap((row) => (row.source === null ? [] : [sourceRefOf(row.source)]));
    return same.slice(0, 1).map((row) => ({ id, name: row[`name_${lang}`], sources }));
  });
}

function linkTo(zone: ZoneRelativeRow, lang: Lang): ZoneLink {
  return { id: zone.zone_id, name: zone[`name_${lang}`], kind: zone.kind, status: zone.status, area: zone.area };
}

/** Oldest first, undated last. */
function areaHistoryOf({ observations }: ZonePageRows): readonly AreaPoint[] {
  return observations
    .filter((line) => line.indicator_id === 'area-ha' && line.scope_vi === null)
    .toSorted((a, b) => (a.as_of ?? '9999').localeCompare(b.as_of ?? '9999', 'en') || b.recency - a.recency)
    .map((line) => ({
      figure: figureOfObservation(line),
      source: sourceRefOf(line),
      measure: line.measure,
      disputed: line.disputed,
      current: line.recency === 1
    }));
}

function policiesOf({ policies }: ZonePageRows, lang: Lang): readonly ZonePolicy[] {
  return policies.map((policy) => ({
    id: policy.policy_id,
    number: policy.number,
    title: policy[`title_${lang}`],
    issuer: policy[`issuer_${lang}`],
    issuedOn: policy.issued_on,
    status: policy.status,
    source: sourceRefOf(policy),
    link: policy.names_zone ? 'named' : 'source'
  }));
}

function conflictsOf({ conflicts }: ZonePageRows, lang: Lang): readonly EditorReading[] {
  return [...new Set(conflicts.map((line) => line.conflict_id))].flatMap((id) => {
    const lines = conflicts.filter((line) => line.conflict_id === id);
    const records = lines.flatMap(({ record }) => record ?? []);
    return lines
      .slice(0, 1)
      .map((line) => ({ subject: line[`subject_${lang}`], reading: line[`reading_${lang}`], records }));
  });
}
