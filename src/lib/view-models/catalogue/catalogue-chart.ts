import type { Figure } from '#lib/domain/figure.ts';
import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { ChartTable } from '../charts/chart-model.ts';
import type { Phrase } from '../charts/phrase.ts';
import type { SourceRef } from '../reading.ts';
import type { WeighedSource } from './chart-sources.ts';
import type { Drawing } from './drawing.ts';
import type { QualifierSign } from './qualifier-sign.ts';

/** What a chart is about; the catalogue lists charts under these headings, in this order. */
export const chartAreas = ['zones', 'investments', 'funds', 'policies', 'targets', 'localities', 'procedures'] as const;
export type ChartArea = (typeof chartAreas)[number];

/** Fills, marks and cells that a legend explains. */
export type Swatch =
  | 'done'
  | 'budgeted'
  | 'planned'
  | 'ceiling'
  | 'result'
  | 'target'
  | 'plan'
  | 'estimate'
  | 'before'
  | 'after'
  | 'reading'
  | 'range'
  | 'interval'
  | 'rest'
  | 'in-force'
  | 'ended'
  | 'unknown'
  | 'several'
  | 'one'
  | 'document'
  | 'none'
  | 'selected'
  | 'median'
  | 'current'
  | 'older'
  | QualifierSign
  | ZoneKind
  | ZoneStatus;

/** One published row behind the chart: what it is, its number, its place in the source. */
export interface EvidenceRow {
  /** Unique in the chart; what a computed figure names in `rows` is the figure's own `ref`. */
  readonly key: string;
  /** Marks of the drawing that rest on this row, by their key. */
  readonly marks: readonly string[];
  readonly label: string;
  /** Its numbers; empty for a row that counts without a number of its own, such as an instrument. */
  readonly figures: readonly Figure[];
  /** Partial ISO date of what it says, null where none is given. */
  readonly asOf: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
  /** Why it is drawn but not added, or left out of the drawing; null for a row like the others. */
  readonly remark: string | null;
}

/** One chart of the catalogue in one language: plain data, so that it travels with a page and is written to files. */
export interface CatalogueChart {
  /** Last part of its address, /charts/<id>/. */
  readonly id: string;
  readonly area: ChartArea;
  /** What it is about, without a finding. */
  readonly name: string;
  /** The question it answers, with a question mark. */
  readonly question: string;
  /** The finding. */
  readonly title: Phrase;
  /** Measure, unit, as-of. */
  readonly subtitle: Phrase;
  readonly legend: readonly { readonly swatch: Swatch; readonly text: string }[];
  /** How much of what there is has a figure, what is left out, and what is easily misread. */
  readonly note: Phrase;
  /** "2015–2026": dates of what is drawn; null where nothing is dated. */
  readonly asOf: string | null;
  /** The same numbers as the drawing, and those it has no room for. */
  readonly table: ChartTable;
  readonly evidence: readonly EvidenceRow[];
  /** Where rows are listed in part (bounded-chart.ts): that in words, and the sources of all rows. */
  readonly listedOf?: string;
  readonly weighed?: readonly WeighedSource[];
  /** Where it is made of sums, and `evidence` or the table hold a part: how many there are of each. */
  readonly all?: { readonly evidence: number; readonly lines?: number };
  readonly drawing: Drawing;
}

/** What the maker of a chart needs besides its rows. */
export interface CatalogueSetting {
  readonly m: Messages;
  readonly format: Format;
  /** Day of the data release, ISO: what "in force" is judged at. */
  readonly releasedOn: string;
}
