import type { AnyFigure } from '#lib/domain/figure.ts';
import type { ZoneKind } from '#lib/domain/vocabulary.ts';
import type { BarsChart, ColumnsChart, DotsChart, SegmentsChart } from '../charts/chart-model.ts';
import type { LedgerDrawing } from './ledger-drawing.ts';
import type { SpansDrawing } from './spans-drawing.ts';

/** What a chart of the catalogue draws: one of the linked charts, or one of the kinds below. */
export type Drawing =
  | BarsDrawing
  | ColumnsDrawing
  | DotsDrawing
  | SegmentsDrawing
  | MarksDrawing
  | MatrixDrawing
  | TimelineDrawing
  | FlowDrawing
  | LedgerDrawing
  | SpansDrawing
  | NationalMapDrawing
  | ZonesMapDrawing;

type Frame = 'id' | 'title' | 'subtitle' | 'legend' | 'note' | 'sources' | 'table' | 'empty' | 'filtered' | 'currency';
export type BarsDrawing = Omit<BarsChart, Frame>;
export type ColumnsDrawing = Omit<ColumnsChart, Frame>;
export type DotsDrawing = Omit<DotsChart, Frame>;
export type SegmentsDrawing = Omit<SegmentsChart, Frame>;

/** A number as written at its mark. */
export interface LabelledFigure {
  readonly figure: AnyFigure;
  readonly label: string;
}

export type MarkRole = 'result' | 'target' | 'plan' | 'estimate' | 'before' | 'after' | 'reading';

/** A point on a scale, or a range where the source gives one or sources disagree. */
export interface Mark {
  /** Best unique in the drawing: what a press on the mark hands on. Evidence rows name it, or the row's key for all its marks. */
  readonly key: string;
  readonly role: MarkRole;
  readonly low: LabelledFigure;
  /** Upper end of a range: of the same figure, or of another source that disagrees; null for a point. */
  readonly high: LabelledFigure | null;
  /** True where the ends are two sources that disagree. */
  readonly disputed: boolean;
  /** As-of in its shortest form. */
  readonly asOf: string;
  /** Accessible name: what it is, number, unit, date. */
  readonly label: string;
  /** Another reading of the same thing stands for it, a newer one or the main one: drawn paler. */
  readonly older?: boolean;
}

/** Colour of the marks of a row: ink unless the row is money or about one kind of zone. */
export type MarkTone = 'plain' | 'money' | 'fund' | ZoneKind;

export interface MarksRow {
  readonly key: string;
  /** Heading that stands above the first row of a group; null without groups. */
  readonly group: string | null;
  readonly name: string;
  /** Fits the narrow drawing. */
  readonly shortName: string;
  readonly marks: readonly Mark[];
  /** Ends of the row's own scale in table units; null takes the scale shared by all rows. */
  readonly domain: readonly [number, number] | null;
  /** What stands where there is no figure, or beneath the name where only a part is missing ("no result published"); null for neither. */
  readonly missing: string | null;
  readonly label: string;
  /** Number at the right edge of the row, such as progress in per cent; its column is headed by `asideHead`. */
  readonly aside?: LabelledFigure | null;
  readonly tone?: MarkTone;
  /** Its readings contradict each other though their dates or bases differ: a line joins them as a dispute. */
  readonly disputed?: boolean;
}

/** Rows of marks on a scale: targets beside results, readings of several sources, days before and after. */
export interface MarksDrawing {
  readonly kind: 'marks';
  readonly scale: 'linear' | 'log';
  /** Unit of the shared scale as written at its end; null where every row has its own. */
  readonly unit: string | null;
  /** Whether a line joins the marks of a row. */
  readonly joined: boolean;
  readonly rows: readonly MarksRow[];
  /** Head of the numbers at the right edge; left out where no row has one. */
  readonly asideHead?: string;
}

/** `several`: more than one programme; `unknown`: a rule without a published figure; `none`: no figure found. */
/** `document`: there is an instrument, and no rule of it was read. */
export type CellState = 'several' | 'one' | 'unknown' | 'document' | 'none';

/** Its mark's key, for the evidence, is `<row>/<column>`. */
export interface MatrixCell {
  readonly column: string;
  readonly state: CellState;
  readonly figures: readonly LabelledFigure[];
  /** Words where there is no number: "có, không nêu mức"; a line break in them is kept; null where the fill says it all. */
  readonly text: string | null;
  /** Accessible name with all of it. */
  readonly label: string;
  /** Where the cell leads: a fragment of the page it stands on ("#…") or a path under the language. */
  readonly link?: string;
}

