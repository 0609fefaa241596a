import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { Qualifier } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import type { ExplorerAnswers } from '../explorer-questions.ts';

export type HeadlineId = 'zones' | 'area' | 'industrial-land' | 'occupancy' | 'capital' | 'support';

/** One headline: figures that are never added to one another, each with what it covers. */
export interface HeadlineItem {
  readonly id: HeadlineId;
  readonly label: string;
  /** The first is the headline; further ones stand below it, each named. */
  readonly figures: readonly { readonly figure: ComputedFigure; readonly name: string; readonly note: Phrase }[];
  readonly note: Phrase;
  /** Said where there is no figure. */
  readonly absent: string;
}

interface Total {
  readonly value: number;
  readonly rows: number;
  readonly qualifier: Qualifier;
}

/**
 * The sum of a measure over groups. It is a floor ("at least") when a part says over or at least or is the lower end of a range, or when `incomplete`: rows of
 * the selection publish no figure; about when a part says about.
 */
export function totalOf(
  groups: Answer,
  measure: string,
  counted: string,
  qualifierKey: number,
  incomplete: boolean
): Total | null {
  const parts = groups.filter((row) => row.values[measure] != null);
  if (parts.length === 0) return null;
  const said = new Set(parts.map((row) => row.keys[qualifierKey] ?? 'exact'));
  const floor =
    incomplete || parts.some((row) => (row.values['ranges'] ?? 0) > 0) || said.has('over') || said.has('at-least');
  return {
    value: parts.reduce((total, row) => total + (row.values[measure] ?? 0), 0),
    rows: parts.reduce((total, row) => total + (row.values[counted] ?? 0), 0),
    qualifier: floor
      ? 'at-least'
      : said.has('about')
        ? 'about'
        : said.has('nearly') || said.has('under') || said.has('up-to')
          ? 'up-to'
          : 'exact'
  };
}

const computed = (
  query: string,
  { value, qualifier }: Pick<Total, 'value' | 'qualifier'>,
  unit: string
): ComputedFigure => ({
  kind: 'computed',
  query,
  value: Math.round(value * 1000) / 1000,
  valueMax: null,
  qualifier,
  unit,
  decimals: 1
});

const count = (query: string, value: number, unit: 'zones' | 'projects' | 'funds'): ComputedFigure =>
  computed(query, { value, qualifier: 'exact' }, unit);

