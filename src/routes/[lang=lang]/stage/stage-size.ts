/** How a stage is laid out in a window. */
export interface StageLayout {
  /** Text beside the view, or above it on phones and upright screens. */
  readonly kind: 'beside' | 'stacked';
  /** Sizes over those of a window of 1920 × 1080 px. */
  readonly unit: number;
}

/** Narrower screens than 16:9 have height to spare: there type is a little larger than the width alone would make it. */
const widestAtFullSize = 1670;
const tallest = 1080;
const narrowest = 900;
const leastUnit = 0.46;

export function stageLayout(width: number, height: number): StageLayout {
  if (width < narrowest || height > width)
    return { kind: 'stacked', unit: Math.max(leastUnit, Math.min(width / 1300, 0.8)) };
  return { kind: 'beside', unit: Math.max(0.4, Math.min(width / widestAtFullSize, height / tallest)) };
}
