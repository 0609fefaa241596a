import { textWidth } from '#lib/i18n/text-width.ts';
import type { PictureDrawing } from './picture.ts';
import { look } from './look.ts';
import { Stack } from './stack.ts';
import { paragraph, textLines, wrapWords, type Block, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

/** Something known of a zone, as it is read on its card. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  /** A number stands out, words less; that nothing is published is said in a quieter type. */
  readonly kind: 'figure' | 'words' | 'unknown';
  /** Date, what it covers, who says it: each in lines of its own. */
  readonly details: readonly string[];
}
/** The nearest of its kind, in a straight line. */
export interface CardDistance {
  readonly place: string;
  readonly distance: string;
}
export interface CardParts {
  readonly facts: readonly CardFact[];
  /** null where the place is not known. */
  readonly map: PictureDrawing | null;
  readonly distancesTitle: string;
  readonly distances: readonly CardDistance[];
}

const width = 720;
const gap = 28;
const half = (width - gap) / 2;
const label: TextStyle = { size: 12, fill: look.muted };
const styles: Readonly<Record<CardFact['kind'], TextStyle>> = {
  figure: { size: 18, weight: 500, fill: look.ink, leading: 1.3 },
  words: { size: 14, fill: look.ink },
  unknown: { size: 14, fill: look.muted }
};
const heading: TextStyle = { size: 13, weight: 700, fill: look.ink };
const line: TextStyle = { size: 13, fill: look.ink };

/** Facts at the left; the map of the surroundings and the nearest port, station and road at the right. */
export function zoneCardDrawing({ facts, map, distancesTitle, distances }: CardParts): PictureDrawing {
  const left = new Stack(0);
  for (const fact of facts) left.add(left.y === 0 ? 0 : 12, (y) => factBlock(fact, y));
  const right = new Stack(0);
  const x = half + gap;
  if (map !== null) right.add(0, (y) => framed(map, x, y));
  if (distances.length > 0) right.add(12, (y) => paragraph(distancesTitle, heading, x, y, half));
  for (const distance of distances) right.add(3, (y) => distanceBlock(distance, x, y));
  return { markup: left.markup + right.markup, width, height: round(Math.max(left.y, right.y)) };
}

function factBlock(fact: CardFact, y: number): Block {
  const stack = new Stack(y);
  stack.add(0, (top) => paragraph(fact.label, label, 0, top, half));
  stack.add(0, (top) => paragraph(fact.value, styles[fact.kind], 0, top, half));
  for (const detail of fact.details) stack.add(0, (top) => paragraph(detail, label, 0, top, half));
  return { markup: stack.markup, height: stack.y - y };
}

function framed(map: PictureDrawing, x: number, y: number): Block {
  const scale = half / map.width;
  const height = map.height * scale;
  const edge = element('rect', { width: map.width, height: map.height, fill: 'none', stroke: look.line });
  const transform = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(5)})`;
  return { markup: element('g', { transform }, map.markup + edge), height };
}

/** Name at the left, distance at the right edge; where both are long, each keeps to its half. */
function distanceBlock({ place, distance }: CardDistance, x: number, y: number): Block {
  const least = half * 0.48;
  const room = Math.max(least, half - textWidth(distance, line.size) / 0.97 - 16);
  const name = textLines(wrapWords(place, line, room), line, x, y);
  const far = textLines(wrapWords(distance, line, half - room - 8), line, x + half, y);
  const atRight = element('g', { 'text-anchor': 'end' }, far.markup);
  return { markup: name.markup + atRight, height: Math.max(name.height, far.height) };
}
