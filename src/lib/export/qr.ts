import { encode } from 'uqr';

/** A QR code as one path: dark modules on a grid of `size` × `size`, the quiet zone of four modules included. */
export interface QrDrawing {
  readonly size: number;
  readonly d: string;
}

/** Longest text in UTF-8 bytes that a printed code of 30 mm still gives to the camera of a phone. */
export const longestQrText = 900;

/** null where the text is too long to be read from paper. */
export function qrDrawing(text: string): QrDrawing | null {
  if (new TextEncoder().encode(text).length > longestQrText) return null;
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const d = data.flatMap((row, y) => runs(row).map(({ from, to }) => `M${from},${y}h${to - from}v1h${from - to}z`));
  return { size, d: d.join('') };
}

/** Dark modules of a row that touch. */
function runs(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1] === true) return [];
    const end = row.indexOf(false, from);
    return [{ from, to: end < 0 ? row.length : end }];
  });
}
