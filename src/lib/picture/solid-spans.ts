/** Where drawn things stand in the drawing's own coordinates, as far as moves and sizes tell. */
export interface Place {
  readonly y: number;
  readonly scale: number;
  /** Turned things are left out: they stand in heads above the rows. */
  readonly turned: boolean;
}

export const origin: Place = { y: 0, scale: 1, turned: false };

/** Higher things are grounds, grids and areas, which may be cut. */
const highestBar = 60;

/** The place of what stands inside an element with this transform. */
export function placeInside({ y, scale, turned }: Place, transform: string | undefined): Place {
  if (transform === undefined) return { y, scale, turned };
  const move = /translate\(\s*[\d.e+-]+[\s,]+([\d.e+-]+)/.exec(transform)?.[1];
  const factor = /scale\(\s*([\d.e+-]+)/.exec(transform)?.[1];
  return {
    y: y + scale * Number(move ?? 0),
    scale: scale * Math.abs(Number(factor ?? 1)),
    turned: turned || /rotate|matrix|skew/.test(transform)
  };
}

/** From where to where a text or a bar stands; null for everything that may be cut. */
export function solidSpan(
  name: string,
  { y, scale, turned }: Place,
  at: { readonly y: string | undefined; readonly height: string | undefined; readonly fontSize: string | undefined }
): readonly [number, number] | null {
  const top = y + scale * Number(at.y ?? 0);
  if (turned || Number.isNaN(top)) return null;
  if (name === 'text' || name === 'tspan') {
    if (at.y === undefined) return null;
    const size = scale * Number(at.fontSize ?? 12);
    return [top - size * 0.95, top + size * 0.3];
  }
  const height = scale * Number(at.height ?? 0);
  return name === 'rect' && height > 0 && height <= highestBar ? [top, top + height] : null;
}

/** Where a shape begins, downwards, in the drawing's own coordinates; null for what says nothing of it. */
export function beginning({ y, scale, turned }: Place, attribute: (name: string) => string | undefined): number | null {
  const ofPath = /^\s*[Mm]\s*[\d.e+-]+[\s,]+([\d.e+-]+)/.exec(attribute('d') ?? '')?.[1];
  const said = attribute('y') ?? attribute('cy') ?? attribute('y1') ?? ofPath;
  return said === undefined || turned ? null : y + scale * Number(said);
}

/** The lowest place above the limit where nothing is cut through; the limit itself where there is none in its lower half. */
export function cutAbove(limit: number, solid: readonly (readonly [number, number])[]): number {
  let cut = limit;
  for (;;) {
    const through = solid.filter(([top, bottom]) => top < cut && cut < bottom + 2);
    if (through.length === 0) return cut > limit / 2 ? cut : limit;
    cut = Math.min(...through.map(([top]) => top)) - 2;
  }
}
