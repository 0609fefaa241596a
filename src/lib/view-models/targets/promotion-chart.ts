import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MarksRow } from '../catalogue/drawing.ts';
import type { ComputedFigure } from '#lib/domain/figure.ts';
import { evidenceOf, marksByDate, periodText, placeName, readingTable, thingName, yearsOf } from './target-marks.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import type { TargetLine, TargetThing } from './target-thing.ts';

const perEstablishment = 'handicraft-output-per-establishment-vnd-bn';
const indicators = ['handicraft-output-vnd-bn', 'promotion-jobs-count', perEstablishment];
const due = '2025';
const id = 'promotion-targets-lao-cai';

/** The share under the name of this chart, which explains it. */
const ownProgress = (line: TargetLine | undefined): ComputedFigure | null =>
  line === undefined || line.progress === null ? null : { ...line.progress, query: id };

/** What former Lào Cai promised of industrial promotion for 2021–2025, and what is published of it. */
export function promotionChart(things: readonly TargetThing[], setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.targets.promotion;
  const own = indicators.flatMap((indicator) =>
    things.filter(
      ({ about, lines }) =>
        about.subject.id === 'lao-cai' && about.indicator.id === indicator && lines.some((line) => line.due === due)
    )
  );
  const readings = own.flatMap((thing) => [
    ...thing.lines.flatMap((line) => line.readings),
    ...thing.results,
    ...thing.apart
  ]);
  const markKeys = new Map<string, string>();
  const rows = own.map((thing): MarksRow => {
    const drawn = [...thing.lines.flatMap((line) => line.readings), ...thing.results];
    const placed = marksByDate(drawn, setting, true);
    for (const { mark, readings: under } of placed) for (const { figure } of under) markKeys.set(figure.ref, mark.key);
    const name = thingName(thing.about, setting);
    const line = thing.lines.find((one) => one.due === due);
    const progress = ownProgress(line);
    return {
      key: thing.key,
      group: null,
      name,
      shortName: name,
      marks: placed.map(({ mark }) => mark),
      domain: [0, Math.max(...drawn.map(({ figure }) => figure.valueMax ?? figure.value))],
      missing: thing.results.length === 0 ? m.targets.noResult : null,
      label: `${name}: ${format.list(placed.map(({ mark }) => mark.label))}`,
      aside: progress === null ? null : { figure: progress, label: format.figure({ ...progress, decimals: 0 }) }
    };
  });
  const states = own.flatMap(({ lines }) => lines.filter((line) => line.due === due).map(({ state }) => state));
  const known = states.filter((state) => state === 'reached' || state === 'missed').length;
  const shares = own.flatMap(({ lines, about }) =>
    lines.flatMap((line) => {
      const progress = ownProgress(line);
      return line.due === due && progress !== null ? [{ about, line, progress }] : [];
    })
  );
  const table = readingTable(readings, setting);
  return {
    id,
    area: 'targets',
    name: words.name,
    question: words.question,
    title: [words.finding(known, states.filter((state) => state === 'reached').length)],
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'target', text: m.targets.legend.target },
      { swatch: 'result', text: m.targets.legend.actual }
    ],
    note: noteOf(own, setting),
    asOf: yearsOf(readings),
    table: {
      ...table,
      rows: [
        ...table.rows,
        ...shares.map(({ about, line, progress }) => ({
          key: `progress ${line.key}`,
          cells: [
            { kind: 'text' as const, text: placeName(about, setting) },
            { kind: 'text' as const, text: thingName(about, setting) },
            { kind: 'text' as const, text: m.targets.results.progress },
            { kind: 'figures' as const, figures: [progress] },
            { kind: 'text' as const, text: format.shortDate(line.judgedBy[0]?.figure.asOf ?? null) },
            { kind: 'text' as const, text: m.targets.calculated }
          ]
        }))
      ]
    },
    evidence: evidenceOf(
      readings,
      ({ figure }) => [markKeys.get(figure.ref)].filter((key) => key !== undefined),
      setting,
      (reading) => (markKeys.has(reading.figure.ref) ? reading.note : m.targets.otherThing)
    ),
    drawing: { kind: 'marks', scale: 'linear', unit: null, joined: false, asideHead: m.targets.results.progress, rows }
  };
}

/** Where the numbers start from, and the one that measures something else. */
function noteOf(own: readonly TargetThing[], setting: CatalogueSetting): Phrase {
  const { m, format } = setting;
  const words = m.targets.promotion;
  const [jobs] = own.flatMap(({ apart }) => apart);
  const start = own.find(({ about }) => about.indicator.id === perEstablishment)?.results[0];
  return phrase((slot) =>
    [
      ...(start === undefined ? [] : [words.baseline(slot(start.figure), format.shortDate(start.figure.asOf))]),
      words.note,
      ...(jobs === undefined
        ? []
        : [words.apart(slot(jobs.figure, 'bare'), jobs.scope ?? jobs.indicator.name, periodText(jobs, setting))])
    ].join(' ')
  );
}
