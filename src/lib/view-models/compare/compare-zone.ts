import type { ZoneDistancesView } from '../distances/zone-distances.ts';
import type { ZoneContact } from '../zone-contact.ts';
import type { IndicatorGroupId, ReadingSeries } from '../reading.ts';
import type {
  CapitalTotal,
  EditorReading,
  ZoneHeader,
  ZoneInvestment,
  ZoneLink,
  ZonePageView,
  ZonePolicy
} from '../zone-page.ts';
import type { ProjectSupport } from './project-supports.ts';

/** All readings of one thing about a zone, with the heading of its indicator. */
export interface ZoneThing extends ReadingSeries {
  readonly heading: IndicatorGroupId;
}

/** What a comparison needs to know of one zone, in one language: the file that the page loads for each column. */
export interface CompareZone {
  readonly header: ZoneHeader;
  readonly parent: ZoneLink | null;
  readonly things: readonly ZoneThing[];
  readonly investments: readonly ZoneInvestment[];
  readonly totals: readonly CapitalTotal[];
  /** Policies whose title or rule names the zone. */
  readonly policies: readonly ZonePolicy[];
  readonly conflicts: readonly EditorReading[];
  /** Straight lines to the nearest of each kind; what is published stands among the things. */
  readonly lines: Pick<ZoneDistancesView, 'from' | 'rows'>;
  /** What a new production project may ask for on `supportsOn`. */
  readonly supports: readonly ProjectSupport[];
  /** ISO date on which supports were looked at. */
  readonly supportsOn: string;
  /** Offices responsible, where a source names one. */
  readonly contacts: readonly ZoneContact[];
}

/** What the zone's page takes from elsewhere than its own rows. */
export interface CompareZoneParts extends Pick<CompareZone, 'supports' | 'supportsOn' | 'contacts'> {
  readonly distances: ZoneDistancesView;
}

/** A zone's page is everything known of it; a comparison leaves out what repeats it in another form. */
export function compareZoneOf(page: ZonePageView, parts: CompareZoneParts): CompareZone {
  return {
    header: page.zone,
    parent: page.parent,
    things: page.groups.flatMap((group) => group.series.map((series) => ({ ...series, heading: group.id }))),
    investments: page.investments.map((investment) => ({ ...investment, others: [] })),
    totals: page.investmentTotals,
    policies: page.policies.filter((policy) => policy.link === 'named'),
    conflicts: page.conflicts,
    lines: {
      from: parts.distances.from,
      rows: parts.distances.rows.filter(({ role }) => role !== 'named').map((row) => ({ ...row, published: [] }))
    },
    supports: parts.supports,
    supportsOn: parts.supportsOn,
    contacts: parts.contacts
  };
}
