import type { PictureDrawing } from './picture.ts';
import { beginning, origin, placeInside, solidSpan, type Place } from './solid-spans.ts';
import { colourOf, lengthsOf, paintOf } from './style-value.ts';
import {
  inheritedNames,
  inheritedProperties,
  ownNames,
  ownProperties,
  type InheritedProperty,
  type OwnProperty,
  type StyleProperty
} from './style-list.ts';
import { element, escapeXml } from './xml.ts';

/** An element of a drawing on a page with its computed styles: made from style sheets at build, asked of the browser later. */
export interface StyledElement {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  /** Computed value, colours as rgb(), rgba(), #hex or url(#…), `currentColor` already resolved. */
  readonly style: (property: StyleProperty) => string;
  readonly children: readonly (StyledElement | string)[];
}

/** Geometry and references within the file. Everything else is for the page: classes, roles, links, figures, handlers. */
const kept = [
  'id',
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'dx',
  'dy',
  'width',
  'height',
  'points',
  'transform',
  'clip-path',
  'clipPathUnits',
  'patternUnits',
  'patternContentUnits',
  'patternTransform',
  'gradientUnits',
  'gradientTransform',
  'offset',
  'viewBox',
  'preserveAspectRatio'
] as const;
const dropped = new Set([
  'script',
  'style',
  'title',
  'desc',
  'metadata',
  'foreignobject',
  'use',
  'image',
  'animate',
  'set'
]);
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text']);
const writesText = new Set(['text', 'tspan']);

interface Around {
  readonly inherited: ReadonlyMap<InheritedProperty, string>;
  readonly place: Place;
  readonly solid: [number, number][];
  /** What begins lower is left out. */
  readonly limit: number;
  readonly inText: boolean;
  readonly inDefinition: boolean;
}

/** The drawing as markup that stands in any file. `size` defaults to the viewBox of the <svg>. */
export function drawingMarkup(svg: StyledElement, size = sizeOf(svg)): PictureDrawing {
  const upTo = (height: number): string => markupOf(svg, height).markup;
  return { ...markupOf(svg, Infinity), ...size, upTo };
}

function markupOf(svg: StyledElement, limit: number): Required<Pick<PictureDrawing, 'markup' | 'solid'>> {
  const around: Around = {
    inherited: new Map(inheritedNames.map((name) => [name, normal(name, inheritedProperties[name], 1)])),
    place: origin,
    solid: [],
    limit,
    inText: false,
    inDefinition: false
  };
  const { attributes, inherited } = styled(svg, around);
  return { markup: element('g', attributes, childrenOf(svg, { ...around, inherited })), solid: around.solid };
}

function sizeOf(svg: StyledElement): { readonly width: number; readonly height: number } {
  const [x, y, width, height] = (svg.attribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined || !(width * height > 0))
    throw new Error(`the drawing has no usable viewBox: "${svg.attribute('viewBox') ?? ''}"`);
  return { width, height };
}

const childrenOf = (parent: StyledElement, around: Around): string =>
  parent.children
    .map((child) => (typeof child === 'string' ? textOf(child, around) : elementOf(child, around)))
    .join('');

const textOf = (text: string, { inText }: Around): string =>
  inText ? escapeXml(text.replace(/[ \t\r\n]+/g, ' ')) : '';

function elementOf(one: StyledElement, around: Around): string {
  if (dropped.has(one.name.toLowerCase()) || one.style('display') === 'none') return '';
  const name = one.name === 'a' ? (around.inText ? 'tspan' : 'g') : one.name;
  const { attributes, inherited } = styled(one, around);
  const inner: Around = {
    inherited,
    place: placeInside(around.place, one.attribute('transform')),
    solid: around.solid,
    limit: around.limit,
    inText: around.inText || writesText.has(name),
    inDefinition: around.inDefinition || name === 'clipPath' || name === 'pattern' || name === 'defs'
  };
  if (shapes.has(name) && !around.inDefinition && isInvisible(inherited)) return '';
  if (shapes.has(name) && isBelow(one, inner)) return '';
  noteSpan(name, one, inner);
  const content = childrenOf(one, inner);
  if (content === '' && !shapes.has(name) && one.attribute('id') === undefined && name !== 'stop') return '';
  return element(name, { ...geometry(one), ...attributes }, content);
}

const isBelow = (one: StyledElement, { place, limit, inDefinition }: Around): boolean =>
  !inDefinition && limit < Infinity && (beginning(place, one.attribute) ?? 0) > limit;

function noteSpan(name: string, one: StyledElement, { place, solid, inherited, inDefinition }: Around): void {
  if (inDefinition) return;
  const [y, height, fontSize] = [one.attribute('y'), one.attribute('height'), inherited.get('font-size')];
  const span = solidSpan(name, place, { y, height, fontSize });
  if (span !== null) solid.push([span[0], span[1]]);
}

const isInvisible = (style: ReadonlyMap<InheritedProperty, string>): boolean =>
  style.get('visibility') === 'hidden' ||
  ((style.get('fill') === 'none' || style.get('fill-opacity') === '0') && style.get('stroke') === 'none');

function geometry(one: StyledElement): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(kept.map((name) => [name, one.attribute(name)]));
}

/** Attributes for what differs from the parent or has an effect, and what children inherit. */
function styled(one: StyledElement, { inherited: above, place }: Around) {
  const attributes: Record<string, string> = {};
  const inherited = new Map(above);
  const inside = placeInside(place, one.attribute('transform'));
  const unscaled = one.style('vector-effect') === 'non-scaling-stroke' ? inside.scale : 1;
  for (const [name, value] of computed(one, unscaled)) {
    if (value === above.get(name)) continue;
    attributes[name] = value;
    inherited.set(name, value);
  }
  for (const name of ownNames) if (isWritten(one.name, name)) own(one, name, attributes);
  return { attributes, inherited };
}

const isWritten = (element: string, name: OwnProperty): boolean =>
  name === 'opacity' || (element === 'stop' && name.startsWith('stop-'));

function own(one: StyledElement, name: OwnProperty, attributes: Record<string, string>): void {
  const value = one.style(name);
  if (value !== ownProperties[name]) attributes[name] = name === 'stop-color' ? colourOf(value).colour : value;
}

/** Values as attributes have them; the transparency of a colour becomes its own attribute. */
function computed(one: StyledElement, scale: number): ReadonlyMap<InheritedProperty, string> {
  const values = new Map(inheritedNames.map((name) => [name, normal(name, one.style(name), scale)]));
  for (const paint of ['fill', 'stroke'] as const) {
    const { alpha } = colourOf(one.style(paint));
    if (alpha < 1) values.set(`${paint}-opacity`, String(alpha * Number(values.get(`${paint}-opacity`) ?? '1')));
  }
  return values;
}

function normal(name: InheritedProperty, value: string, scale: number): string {
  switch (name) {
    case 'fill':
    case 'stroke':
      return paintOf(value);
    case 'stroke-width':
    case 'stroke-dasharray':
    case 'stroke-dashoffset':
      return lengthsOf(value, scale);
    case 'font-size':
    case 'letter-spacing':
      return value === 'normal' ? '0' : lengthsOf(value, 1);
    case 'font-weight':
      return value === 'normal' ? '400' : value === 'bold' ? '700' : value;
    case 'dominant-baseline':
    case 'fill-opacity':
    case 'fill-rule':
    case 'stroke-opacity':
    case 'stroke-linecap':
    case 'stroke-linejoin':
    case 'paint-order':
    case 'clip-rule':
    case 'font-style':
    case 'text-anchor':
    case 'visibility':
      return value;
  }
}
