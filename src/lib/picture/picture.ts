import type { Lang } from '#lib/domain/vocabulary.ts';

/** Markup with presentation attributes only (see drawing-markup.ts), in a coordinate system that starts at 0, 0. */
export interface PictureDrawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  /** From where to where, downwards, words and bars stand: a drawing may be cut between them. Left out where it may be cut nowhere. */
  readonly solid?: readonly (readonly [top: number, bottom: number])[];
  /** The markup without what begins lower than this; left out where the drawing may not be cut. */
  readonly upTo?: (height: number) => string;
}

/** Everything a picture says, as text already formatted: a picture travels alone and must carry its own source. */
export interface Picture {
  readonly lang: Lang;
  /** The finding, or the name of a zone or map. */
  readonly title: string;
  /** Measure, unit, as-of; '' for none. */
  readonly subtitle: string;
  /** What the reader chose, where the drawing does not show all: stands above the drawing, never left out. null for all. */
  readonly filtered: string | null;
  /** Swatches are drawings of 16 × 12. */
  readonly legend: readonly { readonly swatch: PictureDrawing; readonly text: string }[];
  readonly drawing: PictureDrawing;
  /** A shorter drawing for the preview, where the whole says more than can be read there. */
  readonly previewDrawing?: PictureDrawing;
  /** What is left out and what is easily misread; '' for none. */
  readonly note: string;
  /** "Nguồn: …". */
  readonly source: string;
  /** Name of the site, release and its day. */
  readonly release: string;
  readonly licence: string;
  /** Address of the page it comes from. */
  readonly address: string;
  /** Dates of what is drawn, for the metadata; null where nothing is dated. */
  readonly asOf: string | null;
  /** Said where only the upper part of the drawing has room. */
  readonly firstPart: string;
}

/** `whole`: as high as it needs, for SVG and large PNG. `social`: exactly 1200 × 630, for previews of links. */
export type PictureShape = 'whole' | 'social';

export interface ComposedPicture {
  /** A complete SVG file: real text, no style sheet, no script, nothing loaded from elsewhere. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