/** The headline figures of what is selected, in the order they are read. */
export function headline(answers: ExplorerAnswers, m: Messages, format: Format): readonly HeadlineItem[] {
  const words = m.explorer;
  const totals = answers.zoneTotals[0]?.values ?? {};
  const zones = totals['count'] ?? 0;
  const n = (value: number): string => format.number(value);
  const known = (query: string, value: number): Phrase =>
    phrase((slot) =>
      words.fromOf(slot(count(query, value, 'zones'), 'bare'), slot(count('zones-count', zones, 'zones'), 'bare'))
    );
  const byStatus = (status: string): number =>
    answers['zones'].length === 0 ? 0 : statusCount(answers['zones-by-kind'], answers.zones, status);

  const area = (has: (status: string | null, measure: string | null) => boolean): Total | null =>
    totalOf(
      answers.areaTotals.filter(({ keys: [status, measure] }) => has(status ?? null, measure ?? null)),
      'area',
      'count',
      2,
      (totals['areaKnown'] ?? 0) < zones
    );
  const operating = area((status, measure) => measure === 'actual' && status === 'operating');
  const other = area((status, measure) => measure === 'actual' && status !== 'operating');
  const asPlanned = area((_, measure) => measure === 'plan');
  const landKnown = totals['industrialLandKnown'] ?? 0;
  const land = totalOf(answers.industrialLandTotals, 'land', 'count', 1, landKnown < zones);
  const occupancyKnown = totals['occupancyKnown'] ?? 0;
  const investments = answers.investments.reduce((sum, { values }) => sum + (values['count'] ?? 0), 0);

  const capital = (measure: string, value: 'usd' | 'vnd', known: 'usdKnown' | 'vndKnown'): Total | null =>
    totalOf(
      answers.capitalTotals.filter((row) => row.keys[0] === measure && (row.values[known] ?? 0) > 0),
      value,
      known,
      1,
      true
    );
  const capitalFigures = (
    [
      ['total-investment', 'usd', 'usdKnown', 'USD m', 'capital-usd'],
      ['total-investment', 'vnd', 'vndKnown', 'VND bn', 'capital-vnd']
    ] as const
  ).flatMap(([measure, value, known, unit, query]) => {
    const total = capital(measure, value, known);
    return total === null
      ? []
      : [
          {
            figure: computed(query, total, unit),
            name: '',
            note: phrase((slot) =>
              words.fromProjects(
                slot(count(query, total.rows, 'projects'), 'bare'),
                slot(count(query, investments, 'projects'), 'bare')
              )
            )
          }
        ];
  });
  const paid = totalOf(answers.supportPaid, 'amount', 'count', 0, false);

  return [
    {
      id: 'zones',
      label: words.headZones,
      figures: [
        {
          figure: computed('zones-count', { value: zones, qualifier: 'exact' }, 'zones'),
          name: '',
          note: [
            words.headByStatus(
              n(byStatus('operating')),
              n(byStatus('building')),
              n(byStatus('planned')),
              n(byStatus('unknown'))
            )
          ]
        }
      ],
      note: [],
      absent: words.noneInSelection
    },
    {
      id: 'area',
      label: words.headArea,
      figures: [
        ...(operating === null ? [] : [{ figure: computed('area-operating', operating, 'ha'), name: '', note: [] }]),
        ...(other === null
          ? []
          : [{ figure: computed('area-other', other, 'ha'), name: words.headAreaOther, note: [] }]),
        ...(asPlanned === null
          ? []
          : [{ figure: computed('area-planned', asPlanned, 'ha'), name: words.headAreaPlanned, note: [] }])
      ],
      note: zones === 0 ? [] : known('zones-with-area', totals['areaKnown'] ?? 0),
      absent: words.noneInSelection
    },
    {
      id: 'industrial-land',
      label: words.headIndustrialLand,
      figures:
        land === null
          ? []
          : [
              {
                figure: computed('industrial-land', land, 'ha'),
                name: '',
                note: known('zones-with-industrial-land', landKnown)
              }
            ],
      note: land === null ? [] : [words.allStatuses],
      absent: words.notPublished
    },
    {
      id: 'occupancy',
      label: words.headOccupancy,
      figures:
        occupancyKnown === 0
          ? []
          : [
              {
                figure: {
                  ...computed('occupancy-range', { value: totals['occupancyLeast'] ?? 0, qualifier: 'exact' }, '%'),
                  valueMax:
                    totals['occupancyMost'] === totals['occupancyLeast'] ? null : (totals['occupancyMost'] ?? null)
                },
                name: '',
                note: known('zones-with-occupancy', occupancyKnown)
              }
            ],
      note: occupancyKnown === 0 ? [] : [words.headOccupancyNote],
      absent: words.notPublished
    },
    { id: 'capital', label: words.headCapital, figures: capitalFigures, note: [], absent: words.noneInSelection },
    {
      id: 'support',
      label: words.headSupport,
      figures:
        paid === null
          ? []
          : [
              {
                figure: computed('support-paid', paid, 'VND m'),
                name: '',
                note: phrase((slot) => words.fromFunds(slot(count('support-paid', paid.rows, 'funds'), 'bare')))
              }
            ],
      note: paid === null ? [] : [words.headSupportOther],
      absent: words.noneInSelection
    }
  ];
}

/** Zones shown of one status: the chart of kinds leaves its own filter out, so it is held against the zones shown. */
function statusCount(byKind: Answer, shown: Answer, status: string): number {
  const ids = new Set(shown.map((row) => row.keys[0]));
  return byKind.filter((row) => row.keys[1] === status && ids.has(row.keys[2] ?? null)).length;
}
