import type { ComposedPicture, Picture, PictureDrawing } from './picture.ts';
import { legendRow } from './legend-row.ts';
import { fontFamily, look } from './look.ts';
import { cutAbove } from './solid-spans.ts';
import { Stack } from './stack.ts';
import { paragraph, type TextStyle } from './text-block.ts';
import { element, escapeXml, round } from './xml.ts';

const title: TextStyle = { size: 17, weight: 700, fill: look.ink, leading: 1.35 };
const subtitle: TextStyle = { size: 13, fill: look.muted };
const note: TextStyle = { size: 12, fill: look.muted, leading: 1.45 };

/** Words beside a narrow drawing need more room than it. */
const narrowest = 480;

/**
 * A drawing with its legend as a complete SVG file, for a page that says source, release and licence itself: a slide, a scene.
 * As wide as the drawing, at least as its words need.
 */
export function composeDrawing(
  drawing: PictureDrawing,
  said: Partial<Pick<Picture, 'title' | 'subtitle' | 'legend' | 'note'>>
): ComposedPicture {
  const stack = new Stack(0);
  const hasWords = [said.title, said.subtitle, said.note].some((words) => words !== undefined && words !== '');
  const width = hasWords ? Math.max(drawing.width, narrowest) : drawing.width;
  const text = (words: string | undefined, style: TextStyle, gap: number): void => {
    if (words !== undefined) stack.add(gap, (y) => paragraph(words, style, 0, y, width));
  };
  text(said.title, title, 0);
  text(said.subtitle, subtitle, 2);
  stack.add(6, (y) => legendRow(said.legend ?? [], 13, 0, y, width));
  stack.add(8, (y) => ({
    markup: element('g', { transform: `translate(0 ${round(y)})` }, drawing.markup),
    height: drawing.height
  }));
  text(said.note, note, 8);
  const height = Math.ceil(stack.y);
  const name = said.title === undefined ? '' : element('title', {}, escapeXml(said.title));
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: round(width),
      height,
      viewBox: `0 0 ${round(width)} ${height}`,
      role: 'img',
      'font-family': fontFamily,
      'font-size': 16
    },
    name + stack.markup
  );
  return { svg, width, height };
}

/** A drawing that ends where its box does, as on a page; `id` is of its own in the file. */
export function cutToBox({ markup, width, height }: PictureDrawing, id: string): PictureDrawing {
  const edge = element('clipPath', { id }, element('rect', { width, height }));
  return { width, height, markup: edge + element('g', { 'clip-path': `url(#${id})` }, markup) };
}

/** Higher than this for its width a drawing is read on no slide. */
const highest = 1.2;
const kept = 0.92;

/** The first rows of a drawing that is too high for a slide, with a line where it is cut; null where it is not, or may not be cut. */
export function firstRows(drawing: PictureDrawing): PictureDrawing | null {
  const { width, height, solid, upTo } = drawing;
  if (height <= width * highest || solid === undefined || upTo === undefined) return null;
  const edge = cutAbove(width * kept, solid);
  const line = element('path', {
    d: `M0,${round(edge + 3)}H${width}`,
    stroke: look.line,
    'stroke-dasharray': '6 4',
    fill: 'none'
  });
  const part = cutToBox({ width, height: edge, markup: upTo(edge) }, 'first-rows');
  return { width, height: edge + 6, markup: part.markup + line };
}
