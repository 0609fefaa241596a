import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels of a printed page as RGBA, row by row. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** A PDF as a reader has it: pages, their sizes, words and looks. */
export interface PrintedFile {
  readonly pages: number;
  /** Points of 1/72 inch. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Words of each page in the order in which they are drawn, in one line. */
  readonly texts: readonly string[];
  /** Draws a page, counted from 1, at so many pixels an inch. */
  draw(page: number, dpi: number): Promise<PrintedPage>;
}

export async function readPdf(bytes: Uint8Array): Promise<PrintedFile> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((number) => file.getPage(number)));
  const texts = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : []));
      return words.join('').replace(/\s+/g, ' ').normalize('NFC');
    })
  );
  return {
    pages: file.numPages,
    sizes: pages.map((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    }),
    texts,
    async draw(number, dpi) {
      const page = pages[number - 1];
      if (page === undefined) throw new Error(`there is no page ${number}`);
      const viewport = page.getViewport({ scale: dpi / 72 });
      const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      const canvas = createCanvas(width, height);
      // The canvas of Node has what is drawn with here, under the names of the browser's.
      const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
      await page.render({ canvas: null, canvasContext: context, viewport }).promise;
      return { width, height, pixels: canvas.getContext('2d').getImageData(0, 0, width, height).data };
    }
  };
}

/** What the QR code on a page says; null where there is none. */
export const codeOn = ({ pixels, width, height }: PrintedPage): string | null =>
  jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? null;

/** Share of a part of the page (shares of width and height) that has not the colour met most there: 0 is blank. */
export function drawnShare(
  { pixels, width, height }: PrintedPage,
  part: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (let y = Math.floor(part.top * height); y < Math.floor(part.bottom * height); y++)
    for (let x = Math.floor(part.left * width); x < Math.floor(part.right * width); x++) {
      const at = (y * width + x) * 4;
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      all++;
    }
  return all === 0 ? 0 : 1 - Math.max(...counts.values()) / all;
}
