import type { KeyFigure } from '#lib/view-models/decks/shown-deck.ts';

/** Key figures that can stand as bars on one scale. */
export interface KeyBars {
  /** What all of them measure. */
  readonly label: string;
  readonly rows: readonly { readonly key: KeyFigure; readonly share: number }[];
}

/** null where the figures do not measure the same thing in the same unit, or cannot be lengths. */
export function keyBars(figures: readonly KeyFigure[]): KeyBars | null {
  const [first, ...others] = figures;
  if (first === undefined || others.length === 0) return null;
  const isSame = ({ label, scope, figure }: KeyFigure): boolean =>
    label === first.label && scope === first.scope && figure.unit === first.figure.unit && figure.valueMax === null;
  const greatest = Math.max(...figures.map(({ figure }) => figure.value));
  if (!figures.every((key) => isSame(key) && key.figure.value >= 0) || greatest === 0) return null;
  return {
    label: first.scope === null ? first.label : `${first.label}, ${first.scope}`,
    rows: figures.map((key) => ({ key, share: key.figure.value / greatest }))
  };
}
