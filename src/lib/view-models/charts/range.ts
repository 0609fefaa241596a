import type { Range } from '#lib/domain/explorer-view.ts';

export const isOpen = (range: Range): boolean => range.from === null && range.to === null;

/** Inclusive at both ends. */
export const insideRange = (value: number, range: Range): boolean =>
  (range.from === null || value >= range.from) && (range.to === null || value <= range.to);
