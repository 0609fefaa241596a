import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { cameraBounds } from '#lib/domain/map-scene.ts';
import type { Bilingual, Lang } from '#lib/domain/vocabulary.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import { overlaps, type Box } from '../label-geometry.ts';
import { groundNameStyle, nameBoxes } from '../name-boxes.ts';
import type { BackgroundName } from '../svg-background.ts';
import { OwnerRaster } from '../owner-raster.ts';

/** English names of the rivers that the layer names in Vietnamese. */
const englishRivers: Readonly<Record<string, string>> = {
  'Sông Hồng': 'Red River',
  'Sông Mã': 'Ma River',
  'Sông Chu': 'Chu River',
  'Sông Chảy': 'Chay River'
};

/** The sea off the provinces, by the south of their map; no other water is wide enough for a name of its own. */
const gulfFrom = 17;
const sea: Bilingual =
  cameraBounds[1] >= gulfFrom ? { vi: 'Vịnh Bắc Bộ', en: 'Gulf of Tonkin' } : { vi: 'Biển Đông', en: 'Biển Đông' };

/** An area in px with its name in the page's language. */
export interface NamedArea {
  readonly kind: 'province' | 'country' | 'own';
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Names of neighbours and of the sea, each where it has most room; left out where it has none. */
export function regionNames(
  areas: readonly NamedArea[],
  size: { readonly width: number; readonly height: number },
  obstacles: readonly Box[],
  lang: Lang
): readonly BackgroundName[] {
  const raster = rasterOf(areas, size);
  const wanted = areas.flatMap(({ kind, name }, i) =>
    kind === 'own' ? [] : [{ kinds: nameKinds[kind], text: name.toLocaleUpperCase(lang), owner: i + 1 }]
  );
  const water = { kinds: nameKinds.water, text: sea[lang], owner: 0 };
  return [...wanted, water].flatMap(({ kinds, text, owner }): BackgroundName[] => {
    for (const kind of kinds) {
      const { sizePx, spacingPx } = groundNameStyle[kind];
      const box = raster.roomFor(owner, textWidth(text, sizePx, 500, spacingPx), sizePx * 1.4, obstacles);
      if (box === null) continue;
      const x = Math.round((box.left + box.right) / 2);
      return [{ kind, text, x, y: Math.round(box.bottom - sizePx * 0.4), turn: 0 }];
    }
    return [];
  });
}

/** How a name may be set, the best way first: a country that shows little of itself is named in smaller type. */
const nameKinds = {
  country: ['country', 'small-country'],
  province: ['province'],
  water: ['water']
} as const satisfies Record<string, readonly BackgroundName['kind'][]>;

function rasterOf(areas: readonly NamedArea[], size: { readonly width: number; readonly height: number }): OwnerRaster {
  const raster = new OwnerRaster(size.width, size.height);
  areas.forEach(({ geometry }, i) => raster.fill(geometry, i + 1));
  return raster;
}

/** Whether so much of the picture is water that it can only be the sea, not a gap between two outlines. */
export function hasSea(
  areas: readonly NamedArea[],
  size: { readonly width: number; readonly height: number }
): boolean {
  return rasterOf(areas, size).roomFor(0, 24, 24, []) !== null;
}

/** A stretch bends too much for a name when the straight way is shorter than this share of the river's own. */
const straightEnough = 0.9;

/** Names of rivers along their straightest stretch in the picture. */
export function riverNames(
  rivers: readonly Feature<MultiLineString>[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  lang: Lang
): readonly BackgroundName[] {
  return rivers.flatMap((river) => {
    const name: unknown = river.properties?.['name'];
    if (typeof name !== 'string' || name === '') return [];
    const text = lang === 'en' ? (englishRivers[name] ?? name) : name;
    const width = textWidth(text, groundNameStyle.river.sizePx, 500, groundNameStyle.river.spacingPx);
    const candidates = river.geometry.coordinates.flatMap((line) => stretches(sampled(line), text, width, size));
    const free = candidates
      .filter(({ name }) => !nameBoxes(name).some((box) => taken.some((other) => overlaps(box, other))))
      .sort((a, b) => b.straightness - a.straightness)[0];
    return free === undefined || free.straightness < straightEnough ? [] : [free.name];
  });
}

const sampleStep = 4;

/** Points every few px along a line. */
function sampled(line: readonly Position[]): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  line.forEach(([x = 0, y = 0], i) => {
    const [fromX = x, fromY = y] = line[i - 1] ?? [];
    const steps = Math.max(1, Math.round(Math.hypot(x - fromX, y - fromY) / sampleStep));
    for (let k = 1; k <= steps; k++)
      points.push([fromX + ((x - fromX) * k) / steps, fromY + ((y - fromY) * k) / steps]);
  });
  return points;
}

interface Stretch {
  readonly name: BackgroundName;
  readonly straightness: number;
}

function stretches(
  points: readonly (readonly [number, number])[],
  text: string,
  width: number,
  size: { readonly width: number; readonly height: number }
): readonly Stretch[] {
  const span = Math.ceil((width * 1.1) / sampleStep);
  const margin = width / 2 + 6;
  return points.slice(0, Math.max(0, points.length - span)).flatMap((from, i): Stretch[] => {
    const to = points[i + span] ?? from;
    const [dx, dy] = to[0] >= from[0] ? [to[0] - from[0], to[1] - from[1]] : [from[0] - to[0], from[1] - to[1]];
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (x < margin || y < 24 || x > size.width - margin || y > size.height - 24) return [];
    const angle = Math.atan2(dy, dx);
    // The name stands above the river's highest bend within the stretch.
    const above = Math.max(
      ...points.slice(i, i + span).map(([px, py]) => (px - x) * Math.sin(angle) - (py - y) * Math.cos(angle))
    );
    const lift = above + 4;
    const name = {
      kind: 'river',
      text,
      x: Math.round(x + lift * Math.sin(angle)),
      y: Math.round(y - lift * Math.cos(angle)),
      turn: Math.round((angle * 180) / Math.PI)
    } as const;
    return [{ name, straightness: Math.hypot(dx, dy) / (span * sampleStep) - above * 0.01 - Math.abs(angle) * 0.03 }];
  });
}
