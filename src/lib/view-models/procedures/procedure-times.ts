import type { Figure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { Mark, MarksRow } from '../catalogue/drawing.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import type { ProcedureView } from './procedures-view.ts';

const id = 'procedure-times';

/** Days by law and shortened, a row to each procedure; one without a published number keeps its row. */
export function procedureTimesChart(procedures: readonly ProcedureView[], setting: CatalogueSetting): CatalogueChart {
  const { m } = setting;
  const words = m.catalogue.procedureTimes;
  const both = procedures.filter(({ statutory, shortened }) => statutory !== null && shortened !== null);
  const count = (some: readonly ProcedureView[], unit: string) => ({
    ...computed(id, some.length, unit),
    rows: some.map(keyOf)
  });
  return {
    id,
    area: 'procedures',
    name: words.name,
    question: words.question,
    title: titleOf(both, setting),
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'before', text: words.before },
      { swatch: 'after', text: words.after }
    ],
    note: phrase((slot) => words.note(slot(count(both, ''), 'bare'), slot(count(procedures, 'procedures')))),
    asOf: null,
    table: {
      columns: [
        { label: words.procedure, numeric: false },
        { label: words.place, numeric: false },
        { label: words.before, numeric: true },
        { label: words.after, numeric: true },
        { label: words.cut, numeric: true }
      ],
      rows: procedures.map((procedure) => ({
        key: procedure.id,
        cells: [
          { kind: 'text', text: procedure.name } satisfies Cell,
          { kind: 'text', text: placeOf(procedure, setting) } satisfies Cell,
          ...[procedure.statutory, procedure.shortened, cutOf(procedure)].map((figure): Cell =>
            figure === null ? { kind: 'missing' } : { kind: 'figures', figures: [figure] }
          )
        ]
      }))
    },
    evidence: procedures.map((procedure): EvidenceRow => ({
      key: keyOf(procedure),
      marks: [`${procedure.id}-before`, `${procedure.id}-after`],
      label: procedure.name,
      figures: figuresOf(procedure),
      asOf: procedure.source.publishedOn,
      source: procedure.source,
      locator: procedure.locator,
      remark: procedure.policy?.number ?? null
    })),
    drawing: {
      kind: 'marks',
      scale: 'linear',
      unit: null,
      joined: true,
      rows: procedures.map((procedure) => rowOf(procedure, longestOf(procedures), setting))
    }
  };
}

const keyOf = ({ id: procedure }: ProcedureView): string => `procedures/${procedure}`;
const figuresOf = ({ statutory, shortened }: ProcedureView): readonly Figure[] =>
  [statutory, shortened].filter((figure) => figure !== null);
const cutOf = ({ cut }: ProcedureView) => (cut === null ? null : { ...cut, query: id });
const placeOf = ({ provinceId }: ProcedureView, { m }: CatalogueSetting): string =>
  m.vocabulary.province[provinceId] ?? provinceId;

/** All rows share one scale, from no day to the longest time. */
const longestOf = (procedures: readonly ProcedureView[]): number =>
  Math.max(1, ...procedures.flatMap(figuresOf).map(({ value }) => value));

function titleOf(both: readonly ProcedureView[], setting: CatalogueSetting): Phrase {
  const words = setting.m.catalogue.procedureTimes;
  const [first] = both.toSorted((a, b) => (b.cut?.value ?? 0) - (a.cut?.value ?? 0) || (a.id < b.id ? -1 : 1));
  const { statutory, shortened } = first ?? { statutory: null, shortened: null };
  if (first === undefined || statutory === null || shortened === null) return [words.titleNone];
  return phrase((slot) => words.title(first.name, slot(statutory, 'bare'), slot(shortened)));
}

function rowOf(procedure: ProcedureView, longest: number, setting: CatalogueSetting): MarksRow {
  const { m, format } = setting;
  const words = m.catalogue.procedureTimes;
  const { name, statutory, shortened } = procedure;
  const mark = (role: 'before' | 'after', figure: Figure | null): readonly Mark[] =>
    figure === null
      ? []
      : [
          {
            key: `${procedure.id}-${role}`,
            role,
            low: {
              figure,
              label: role === 'after' || shortened === null ? format.figure(figure) : format.bare(figure)
            },
            high: null,
            disputed: false,
            asOf: '',
            label: `${words[role]}: ${format.figure(figure)}`
          }
        ];
  const marks = [...mark('after', shortened), ...mark('before', statutory)];
  const cut = cutOf(procedure);
  return {
    key: procedure.id,
    group: placeOf(procedure, setting),
    name,
    shortName: name,
    domain: [0, longest],
    missing: missingIn(procedure, words),
    tone: 'plain',
    label: `${name}: ${marks.map(({ label }) => label).join('; ')}`,
    marks,
    aside: cut === null ? null : { figure: cut, label: `−${format.figure(cut)}` }
  };
}

function missingIn(
  { statutory, shortened }: ProcedureView,
  words: CatalogueSetting['m']['catalogue']['procedureTimes']
): string | null {
  if (statutory === null && shortened === null) return words.noDays;
  if (statutory === null) return words.noStatutory;
  return shortened === null ? words.noShortened : null;
}
