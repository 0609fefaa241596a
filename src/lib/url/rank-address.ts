/**
 * A ranking ⇄ the query of its address: conditions as in the explorer, then `weights=port:3~area:5` (`none` where nothing weighs),
 * `prefer=busy`, `ends=area:20..300~port:100..10` (what counts nothing, what is good enough) and `outlook`.
 */
import { defaultView } from '#lib/domain/explorer-view.ts';
import {
  defaultRankView,
  defaultWeights,
  endsAreInOrder,
  heaviest,
  isScaled,
  outlooks,
  rankConditions,
  rankCriteria,
  scaledCriteria,
  weightsOf,
  type RankCriterion,
  type RankView,
  type ScaledCriterion,
  type StatedEnds,
  type Weights
} from '#lib/domain/rank.ts';
import { listText, numberText, queryOf, readNumber, type QueryPair } from './address-text.ts';
import { readViewWithProblems, writeView, type AddressProblem, type KnownIds } from './explorer-address.ts';

const endDecimals = 4;
const largestEnd = 1_000_000;
const noWeights = 'none';
const rankNames = ['weights', 'prefer', 'ends', 'outlook'] as const;
const ownNames: ReadonlySet<string> = new Set([...rankConditions, ...rankNames]);

type Report = (found: string) => void;

const criterionOf = (text: string): RankCriterion | undefined => rankCriteria.find((criterion) => criterion === text);

/** The entries `name:rest` of a list, each name once; what has no known name is reported. */
function entries(text: string, report: Report): ReadonlyMap<RankCriterion, string> {
  const found = new Map<RankCriterion, string>();
  for (const entry of text.split('~').filter((part) => part !== '')) {
    const [name = '', rest] = entry.split(':', 2);
    const criterion = criterionOf(name);
    if (criterion === undefined || rest === undefined || found.has(criterion)) report(entry);
    else found.set(criterion, rest);
  }
  return found;
}

function readWeights(text: string, report: Report): Weights {
  if (text === noWeights) return weightsOf({});
  const read = [...entries(text, report)].filter(([criterion, weight]) => {
    const isWeight = /^\d$/.test(weight) && Number(weight) <= heaviest;
    if (!isWeight) report(`${criterion}:${weight}`);
    return isWeight;
  });
  return read.length === 0 ? defaultWeights : weightsOf(Object.fromEntries(read.map(([c, w]) => [c, Number(w)])));
}

function writeWeights(weights: Weights): string {
  if (rankCriteria.every((criterion) => weights[criterion] === defaultWeights[criterion])) return '';
  const heavy = rankCriteria.filter((criterion) => weights[criterion] > 0);
  return heavy.length === 0 ? noWeights : listText(heavy.map((criterion) => `${criterion}:${weights[criterion]}`));
}

function readStatedEnds(text: string): StatedEnds | null {
  const [from = '', to, ...rest] = text.split('..');
  if (to === undefined || rest.length > 0 || from + to === '') return null;
  const [zero, one] = [from, to].map((end) => (end === '' ? null : readNumber(end)));
  if (zero === undefined || one === undefined) return null;
  if ((zero === null && from !== '') || (one === null && to !== '')) return null;
  const fits = (end: number | null): boolean => end === null || (end >= 0 && end <= largestEnd);
  return fits(zero) && fits(one) ? { zero, one } : null;
}

function readEnds(text: string, prefer: RankView['prefer'], report: Report): RankView['ends'] {
  const ends: Partial<Record<ScaledCriterion, StatedEnds>> = {};
  for (const [criterion, range] of entries(text, report)) {
    const stated = readStatedEnds(range);
    if (!isScaled(criterion) || stated === null || !endsAreInOrder(criterion, stated, prefer))
      report(`${criterion}:${range}`);
    else ends[criterion] = stated;
  }
  return ends;
}

function writeEnds(ends: RankView['ends']): string {
  const end = (value: number | null): string => (value === null ? '' : numberText(value, endDecimals));
  const written = scaledCriteria.flatMap((criterion) => {
    const stated = ends[criterion];
    if (stated === undefined || (stated.zero === null && stated.one === null)) return [];
    return [`${criterion}:${end(stated.zero)}..${end(stated.one)}`];
  });
  return listText(written);
}

/** The ranking an address asks for, and what of it cannot be read. */
export function readRank(
  params: URLSearchParams,
  known: KnownIds = {}
): { readonly view: RankView; readonly problems: readonly AddressProblem[] } {
  const conditions = new URLSearchParams();
  for (const name of rankConditions) conditions.set(name, params.get(name) ?? '');
  const read = readViewWithProblems(conditions, known);
  const problems = [...read.problems];
  const reportAs =
    (parameter: string): Report =>
    (found) =>
      problems.push({ parameter, found });

  const weightsText = params.get('weights') ?? '';
  const preferText = params.get('prefer') ?? '';
  const outlookText = params.get('outlook') ?? '';
  const outlook = outlooks.find((one) => one === outlookText);
  if (outlookText !== '' && outlook === undefined) reportAs('outlook')(outlookText);
  if (!['', 'room', 'busy'].includes(preferText)) reportAs('prefer')(preferText);
  const prefer = preferText === 'busy' ? 'busy' : 'room';
  const { province, kind, status, sector, area, occupancy } = read.view;
  return {
    view: {
      province,
      kind,
      status,
      sector,
      area,
      occupancy,
      weights: weightsText === '' ? defaultWeights : readWeights(weightsText, reportAs('weights')),
      prefer,
      ends: readEnds(params.get('ends') ?? '', prefer, reportAs('ends')),
      outlook: outlook ?? defaultRankView.outlook
    },
    problems
  };
}

/** The query of an address, with its question mark, or '' for the ranking nobody changed. Parameters in `others` that are not the ranking's are kept. */
export function writeRank(view: RankView, others: URLSearchParams = new URLSearchParams()): string {
  const { province, kind, status, sector, area, occupancy } = view;
  const conditions = writeView({ ...defaultView, province, kind, status, sector, area, occupancy });
  const own: readonly QueryPair[] = [
    ['weights', writeWeights(view.weights)],
    ['prefer', view.prefer === defaultRankView.prefer ? '' : view.prefer],
    ['ends', writeEnds(view.ends)],
    ['outlook', view.outlook === defaultRankView.outlook ? '' : view.outlook]
  ];
  const kept = [...others].filter(([name]) => !ownNames.has(name));
  const rest = queryOf(own, kept);
  return conditions === '' ? rest : `${conditions}${rest.replace('?', '&')}`;
}
