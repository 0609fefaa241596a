import type { Range } from '#lib/domain/explorer-view.ts';
import type { AnyFigure } from '#lib/domain/figure.ts';
import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import type { ChartId } from './chart-questions.ts';
import type { Phrase } from './phrase.ts';

/** How far a thing has come, told by fill: solid, hatched, hollow. The same grammar as the status of zones. */
export type Stage = 'done' | 'budgeted' | 'planned';
export type Currency = 'usd' | 'vnd';

/** One entry of the legend; `key` says which swatch is drawn. */
export interface LegendEntry {
  readonly key: Stage | ZoneStatus | 'selected' | 'cut' | 'median' | 'current' | 'older';
  readonly text: string;
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figures'; readonly figures: readonly AnyFigure[] }
  | { readonly kind: 'missing' };

/** The chart as a table: every value that is drawn or left out of the drawing for want of room. */
export interface ChartTable {
  readonly columns: readonly {
    readonly label: string;
    readonly numeric: boolean;
    /** The heading names the unit: numbers go without it. */
    readonly bare?: boolean;
  }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
}

/** Sources in order of weight (what of the chart rests on them), the first ones by name. */
export interface ChartSources {
  readonly ids: readonly string[];
  readonly named: readonly { readonly id: string; readonly name: string; readonly title: string }[];
}

/** What every chart says around its drawing. */
export interface ChartFrame {
  readonly id: ChartId;
  /** The finding. */
  readonly title: Phrase;
  /** Measure, unit, as-of. */
  readonly subtitle: Phrase;
  readonly legend: readonly LegendEntry[];
  /** How many of how many rows have a figure, and what is left out, in words. */
  readonly note: Phrase;
  readonly sources: ChartSources;
  readonly table: ChartTable;
  /** Why nothing is drawn; null where there is something. */
  readonly empty: string | null;
  /** Whether any of the chart's own filters is in force: what is not chosen is then drawn quietly. */
  readonly filtered: boolean;
  /** Currency of the numbers, and whether rows exist in the other one too; null for charts without money. */
  readonly currency: { readonly shown: Currency; readonly switchable: boolean } | null;
}

export interface Bar {
  readonly stage: Stage;
  readonly figure: AnyFigure;
  /** Length, in the unit of the axis. */
  readonly value: number;
  /** Part of the value that lies in the selected zone. */
  readonly selected: number;
  /** Number as written at the bar, without the unit. */
  readonly label: string;
}

export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** Fits the narrow chart. */
  readonly shortName: string;
  readonly bars: readonly Bar[];
  /** Rows counted, drawn as a second bar where the chart counts too. */
  readonly count: { readonly figure: AnyFigure; readonly value: number; readonly label: string } | null;
  readonly chosen: boolean;
  /** Accessible name: the row with all its numbers. */
  readonly label: string;
}

/** Horizontal bars, a row to each category; several stages stand below one another, never end to end. */
export interface BarsChart extends ChartFrame {
  readonly kind: 'bars';
  readonly tone: 'money' | 'fund';
  readonly rows: readonly BarRow[];
  /** Heads of the two panels where rows are counted as well; null for one panel. */
  readonly panels: { readonly count: string; readonly amount: string } | null;
}

export interface Column {
  readonly year: number;
  readonly bars: readonly Bar[];
  /** Projects of the year that have no figure in the currency shown. */
  readonly otherCurrency: number;
  readonly chosen: boolean;
  readonly label: string;
}

/** Columns on a line of years; a year without a project is a gap. */
export interface ColumnsChart extends ChartFrame {
  readonly kind: 'columns';
  readonly columns: readonly Column[];
  /** Years chosen. */
  readonly range: Range;
  /** What stands below a year whose projects have no figure in this currency. */
  readonly otherCurrencyMark: string;
}

export type DotShape = ZoneKind | 'project';
export interface Dot {
  /** Row id. */
  readonly key: string;
  readonly name: string;
  readonly figure: AnyFigure;
  readonly value: number;
  /** Other end where readings of the same date disagree or the source gives a range; null otherwise. */
  readonly valueOther: number | null;
  /** Readings that disagree, lowest first; empty where they agree. */
  readonly readings: readonly AnyFigure[];
  readonly shape: DotShape;
  readonly fill: ZoneStatus | Stage;
  /** Older than the others or undated: drawn paler. */
  readonly old: boolean;
  /** Way the true value lies from the one published: "over", "under", neither. */
  readonly bound: 'above' | 'below' | 'about' | 'none';
  readonly selected: boolean;
  readonly chosen: boolean;
  /** What a press chooses: a zone id; null where the row lies in no zone. */
  readonly choice: string | null;
  readonly label: string;
  /** Short name and number for direct labels. */
  readonly shortName: string;
  readonly valueLabel: string;
  /** As-of in its shortest form. */
  readonly asOf: string;
}

export interface DotRow {
  readonly key: string;
  readonly name: string;
  /** Fits the narrow chart. */
  readonly shortName: string;
  readonly shape: DotShape;
  readonly dots: readonly Dot[];
  /** Median of the row, null under three values. */
  readonly median: AnyFigure | null;
}

/** Dots on a scale, a row to each kind. */
export interface DotsChart extends ChartFrame {
  readonly kind: 'dots';
  readonly scale: 'log' | 'linear';
  /** Ends of a linear scale; a log scale takes the decades of its values. */
  readonly domain: readonly [number, number] | null;
  readonly rows: readonly DotRow[];
  /** Values chosen, in the unit of the scale. */
  readonly range: Range;
  readonly unit: string;
}

export interface Segment {
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly figure: AnyFigure;
  readonly count: number;
  readonly selected: boolean;
  readonly chosen: boolean;
  readonly label: string;
  readonly countLabel: string;
}

export interface SegmentRow {
  readonly kind: ZoneKind;
  readonly name: string;
  readonly total: AnyFigure;
  readonly segments: readonly Segment[];
}

/** Zones of each kind, divided by status. */
export interface SegmentsChart extends ChartFrame {
  readonly kind: 'segments';
  readonly rows: readonly SegmentRow[];
}

export type ChartModel = BarsChart | ColumnsChart | DotsChart | SegmentsChart;
