import type { SiteContext } from '#lib/components/site-context.ts';
import type { Range } from '#lib/domain/explorer-view.ts';
import type { RankView } from '#lib/domain/rank.ts';

/** The hard conditions in words, one a piece; empty where there are none. */
export function conditionWords(view: RankView, { m, format }: Pick<SiteContext, 'm' | 'format'>): readonly string[] {
  const end = (word: string, value: number | null): readonly string[] =>
    value === null ? [] : [`${word.toLowerCase()} ${format.number(value)}`];
  const ends = ({ from, to }: Range): string => [...end(m.rank.from, from), ...end(m.rank.to, to)].join(' ');
  const range = (label: string, given: Range): readonly string[] =>
    given.from === null && given.to === null ? [] : [`${label} ${ends(given)}`];
  return [
    ...view.province.map((id) => m.vocabulary.provinceChoice[id] ?? id),
    ...view.kind.map((kind) => m.vocabulary.zoneKind[kind]),
    ...view.status.map((status) => m.vocabulary.zoneStatus[status]),
    ...range(m.rank.areaRange, view.area),
    ...range(m.rank.occupancyRange, view.occupancy)
  ];
}