/** A table of fills and numbers: items by programmes, localities by kinds of support. A cell to every column. */
export interface MatrixDrawing {
  readonly kind: 'matrix';
  readonly columns: readonly { readonly key: string; readonly name: string; readonly shortName: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly group: string | null;
    readonly name: string;
    readonly shortName: string;
    readonly cells: readonly MatrixCell[];
  }[];
}

export interface TimelineBar {
  readonly key: string;
  /** Number of the instrument, or its title where it has none. */
  readonly name: string;
  /** Title, drawn after the number where there is room; '' where the name is the title. */
  readonly title: string;
  readonly label: string;
  /** Heading of the bars it stands among in its lane; null without headings. */
  readonly group: string | null;
  /** Partial ISO dates; null where none is published: the end is then drawn open. */
  readonly start: string | null;
  readonly end: string | null;
  /** For one that was replaced on a day that no source gives: start of what replaced it, to which it is drawn; else null. */
  readonly until: string | null;
  /** What `start` is: the day it takes effect (or the first year of its period), or only the day it was issued. */
  readonly startIs: 'effective' | 'issued' | 'unknown';
  readonly status: 'in-force' | 'planned' | 'ended' | 'unknown';
  /** Last year that its title names, where that is after its end: how far it looks ahead, not how long it is in force. */
  readonly horizon: number | null;
  /** The bar whose place it takes: drawn in the same line where the two do not overlap. */
  readonly follows: string | null;
  /** Path of its page under the language. */
  readonly page: string | null;
}

/** A span in the line of a bar in which no instrument is in force; ISO days. */
export interface TimelineGap {
  /** Of the bar that ended, or of the planned bar that is not issued. */
  readonly bar: string;
  readonly kind: 'between' | 'nothing-follows' | 'planned';
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface TimelineLink {
  readonly from: string;
  readonly to: string;
  readonly relation: 'amends' | 'replaces' | 'guides' | 'implements' | 'next-period';
  readonly label: string;
}

/** Bars on a line of years in lanes, arrows between them. */
export interface TimelineDrawing {
  readonly kind: 'timeline';
  readonly fromYear: number;
  /** The last year shown, wholly. */
  readonly toYear: number;
  /** ISO day marked by a line: what "in force" is judged at, and where an open end fades. */
  readonly day: string;
  /** Words of the line at `day`. */
  readonly dayLabel: string;
  readonly lanes: readonly {
    readonly key: string;
    readonly name: string;
    readonly bars: readonly TimelineBar[];
    readonly gaps: readonly TimelineGap[];
  }[];
  readonly links: readonly TimelineLink[];
  /** Which arrows are drawn where no bar is chosen: all, those within one heading, or none. */
  readonly arrows: 'all' | 'within-group' | 'none';
  /** What stands at a bar without any date. */
  readonly undated: string;
}

/** Widths that run from column to column: country, sector, zone. */
export interface FlowDrawing {
  readonly kind: 'flow';
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly nodes: readonly {
    readonly key: string;
    readonly column: string;
    readonly name: string;
    readonly shortName: string;
    readonly value: number;
    readonly figure: LabelledFigure;
    readonly label: string;
  }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly value: number;
    readonly label: string;
  }[];
}

/** A place on the small national map with its number; size of the circle = value. */
export interface NationalPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** null where no figure was found. */
  readonly figure: LabelledFigure | null;
  /** Upper end where the source gives a range or sources disagree. */
  readonly high: LabelledFigure | null;
  readonly value: number;
  /** As-of in its shortest form, and the territory where it is not today's; '' for neither. */
  readonly note: string;
  readonly label: string;
}

/** Provinces of the country with both archipelagos; values as circles, unknown drawn as unknown. */
export interface NationalMapDrawing {
  readonly kind: 'national-map';
  /** Size of the drawing's own coordinates. */
  readonly width: number;
  readonly height: number;
  /** Provinces since July 2025; `marked` are those that have a point. */
  readonly land: readonly { readonly key: string; readonly d: string; readonly marked: boolean }[];
  /** Islets of both archipelagos as dots, a path. */
  readonly islets: string;
  /** Middle of the upper end of the islets that a name belongs to. */
  readonly archipelagos: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly points: readonly NationalPoint[];
  /** What stands at a point without a figure. */
  readonly missing: string;
  /** Colour of the circles: that of the indicator in other charts. */
  readonly tone: MarkTone;
}

/** The zones on the map: drawn by the page from the map's own scene, since charts do not know maps. */
export interface ZonesMapDrawing {
  readonly kind: 'zones-map';
}
