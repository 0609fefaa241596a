import { fillOfStatus, outlinePath, shapeOfKind, symbolBody, type StatusFill } from '#lib/domain/zone-symbol.ts';
import type { Dot } from '#lib/view-models/charts/chart-model.ts';
import type { PlacedDot } from './dot-layout.ts';

/** How a dot's fill is read: by status or measure, or, where age matters more, solid for current and pale for old figures. */
export type FillBy = 'stage' | 'age';

/** One path of a dot around (0, 0), px. */
export interface DotPath {
  readonly d: string;
  readonly kind: 'bound' | 'ring' | 'body';
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number | undefined;
  readonly dash: string | undefined;
}
export interface DotBody {
  /** Class that gives the colour. */
  readonly tone: string;
  readonly paths: readonly DotPath[];
}

const stageFill = { done: 'solid', budgeted: 'half', planned: 'hollow' } as const;

function fillOf(dot: Dot, by: FillBy): StatusFill {
  if (by === 'age') return dot.old ? 'hollow' : 'solid';
  return dot.fill === 'done' || dot.fill === 'budgeted' || dot.fill === 'planned'
    ? stageFill[dot.fill]
    : fillOfStatus[dot.fill];
}

/**
 * One zone or project. Shape and colour tell the kind, fill the status or measure; a tick to the right or left says that the true value
 * is above or below the one published.
 */
export function dotBody(dot: Dot, radius: number, quiet: boolean, by: FillBy): DotBody {
  const shape = dot.shape === 'project' ? 'circle' : shapeOfKind[dot.shape];
  const plain = { fill: 'none', stroke: 'none', strokeWidth: undefined, dash: undefined };
  const tick = dot.bound === 'above' ? 1 : dot.bound === 'below' ? -1 : 0;
  const bound: DotPath = { ...plain, kind: 'bound', d: `M${tick * radius},0h${tick * radius * 0.9}` };
  const body = symbolBody(shape, fillOf(dot, by), radius).map((path): DotPath => ({
    kind: 'body',
    d: path.d,
    fill: path.fill ?? 'none',
    stroke: path.stroke ?? 'none',
    strokeWidth: path.strokeWidth === 0 ? undefined : Math.min(path.strokeWidth, radius * 0.5),
    dash: by === 'age' && dot.old && path.stroke !== null ? `${radius * 0.7} ${radius * 0.5}` : undefined
  }));
  const ring: DotPath = { ...plain, kind: 'ring', d: outlinePath(shape, radius + 2) };
  return {
    tone: dot.selected ? 'selected' : quiet ? 'quiet' : dot.shape,
    paths: [...(tick === 0 ? [] : [bound]), ...body, ...(dot.selected && dot.shape !== 'project' ? [ring] : [])]
  };
}

/** Paths of many dots that look alike, as one. */
export interface DotGroup extends DotPath {
  readonly key: string;
  readonly tone: string;
}

/** Quiet dots lie below, the chosen one on top. Within a tone: what is below in each dot is below in all; dots do not overlap. */
export function dotGroups(
  dots: readonly PlacedDot[],
  radius: number,
  isQuiet: (dot: Dot) => boolean,
  by: FillBy
): readonly DotGroup[] {
  const groups = new Map<string, { readonly group: DotGroup; readonly parts: string[] }>();
  for (const { dot, x, y } of dots) {
    const { tone, paths } = dotBody(dot, radius, isQuiet(dot), by);
    paths.forEach((path, level) => {
      const key = [tone, level, path.kind, path.fill, path.stroke, path.strokeWidth, path.dash].join(' ');
      const known = groups.get(key) ?? { group: { ...path, key, tone }, parts: [] };
      known.parts.push(movePath(path.d, x, y));
      groups.set(key, known);
    });
  }
  const order = (group: DotGroup): number => (group.tone === 'quiet' ? 0 : group.tone === 'selected' ? 2 : 1);
  return [...groups.values()]
    .map(({ group, parts }) => ({ ...group, d: parts.join('') }))
    .sort((a, b) => order(a) - order(b));
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

interface Segment {
  readonly command: string;
  readonly numbers: readonly number[];
  readonly text: string;
}
/** Symbols have few outlines, each drawn hundreds of times. */
const outlines = new Map<string, readonly Segment[]>();

function segmentsOf(d: string): readonly Segment[] {
  const segments = [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([whole, command = '', text = '']) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    // Of an arc only the end moves; small letters move with their start.
    return { command, numbers: parts.map(Number), text: command === 'A' ? `A${parts.slice(0, 5).join(' ')} ` : whole };
  });
  outlines.set(d, segments);
  return segments;
}

/** Moves path data; knows the commands that symbols are made of: M, L, H, V, A, Z and, moved with their start, small letters. */
export function movePath(d: string, x: number, y: number): string {
  let moved = '';
  for (const { command, numbers, text } of outlines.get(d) ?? segmentsOf(d)) {
    if (command === 'M' || command === 'L')
      moved += `${command}${short((numbers[0] ?? 0) + x)},${short((numbers[1] ?? 0) + y)}`;
    else if (command === 'H') moved += `H${short((numbers[0] ?? 0) + x)}`;
    else if (command === 'V') moved += `V${short((numbers[0] ?? 0) + y)}`;
    else if (command === 'A') moved += `${text}${short((numbers[5] ?? 0) + x)},${short((numbers[6] ?? 0) + y)}`;
    else moved += text;
  }
  return moved;
}
