import { placeInPeriod } from '#lib/domain/partial-period.ts';
import { areaClasses, openSituation, type AreaClass, type Situation, type SiteKind } from '#lib/domain/situation.ts';
import type { SupportRule } from '#lib/domain/support-rule.ts';
import { matchSupports, type SupportMatch } from './match.ts';

/** One entry of a list of classes: a district before July 2025, a commune since then, or a zone named by the list itself. */
export interface AreaClassEntry {
  readonly areaClass: AreaClass;
  readonly unitId: string | null;
  readonly zoneId: string | null;
  readonly provinceId: string;
  /** Partial ISO dates between which the list holds. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Where something is, by ids of administrative_units: former districts and present communes. */
export interface SupportPlace {
  readonly zoneId: string | null;
  readonly provinceId: string;
  readonly site: SiteKind | null;
  readonly districts: readonly string[];
  readonly communes: readonly string[];
}

/** What the lists in force on the day say of a place: in a class, not in it, or (missing) on both sides or not listed at all. */
export function areasOf(
  place: SupportPlace,
  entries: readonly AreaClassEntry[],
  date: string
): Readonly<Partial<Record<AreaClass, boolean>>> {
  const lists = entries.filter(
    ({ provinceId, from, to }) => provinceId === place.provinceId && placeInPeriod(date, from, to) === 'within'
  );
  return Object.fromEntries(
    areaClasses.flatMap((areaClass) => {
      const list = lists.filter((entry) => entry.areaClass === areaClass);
      const answer = inList(place, list);
      return answer === null ? [] : [[areaClass, answer]];
    })
  );
}

/** A list of a province is complete for the kind of unit it names: who is not in it is not of the class. */
function inList(place: SupportPlace, list: readonly AreaClassEntry[]): boolean | null {
  if (place.zoneId !== null && list.some(({ zoneId }) => zoneId === place.zoneId)) return true;
  const named = new Set(list.flatMap(({ unitId }) => unitId ?? []));
  const ofCommunes = [...named].some((id) => id.startsWith('new-'));
  const units = ofCommunes ? place.communes : place.districts;
  if (named.size === 0 || units.length === 0) return null;
  const inside = units.filter((id) => named.has(id)).length;
  if (inside === units.length) return true;
  return inside === 0 ? false : null;
}

/** A situation of which only the place and the date are known. */
export function situationAt(place: SupportPlace, entries: readonly AreaClassEntry[], date: string): Situation {
  return {
    ...openSituation(date),
    provinceId: place.provinceId,
    site: place.site,
    areas: areasOf(place, entries, date)
  };
}

/** Which rules may apply to an enterprise in a zone on a day, nothing being known of it: `undecided` are those that depend on it. */
export function supportsForZone<R extends SupportRule>(
  place: SupportPlace,
  date: string,
  { rules, areas }: { readonly rules: readonly R[]; readonly areas: readonly AreaClassEntry[] }
): SupportMatch<R> {
  return matchSupports(situationAt(place, areas, date), rules.filter(forEnterprises));
}

/** Rules for advisers and learners say nothing of a place. */
const forEnterprises = ({ conditions }: SupportRule): boolean =>
  !conditions.some(
    ({ demand }) => demand.kind === 'role' && demand.anyOf.every((role) => role === 'advisory' || role === 'learner')
  );
