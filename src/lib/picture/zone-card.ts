import type { PictureDrawing } from './picture.ts';
import { look } from './look.ts';
import { Stack } from './stack.ts';
import { paragraph, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

/** A number of a zone as it is read on its page: what it is, the value, its date and what it covers. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  /** Nothing is published: said in a quieter type. */
  readonly isUnknown: boolean;
}

const width = 720;
const gap = 24;
const columnGap = 14;
const mapWidth = 372;
const label: TextStyle = { size: 12, fill: look.muted };
const value: TextStyle = { size: 17, weight: 500, fill: look.ink, leading: 1.3 };
const unknown: TextStyle = { size: 14, fill: look.muted, leading: 1.5 };

/** Facts in pairs at the left, the map of the surroundings at the right; facts over the whole width where the place is not known. */
export function zoneCardDrawing(facts: readonly CardFact[], map: PictureDrawing | null): PictureDrawing {
  if (map === null) {
    const grid = factGrid(facts, width);
    return { markup: grid.markup, width, height: round(grid.y) };
  }
  const grid = factGrid(facts, width - mapWidth - gap);
  const scale = mapWidth / map.width;
  const height = map.height * scale;
  const picture = element('g', { transform: `scale(${scale.toFixed(5)})` }, map.markup);
  const edge = element('rect', { width: mapWidth, height, fill: 'none', stroke: look.line });
  const moved = element('g', { transform: `translate(${width - mapWidth} 0)` }, picture + edge);
  return { markup: grid.markup + moved, width, height: round(Math.max(grid.y, height)) };
}

/** Rows of two; the facts of a row begin at the same height. */
function factGrid(facts: readonly CardFact[], wide: number): Stack {
  const columnWidth = (wide - columnGap) / 2;
  const rows = new Stack(0);
  for (let at = 0; at < facts.length; at += 2) {
    rows.add(at === 0 ? 0 : 14, (y) => {
      const cells = facts
        .slice(at, at + 2)
        .map((fact, place) => cell(fact, place * (columnWidth + columnGap), y, columnWidth));
      return { markup: cells.map(({ markup }) => markup).join(''), height: Math.max(...cells.map((one) => one.y)) - y };
    });
  }
  return rows;
}

function cell(fact: CardFact, x: number, y: number, wide: number): Stack {
  const stack = new Stack(y);
  stack.add(0, (top) => paragraph(fact.label, label, x, top, wide));
  stack.add(0, (top) => paragraph(fact.value, fact.isUnknown ? unknown : value, x, top, wide));
  stack.add(0, (top) => paragraph(fact.detail, label, x, top, wide));
  return stack;
}
