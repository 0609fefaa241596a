/** What a reader does, the same for every candidate: each step is one state of the filters. */
export interface Step {
  readonly province: string | null;
  readonly sector: string | null;
  readonly years: readonly [number, number] | null;
  /** The filter that this step changes. */
  readonly active: 'province' | 'sector' | 'years';
}

/** Chooses provinces, then sectors within one, then draws a span of years across. */
export function makeSteps(provinces: readonly string[], sectors: readonly string[]): readonly Step[] {
  const ofProvinces = provinces
    .slice(0, 12)
    .map((province): Step => ({ province, sector: null, years: null, active: 'province' }));
  const first = provinces[0] ?? null;
  const ofSectors = sectors
    .slice(0, 12)
    .map((sector): Step => ({ province: first, sector, years: null, active: 'sector' }));
  const wide = sectors.slice(0, 6).map((sector): Step => ({ province: null, sector, years: null, active: 'sector' }));
  const ofYears = Array.from({ length: 24 }, (_, place): Step => ({
    province: null,
    sector: sectors[3] ?? null,
    years: [1994 + place, 2003 + place],
    active: 'years'
  }));
  const allYears = Array.from({ length: 24 }, (_, place): Step => ({
    province: null,
    sector: null,
    years: [1994 + place, 2003 + place],
    active: 'years'
  }));
  return [...ofProvinces, ...ofSectors, ...wide, ...ofYears, ...allYears];
}

/** A candidate: answers the five charts of a step, all of them before it returns; says how many groups there were. */
export interface Candidate {
  answer(step: Step): Promise<number>;
  /** Bytes that the candidate holds, where it can tell. */
  memory?(): Promise<number | null>;
}
