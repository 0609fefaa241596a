/** The country in a small picture, prepared at build: paths in half pixels (see pathUnitsPerPx). */
export interface InsetGround {
  readonly width: number;
  readonly height: number;
  readonly neighbours: string;
  readonly country: string;
  readonly provinceLines: string;
  readonly own: readonly { readonly province: string; readonly d: string }[];
  /** Islets of both archipelagos as dots: too small for an outline here, too important to leave out. */
  readonly islets: string;
  /** Corner of the plate in the upper right that covers where the neighbours are cut off, px. */
  readonly plate: { readonly x: number; readonly y: number };
  /** Where the names stand above the islets, px: middle of the first of two lines. */
  readonly hoangSa: { readonly x: number; readonly y: number };
  readonly truongSa: { readonly x: number; readonly y: number };
}
