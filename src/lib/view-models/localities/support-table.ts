import type { CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Cell, ChartTable } from '../charts/chart-model.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Locality } from './locality.ts';
import { kindNames, periodOf, standingOf } from './rule-words.ts';
import { ruleKey, supportGroups } from './rules.ts';
import type { LocalityRules } from './support-matrix.ts';

const kinds: readonly string[] = supportGroups.flatMap((group) => group.kinds);
const text = (content: string): Cell => ({ kind: 'text', text: content });
const number = (figure: Figure | null, none: string): Cell =>
  figure === null ? text(none) : { kind: 'figures', figures: [figure] };

/** Every rule of the compared localities, and after those of a locality the instruments without a rule and the kinds without either. */
export function supportTable(
  { rules, unread }: Pick<LocalityRules, 'rules' | 'unread'>,
  places: readonly Locality[],
  kind: string,
  setting: CatalogueSetting
): ChartTable {
  const { m } = setting;
  const words = m.localities;
  const types = m.vocabulary.supportType;
  const rowsOf = ({ id, name }: Locality): ChartTable['rows'] => {
    const own = rules
      .filter(({ localityId }) => localityId === id)
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    const wanted = kinds.filter((one) => kind === '' || one === kind);
    const documents = unread.filter(({ localityId }) => localityId === id);
    const has = (one: string): boolean =>
      own.some((rule) => rule.kinds.includes(one) && rule.status !== 'draft') ||
      documents.some((document) => document.kind === one);
    const without = wanted.filter((one) => !has(one));
    const none = {
      key: `${id}-none`,
      cells: [
        text(name),
        text(words.cell.none),
        text(without.map((one) => types[one] ?? one).join(', ')),
        text(''),
        text(''),
        text(''),
        text(''),
        text('')
      ]
    };
    return [
      ...own.map((rule) => ({
        key: ruleKey(rule),
        cells: [
          text(name),
          text(kindNames(rule, setting)),
          text(rule.rule),
          number(rule.rate, words.notStated),
          number(rule.amount, words.notStated),
          number(rule.ceiling, words.notStated),
          number(rule.term, words.notStated),
          text(standingOf(rule, setting))
        ]
      })),
      ...documents.map((document) => ({
        key: `policies/${document.id}`,
        cells: [
          text(name),
          text(types[document.kind] ?? document.kind),
          text(`${words.cell.document}: ${document.number === null ? '' : `${document.number}, `}${document.title}`),
          ...[1, 2, 3, 4].map(() => text(words.notStated)),
          text(
            [m.vocabulary.policyStatus[document.status], periodOf(document, setting)]
              .filter((one) => one !== '')
              .join(', ')
          )
        ]
      })),
      ...(without.length === 0 ? [] : [none])
    ];
  };
  return {
    columns: [
      { label: words.place, numeric: false },
      { label: words.kindOfSupport, numeric: false },
      { label: words.content, numeric: false },
      { label: words.rate, numeric: true },
      { label: words.amount, numeric: true },
      { label: words.ceiling, numeric: true },
      { label: words.term, numeric: true },
      { label: words.validity, numeric: false }
    ],
    rows: places.flatMap(rowsOf)
  };
}
