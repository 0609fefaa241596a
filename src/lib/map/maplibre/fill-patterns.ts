/** Repeating fills of boundaries: hatched while a zone is being built, dotted where its status is unknown. */
import type { DrawnPath } from '#lib/domain/zone-symbol.ts';

export const patternNames = ['hatch', 'dots'] as const;
export type PatternName = (typeof patternNames)[number];

/** A square tile of `side` px that joins itself on every edge. */
export interface Pattern {
  readonly side: number;
  readonly paths: readonly DrawnPath[];
}

const hatch: Pattern = {
  side: 8,
  paths: [{ d: 'M-2,2L2,-2M0,8L8,0M6,10L10,6', fill: null, stroke: 'kind', strokeWidth: 2.2, dash: '' }]
};

const dot = (x: number, y: number): string =>
  `M${String(x - 1.1)},${String(y)}a1.1,1.1 0 1 1 2.2,0a1.1,1.1 0 1 1 -2.2,0Z`;

const dots: Pattern = {
  side: 8,
  paths: [{ d: dot(2, 2) + dot(6, 6), fill: 'kind', stroke: null, strokeWidth: 0, dash: '' }]
};

export function fillPattern(name: PatternName): Pattern {
  return name === 'hatch' ? hatch : dots;
}
