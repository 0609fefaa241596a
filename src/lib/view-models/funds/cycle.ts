import type { Figure } from '#lib/domain/figure.ts';
import type { SourceRef } from '../reading.ts';
import type { FundView } from './fund-view.ts';

const cycleSteps = ['register', 'appraise', 'budget', 'carry', 'invoice', 'pay'] as const;
export type CycleStepId = (typeof cycleSteps)[number];

/** A source with its place, pressed open for what a step says. */
export interface Witness {
  readonly source: SourceRef;
  /** Place in the source: its paragraph, or as the evidence has it. */
  readonly place: { readonly paragraph: number } | { readonly locator: string | null };
}

/** One step on the way of promotion money: what a source says of it, and its number where one is published. */
export interface CycleStep {
  readonly id: CycleStepId;
  /** The year before the work, or the year of it. */
  readonly half: 'one' | 'two';
  readonly witnesses: readonly Witness[];
  /** The published number of former Lào Cai; null where none is published. */
  readonly figure: Figure | null;
  /** The row of the number, for its period and instrument. */
  readonly fund: FundView | null;
  /** What of the number is promotion money, where a source tells it apart and the rest comes from elsewhere. */
  readonly part: FundView | null;
}

const thanhHoa = 'ven-2016-industry-promotion';
const laoCai = 'vn-vietnamvn-44-projects';

/** Who tells of each step; paragraphs counted as everywhere in the evidence. */
const told: Readonly<Record<CycleStepId, readonly (readonly [sourceId: string, paragraph: number])[]>> = {
  register: [
    [laoCai, 10],
    [thanhHoa, 12]
  ],
  appraise: [[thanhHoa, 12]],
  budget: [],
  carry: [[laoCai, 10]],
  invoice: [[laoCai, 10]],
  pay: []
};

/** What a source tells of a step, without numbers. */
export interface CycleWitness {
  readonly step: CycleStepId;
  readonly source: SourceRef;
  readonly paragraph: number;
}

/** Who tells of each step, of the sources given. */
export const cycleWitnesses = (sources: readonly SourceRef[]): readonly CycleWitness[] =>
  cycleSteps.flatMap((step) =>
    told[step].flatMap(([sourceId, paragraph]) => {
      const source = sources.find(({ id }) => id === sourceId);
      return source === undefined ? [] : [{ step, source, paragraph }];
    })
  );

const yearPlan = 'lc-fund-kc-2022';
const yearPlanOwn = 'lc-fund-kc-2022-kc';
const threeYears = 'lc-fund-kc-2021-2023';

/** The steps with what is known of each; a step whose plan or payment is not in the evidence stands without a number. */
export function cycleOf(rows: readonly FundView[], sources: readonly SourceRef[]): readonly CycleStep[] {
  const [plan, result] = [yearPlan, threeYears].map((id) => rows.find((row) => row.id === id) ?? null);
  const known: Readonly<Partial<Record<CycleStepId, readonly [FundView | null, Figure | null]>>> = {
    budget: [plan ?? null, plan?.amount ?? null],
    carry: [result ?? null, result?.count ?? null],
    pay: [result ?? null, result?.amount ?? null]
  };
  return cycleSteps.map((id, index) => {
    const [fund, figure] = known[id] ?? [null, null];
    const said = told[id].flatMap(([sourceId, paragraph]): Witness[] => {
      const source = sources.find((one) => one.id === sourceId);
      return source === undefined ? [] : [{ source, place: { paragraph } }];
    });
    const cited = fund === null || said.some(({ source }) => source.id === fund.source.id);
    const part = fund?.id === yearPlan ? (rows.find((row) => row.id === yearPlanOwn) ?? null) : null;
    const own = [...(cited ? [] : [fund]), ...(part === null ? [] : [part])].map(({ source, locator }): Witness => ({
      source,
      place: { locator }
    }));
    return { id, half: index < 3 ? 'one' : 'two', witnesses: [...said, ...own], figure, fund, part };
  });
}

/** Plans and budgets of which the day of the instrument and the years are known, the newest instrument first. */
export const issuedBefore = (rows: readonly FundView[]): readonly (FundView & { readonly issuedOn: string })[] =>
  rows
    .flatMap((row) => {
      const issuedOn = row.policy?.issuedOn ?? null;
      return row.counted && row.measure !== 'disbursed' && row.from !== null && issuedOn !== null
        ? [{ ...row, issuedOn }]
        : [];
    })
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : a.id < b.id ? -1 : 1));
