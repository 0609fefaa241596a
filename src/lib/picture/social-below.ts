import type { Picture } from './picture.ts';
import { look } from './look.ts';
import { footMarkup, roomBelow } from './social-head.ts';
import { cutAbove } from './solid-spans.ts';
import type { Stack } from './stack.ts';
import { textLines, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

const largest = 1.55;
/** Of rows that are cut: still read in a preview, and more of them. */
const ofRows = 1.3;
const remark: TextStyle = { size: 18, weight: 500, fill: look.ink, leading: 1.35 };
const remarkHeight = 34;

/** The drawing under the words, as large as the room allows; where it is too high, its first rows and a line that says so. */
export function socialBelow(picture: Picture, head: Stack): string {
  const { drawing } = picture;
  const room = roomBelow(head);
  const fitting = Math.min(room.width / drawing.width, room.height / drawing.height, largest);
  const drawn = fitting >= 0.95 ? placed(drawing.markup, room.x, room.y, fitting) : firstRows(picture, room);
  return head.markup + drawn + footMarkup(picture);
}

function firstRows({ drawing, firstPart }: Picture, room: ReturnType<typeof roomBelow>): string {
  const scale = Math.min(room.width / drawing.width, ofRows);
  const height = cutAbove((room.height - remarkHeight) / scale, drawing.solid ?? []);
  const edge = room.y + height * scale;
  const hole = element('rect', { x: -20, y: -20, width: drawing.width + 40, height: height + 20 });
  const clip = element('clipPath', { id: 'first-rows' }, hole);
  const part = placed(
    element('g', { 'clip-path': 'url(#first-rows)' }, drawing.upTo?.(height) ?? drawing.markup),
    room.x,
    room.y,
    scale
  );
  const line = element('path', {
    d: `M${room.x},${round(edge + 3)}H${room.x + room.width}`,
    stroke: look.line,
    'stroke-dasharray': '6 4',
    fill: 'none'
  });
  return clip + part + line + textLines([firstPart], remark, room.x, edge + 7).markup;
}

const placed = (markup: string, x: number, y: number, scale: number): string =>
  element('g', { transform: `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})` }, markup);
