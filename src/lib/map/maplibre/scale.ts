/** The scale bar: the longest round distance that fits into a width. */
export interface ScaleBarLength {
  readonly metres: number;
  readonly px: number;
}

const steps = [5, 2, 1] as const;

export function scaleBarLength(metresPerPixel: number, widestPx: number): ScaleBarLength {
  const widest = metresPerPixel * widestPx;
  const power = 10 ** Math.floor(Math.log10(widest));
  const step = steps.find((candidate) => candidate * power <= widest) ?? 1;
  return { metres: step * power, px: (step * power) / metresPerPixel };
}
