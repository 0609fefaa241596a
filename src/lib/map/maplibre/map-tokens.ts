/** The look of the map comes from the custom properties of tokens.css; these are the ones it uses. */
import { zoneKinds, type ZoneKind } from '#lib/domain/vocabulary.ts';

const colourTokens = [
  'land',
  'neighbour',
  'sea',
  'river',
  'boundary',
  'commune-line',
  'ink',
  'muted',
  'panel',
  'casing',
  'selection',
  'expressway',
  'railway',
  'road',
  'control'
] as const;
type ColourToken = (typeof colourTokens)[number];

export interface MapTokens {
  readonly colour: Readonly<Record<ColourToken, string>>;
  readonly kind: Readonly<Record<ZoneKind, string>>;
  readonly tint: Readonly<Record<ZoneKind, string>>;
  /** Factor of lines and symbols: 1 on a desk, 2 on a projector. */
  readonly scale: number;
  /** Type size of names over that of a desk. */
  readonly typeFactor: number;
}

/** --text-map on a desk, px. */
const deskTypePx = 11;

export type ReadProperty = (name: `--${string}`) => string;

function read(property: ReadProperty, name: `--${string}`): string {
  const value = property(name).trim();
  if (value === '') throw new Error(`the style sheet has no ${name}, which the map needs`);
  return value;
}

/** Object.fromEntries forgets its keys; here every name has an entry, which the cast says. */
function table<Name extends string>(
  names: readonly Name[],
  entry: (name: Name) => string
): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, entry(name)])) as Record<Name, string>;
}

/** Reads the tokens; `property` looks one up, such as `(name) => getComputedStyle(element).getPropertyValue(name)`. */
export function readMapTokens(property: ReadProperty): MapTokens {
  return {
    colour: table(colourTokens, (name) => read(property, `--${name}`)),
    kind: table(zoneKinds, (kind) => read(property, `--${kind}`)),
    tint: table(zoneKinds, (kind) => read(property, `--${kind}-tint`)),
    scale: Number.parseFloat(read(property, '--rule')),
    typeFactor: Number.parseFloat(read(property, '--text-map')) / deskTypePx
  };
}
