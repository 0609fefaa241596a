/**
 * Every symbol of the map as path data around (0, 0): drawn by SVG in the prerendered map, lists and charts, and by a canvas
 * for MapLibre. Shape tells the kind, fill the status, half-width the size class.
 */
import type { SizeClass } from './map-scene.ts';
import { halfWidthPx } from './size-class.ts';
import type { ZoneKind, ZoneStatus } from './vocabulary.ts';

export type Shape = 'hexagon' | 'diamond' | 'square' | 'circle';
export type StatusFill = 'solid' | 'half' | 'hollow' | 'dotted';

/** A colour by its role: the colour of the kind, the casing (white on light themes), ink, the selection and the expressway. */
export type Paint = 'kind' | 'casing' | 'ink' | 'muted' | 'selection' | 'expressway';

export interface DrawnPath {
  readonly d: string;
  readonly fill: Paint | null;
  readonly stroke: Paint | null;
  readonly strokeWidth: number;
  /** Dash pattern in px, as SVG writes it; '' for a solid line. */
  readonly dash: string;
}

/** Paths from bottom to top, and how far they reach from the centre to the right and upwards. */
export interface Drawing {
  readonly halfX: number;
  readonly halfY: number;
  readonly paths: readonly DrawnPath[];
}

export const shapeOfKind: Readonly<Record<ZoneKind, Shape>> = {
  'economic-zone': 'hexagon',
  'border-economic-zone': 'diamond',
  'industrial-park': 'square',
  'industrial-cluster': 'circle'
};

export const fillOfStatus: Readonly<Record<ZoneStatus, StatusFill>> = {
  operating: 'solid',
  building: 'half',
  planned: 'hollow',
  unknown: 'dotted'
};

const casingWidth = 1;
const ringGap = 1.5;
const ringWidth = 2;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A diamond reaches a quarter further than a square of its class, or it would look a class smaller. */
const diamondReach = 1.25;

function corners(shape: Exclude<Shape, 'circle'>, half: number): readonly Point[] {
  if (shape === 'square')
    return [
      { x: -half, y: -half },
      { x: half, y: -half },
      { x: half, y: half },
      { x: -half, y: half }
    ];
  if (shape === 'diamond') {
    const reach = half * diamondReach;
    return [
      { x: 0, y: -reach },
      { x: reach, y: 0 },
      { x: 0, y: reach },
      { x: -reach, y: 0 }
    ];
  }
  const radius = half / Math.cos(Math.PI / 6);
  return [
    { x: 0, y: -radius },
    { x: half, y: -radius / 2 },
    { x: half, y: radius / 2 },
    { x: 0, y: radius },
    { x: -half, y: radius / 2 },
    { x: -half, y: -radius / 2 }
  ];
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

function polygon(points: readonly Point[]): string {
  return `M${points.map((p) => `${short(p.x)},${short(p.y)}`).join('L')}Z`;
}

function circle(x: number, y: number, radius: number): string {
  const [r, d] = [short(radius), short(radius * 2)];
  return `M${short(x - radius)},${short(y)}a${r},${r} 0 1 1 ${d},0a${r},${r} 0 1 1 -${d},0Z`;
}

/** Outline of a shape of the given half-width. */
export function outlinePath(shape: Shape, half: number): string {
  return shape === 'circle' ? circle(0, 0, half) : polygon(corners(shape, half));
}

/** The left half of a shape: what is filled of a zone under construction. */
function leftHalfPath(shape: Shape, half: number): string {
  if (shape === 'circle') return `M0,${short(-half)}A${short(half)},${short(half)} 0 0 0 0,${short(half)}Z`;
  if (shape === 'square') return `M${short(-half)},${short(-half)}H0V${short(half)}H${short(-half)}Z`;
  return polygon(corners(shape, half).filter((p) => p.x <= 1e-9));
}

/** How far a shape reaches to the right and upwards. */
export function shapeReach(shape: Shape, half: number): Point {
  if (shape === 'diamond') return { x: half * diamondReach, y: half * diamondReach };
  if (shape === 'hexagon') return { x: half, y: half / Math.cos(Math.PI / 6) };
  return { x: half, y: half };
}

/** Points spaced evenly along the outline, as a dotted line that looks the same in every renderer. */
function dotted(shape: Shape, half: number): string {
  const radius = Math.max(0.75, half * 0.13);
  const inner = half - radius;
  const dots = shape === 'circle' ? circleDots(inner) : polygonDots(corners(shape, inner), half < 6 ? 2 : 3);
  return [...dots, { x: 0, y: 0 }].map((p) => circle(p.x, p.y, radius)).join('');
}

function circleDots(radius: number): readonly Point[] {
  const count = radius < 6 ? 8 : 12;
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  });
}

function polygonDots(points: readonly Point[], perSide: number): readonly Point[] {
  return points.flatMap((from, i) => {
    const to = points[(i + 1) % points.length] ?? from;
    return Array.from({ length: perSide }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / perSide,
      y: from.y + ((to.y - from.y) * k) / perSide
    }));
  });
}

const filled = (d: string, fill: Paint): DrawnPath => ({ d, fill, stroke: null, strokeWidth: 0, dash: '' });
const stroked = (d: string, stroke: Paint, strokeWidth: number, dash = ''): DrawnPath => ({
  d,
  fill: null,
  stroke,
  strokeWidth,
  dash
});

/** Body of a symbol without casing, for lists, filters and charts where the ground is plain. */
export function symbolBody(shape: Shape, fill: StatusFill, half: number): readonly DrawnPath[] {
  if (fill === 'solid') return [filled(outlinePath(shape, half), 'kind')];
  if (fill === 'dotted') return [filled(outlinePath(shape, half), 'casing'), filled(dotted(shape, half), 'kind')];
  const line = half < 4.5 ? 1.5 : half < 8 ? 1.75 : 2;
  const outline = stroked(outlinePath(shape, half - line / 2), 'kind', line);
  const inside = filled(outlinePath(shape, half - line / 2), 'casing');
  return fill === 'hollow'
    ? [inside, outline]
    : [inside, filled(leftHalfPath(shape, half - line / 2), 'kind'), outline];
}

/** A zone's symbol with its white casing; selected, with a red ring on white. `scale` 2 for the projector. */
export function zoneSymbol(
  kind: ZoneKind,
  status: ZoneStatus,
  sizeClass: SizeClass,
  options: { readonly selected?: boolean; readonly scale?: number } = {}
): Drawing {
  const shape = shapeOfKind[kind];
  const half = halfWidthPx[sizeClass] * (options.scale ?? 1);
  const body = symbolBody(shape, fillOfStatus[status], half);
  const ringHalf = half + casingWidth + ringGap;
  const ring =
    options.selected === true
      ? [
          filled(outlinePath(shape, ringHalf + ringWidth), 'casing'),
          stroked(outlinePath(shape, ringHalf), 'selection', ringWidth)
        ]
      : [filled(outlinePath(shape, half + casingWidth), 'casing')];
  const reach = shapeReach(shape, options.selected === true ? ringHalf + ringWidth : half + casingWidth);
  return { halfX: reach.x, halfY: reach.y, paths: [...ring, ...body] };
}
