import type { Lang } from '#lib/domain/vocabulary.ts';
import type { PolicyRow } from '#lib/queries/policies.ts';
import { comparedLocalities, type Localities, type Locality } from './locality.ts';
import type { LocalityRule } from './rules.ts';

/** An instrument as the comparison names it, in one language. */
export interface Instrument {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly status: PolicyRow['status'];
  readonly from: string | null;
  readonly to: string | null;
}

/** One compared locality with what it has issued about support of industry. */
export interface LocalityInstruments {
  readonly locality: Locality;
  readonly instruments: readonly Instrument[];
}

/** Topics of instruments that support industry rather than set up one zone. */
const topics: readonly string[] = [
  'supporting-industry',
  'industrial-promotion',
  'industry-handicraft-support',
  'industry-planning',
  'investment-support',
  'special-mechanism'
];

/** The instruments of each compared locality: about support, or with a rule of support; those in force first, then the newest. */
export function instrumentsOf(
  rows: readonly PolicyRow[],
  localities: Localities,
  lang: Lang
): readonly LocalityInstruments[] {
  const date = (row: PolicyRow): string => row.issued_on ?? row.effective_from ?? '';
  return comparedLocalities.flatMap((id) => {
    const locality = localities[id];
    if (locality === undefined) return [];
    const own = rows
      .filter((row) => row.province_id === id && (topics.includes(row.topic) || row.rules > 0))
      .toSorted(
        (a, b) =>
          Number(b.status === 'in-force') - Number(a.status === 'in-force') ||
          (date(a) === date(b) ? (a.policy_id < b.policy_id ? -1 : 1) : date(a) < date(b) ? 1 : -1)
      );
    const instruments = own.map((row) => ({
      id: row.policy_id,
      number: row.number,
      title: row[`title_${lang}`],
      status: row.status,
      from: row.effective_from ?? row.issued_on,
      to: row.effective_to
    }));
    return [{ locality, instruments }];
  });
}

/** Rules of one locality, of one kind where one is chosen. */
export const rulesOfPlace = (rules: readonly LocalityRule[], place: string, kind: string): readonly LocalityRule[] =>
  rules.filter(({ localityId, kinds }) => localityId === place && (kind === '' || kinds.includes(kind)));
