/** The country as the small national map draws it, in steps of half a px. */
export interface NationalOutline {
  readonly width: number;
  readonly height: number;
  /** Provinces since July 2025 without islets far out, by id. */
  readonly land: readonly { readonly key: string; readonly d: string }[];
  /** Islets of both archipelagos as dots: too small for an outline here, too important to leave out. */
  readonly islets: string;
  /** Names, in Vietnamese in both languages, and the middle of the upper end of the islets they name. */
  readonly archipelagos: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Middle of each province: `id` since July 2025, `id@before` before it. */
  readonly middles: Readonly<Record<string, readonly [number, number]>>;
}
