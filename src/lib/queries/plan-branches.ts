import type { Measure, Question } from '#lib/domain/question.ts';

/** Where an asker finds one of its measures. */
export interface Slot {
  readonly name: string;
  /** Place among the measures of the branch, from 0. */
  readonly slot: number;
}

/** One part of a statement: it serves every question with the same table, filters and groups. */
export interface Branch extends Pick<Question, 'from' | 'where' | 'groupBy'> {
  readonly measures: readonly Measure[];
  readonly askers: ReadonlyMap<Question, readonly Slot[]>;
}

interface OpenBranch extends Branch {
  readonly measures: Measure[];
  readonly askers: Map<Question, readonly Slot[]>;
}

const mostMeasures = 6;

/** The same questions give the same branches, so that rows can be decoded without keeping the plan. */
export function planBranches(questions: readonly Question[]): readonly Branch[] {
  const branches: OpenBranch[] = [];
  const byGroups = new Map<string, OpenBranch[]>();
  for (const question of questions) {
    const { from, where, groupBy, measures } = question;
    const id = JSON.stringify([from, where.map((filter) => JSON.stringify(filter)).sort(), groupBy]);
    const alike = byGroups.get(id) ?? [];
    byGroups.set(id, alike);
    const free = alike.find((branch) => branch.measures.length + newIn(branch, measures).length <= mostMeasures);
    const branch: OpenBranch = free ?? { from, where, groupBy, measures: [], askers: new Map() };
    if (free === undefined) {
      alike.push(branch);
      branches.push(branch);
    }
    branch.measures.push(...newIn(branch, measures));
    branch.askers.set(
      question,
      measures.map((measure) => ({ name: measure.name, slot: branch.measures.findIndex((one) => same(one, measure)) }))
    );
  }
  return branches;
}

function newIn(branch: Branch, measures: readonly Measure[]): readonly Measure[] {
  const others = measures.filter((measure) => !branch.measures.some((one) => same(one, measure)));
  return others.filter((measure, place) => others.findIndex((one) => same(one, measure)) === place);
}

const same = (a: Measure, b: Measure): boolean =>
  a.of === b.of && (a.of === 'count' ? null : a.column) === (b.of === 'count' ? null : b.column);
