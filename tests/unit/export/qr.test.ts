import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { longestQrText, qrDrawing, type QrDrawing } from '#lib/export/qr.ts';

const scale = 4;

/** Dark runs of the path painted as a camera would see them. */
function paint({ size, d }: QrDrawing): Uint8ClampedArray {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return pixels;
}

const decoded = (drawing: QrDrawing) => jsQR(paint(drawing), drawing.size * scale, drawing.size * scale)?.data;

describe('the code on the brief', () => {
  it.each([
    'https://atlas.example/vi/shortlist/?zones=th-nghi-son-ez~lc-kcn-tang-loong&currency=vnd',
    `https://atlas.example/vi/shortlist/?zones=${Array.from({ length: 30 }, (_, i) => `th-ccn-lang-nghe-${i}`).join('~')}`
  ])('gives back the address: %s', (address) => {
    const drawing = qrDrawing(address);
    expect(drawing).not.toBeNull();
    expect(drawing === null ? null : decoded(drawing)).toBe(address);
  });

  it('is not drawn where it would be too fine for paper', () => {
    expect(qrDrawing('x'.repeat(longestQrText + 1))).toBeNull();
  });
});
