import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Lang, Qualifier } from '#lib/domain/vocabulary.ts';

/** The only place where a number or a date becomes text. Made once a language by createFormat. */
export interface Format {
  readonly lang: Lang;
  /** 18.611,8 / 18,611.8; at most `decimals` (default 4), no trailing zeros. */
  number(value: number, decimals?: number | null): string;
  /** Value, range and qualifier with unit: "hơn 17,4 tỷ đồng", "about USD 20 million", "18.611,8 ha", "30–45%". */
  figure(figure: AnyFigure): string;
  /** The same without the unit, for columns and axes that name it. */
  bare(figure: AnyFigure): string;
  /** Number with unit, no qualifier. */
  quantity(value: number, unit: string, decimals?: number | null): string;
  /** "hơn", "about" … and '' for exact. */
  qualifier(qualifier: Qualifier): string;
  /** Unit as written after a number or in an axis title. */
  unit(unit: string): string;
  /** 2024 → "năm 2024" / "2024"; 2025-07 → "tháng 7/2025" / "July 2025"; 2025-07-01 → "01/07/2025" / "1 July 2025". null → "không ghi ngày" / "undated". */
  date(iso: string | null): string;
  /** Tightest form for lists: 2024, 7/2025, 01/07/2025. */
  shortDate(iso: string | null): string;
  list(items: readonly string[]): string;
  /** Bytes as kB or MB. */
  bytes(count: number): string;
}

export declare function createFormat(lang: Lang): Format;
