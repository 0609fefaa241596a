import type { Picture } from './picture.ts';
import { look } from './look.ts';
import { textLines, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smaller, the words of a drawing can no longer be read in a preview. */
const smallest = 1;
const largest = 1.55;
const remark: TextStyle = { size: 18, weight: 500, fill: look.ink, leading: 1.35 };
const remarkHeight = 32;

/** The whole drawing where it can be read in the room; else its upper part, which is said. */
export function partDrawn({ drawing, firstPart }: Picture, room: Room): string {
  const fitting = Math.min(room.width / drawing.width, room.height / drawing.height, largest);
  if (fitting >= smallest) return placed(drawing.markup, room.x, room.y, fitting);
  const scale = Math.min(room.width / drawing.width, 1.35);
  const shown = room.height - remarkHeight;
  const clip = element('clipPath', { id: 'first-part' }, element('rect', { ...room, height: shown }));
  const part = element('g', { 'clip-path': 'url(#first-part)' }, placed(drawing.markup, room.x, room.y, scale));
  const edge = room.y + shown;
  const line = element('path', {
    d: `M${room.x},${round(edge)}H${room.x + room.width}`,
    stroke: look.line,
    'stroke-dasharray': '6 4',
    fill: 'none'
  });
  return clip + part + line + textLines([firstPart], remark, room.x, edge + 4).markup;
}

const placed = (markup: string, x: number, y: number, scale: number): string =>
  element('g', { transform: `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})` }, markup);
