import type { SiteContext } from '#lib/components/site-context.ts';
import type { ComparisonWords } from '#lib/view-models/compare/comparison.ts';
import { formerCommunes, formerDistricts } from '../zones/[zone]/former-places.ts';

/** The words of a comparison in the reader's language. */
export function comparisonWords(site: SiteContext, indicators: ComparisonWords['indicators']): ComparisonWords {
  const { vocabulary, zones, compare } = site.m;
  const province = (id: string): string => zones.provinceOf(vocabulary.province[id] ?? id);
  return {
    indicators,
    kind: (kind) => vocabulary.zoneKind[kind],
    status: (status) => vocabulary.zoneStatus[status],
    placeNow: ({ communesNew, provinceId }) => [...communesNew, province(provinceId)].join(', '),
    placeBefore: ({ communeOld, districtOld, formerProvinceId }) =>
      [
        ...(communeOld === null ? [] : formerCommunes(communeOld)),
        ...(districtOld === null ? [] : formerDistricts(districtOld, site.lang)),
        province(formerProvinceId)
      ].join(', '),
    distance: (kind) => compare.distance[kind],
    ahead: (status) => vocabulary.zoneStatusInline[status],
    capital: ({ name }) => compare.capital[name]
  };
}
