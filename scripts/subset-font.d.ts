declare module 'subset-font' {
  /** The font with no more glyphs than `text` needs; every feature of its layout is kept. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' }
  ): Promise<Buffer>;
}
