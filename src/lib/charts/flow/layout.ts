import { linkHorizontal } from 'd3-shape';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { FlowDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { wrapText } from '../parts/fit-text.ts';
import { px, type Box } from '../parts/size.ts';

type Node = FlowDrawing['nodes'][number];
type Link = FlowDrawing['links'][number];

export interface PlacedNode {
  readonly node: Node;
  readonly box: Box;
  /** Lines of the name, each at its baseline. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Where the number stands, after the last line. */
  readonly number: { readonly x: number; readonly y: number };
  readonly area: Box;
}
export interface PlacedLink {
  readonly link: Link;
  /** Path of the middle of the ribbon. */
  readonly d: string;
  readonly width: number;
}
export interface FlowLayout {
  readonly heads: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly height: number;
}

const thick = 7;
const gap = 5;
/** px of height for one unit of value, in type sizes. */
const unitHeight = 0.24;
const line = 1.25;

/** Columns of nodes as high as their values with the whole name beside each, and ribbons between them. */
export function layOutFlow(drawing: FlowDrawing, width: number, text: number): FlowLayout {
  const band = width / Math.max(1, drawing.columns.length);
  const perUnit = text * unitHeight;
  const head = text * 1.9;
  const placed = new Map<string, PlacedNode>();
  let height = head;
  drawing.columns.forEach((column, index) => {
    const x = index * band;
    let y = head;
    for (const node of drawing.nodes.filter((one) => one.column === column.key)) {
      const made = placeNode(node, { x, y, band, last: index === drawing.columns.length - 1 }, perUnit, text);
      placed.set(node.key, made);
      y += made.area.height + gap;
    }
    height = Math.max(height, y - gap);
  });
  return {
    heads: drawing.columns.map(({ name }, index) => ({ text: name, x: px(index * band), y: px(text) })),
    nodes: [...placed.values()],
    links: ribbons(drawing, placed, perUnit),
    height: Math.ceil(height + 2)
  };
}

function placeNode(
  node: Node,
  at: { readonly x: number; readonly y: number; readonly band: number; readonly last: boolean },
  perUnit: number,
  text: number
): PlacedNode {
  const room = at.band - thick - gap - (at.last ? 0 : text * 1.4);
  const numberWidth = textWidth(` ${node.figure.label}`, text, 500);
  const wrapped = wrapText(node.name, text, room);
  // A number that has no room after the name stands in a line of its own.
  const besideName = textWidth(wrapped.at(-1) ?? '', text) + numberWidth <= room;
  const texts = besideName ? wrapped : [...wrapped, ''];
  const barHeight = Math.max(2, node.value * perUnit);
  const high = Math.max(barHeight, texts.length * text * line);
  const x = at.x + thick + gap;
  const first = at.y + Math.max(0, (Math.min(barHeight, high) - texts.length * text * line) / 2) + text * 0.95;
  const placed = texts.map((one, index) => ({ text: one, x: px(x), y: px(first + index * text * line) }));
  const end = placed.at(-1);
  return {
    node,
    box: { x: px(at.x), y: px(at.y), width: thick, height: px(barHeight) },
    lines: placed.filter((one) => one.text !== ''),
    number: {
      x: px(x + (end === undefined || end.text === '' ? 0 : textWidth(`${end.text} `, text))),
      y: end?.y ?? px(first)
    },
    area: { x: px(at.x), y: px(at.y), width: px(at.band), height: px(high) }
  };
}

/** Ribbons leave and reach a node in the order of the nodes at their other end, so that few cross. */
function ribbons(
  drawing: FlowDrawing,
  placed: ReadonlyMap<string, PlacedNode>,
  perUnit: number
): readonly PlacedLink[] {
  const curve = linkHorizontal<unknown, readonly [number, number]>()
    .x(([x]) => x)
    .y(([, y]) => y);
  const top = (key: string): number => placed.get(key)?.box.y ?? 0;
  const sorted = drawing.links.toSorted((a, b) => top(a.from) - top(b.from) || top(a.to) - top(b.to));
  const used = new Map<string, number>();
  const take = (side: string, key: string, width: number): number => {
    const from = used.get(`${side} ${key}`) ?? 0;
    used.set(`${side} ${key}`, from + width);
    return top(key) + from + width / 2;
  };
  return sorted.flatMap((link) => {
    const [from, to] = [placed.get(link.from), placed.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const width = link.value * perUnit;
    const source: [number, number] = [px(from.box.x + thick), px(take('out', link.from, width))];
    const target: [number, number] = [px(to.box.x), px(take('in', link.to, width))];
    const d = curve({ source, target });
    return d === null ? [] : [{ link, d: rounded(d), width: px(width) }];
  });
}

const rounded = (d: string): string => d.replace(/\d+\.\d+/g, (number) => String(px(Number(number))));
