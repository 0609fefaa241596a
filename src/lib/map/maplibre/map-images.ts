/** Every image the style may name, with what draws it. Images are made only when a layer asks for one. */
import type { InfrastructureMark, SizeClass } from '#lib/domain/map-scene.ts';
import {
  zoneKinds,
  zoneStatuses,
  type InfrastructureKind,
  type ZoneKind,
  type ZoneStatus
} from '#lib/domain/vocabulary.ts';
import { infrastructureSymbol, townSymbol } from '../infrastructure-symbols.ts';
import { outlinePath, zoneSymbol, type Drawing } from '#lib/domain/zone-symbol.ts';
import { fillPattern, patternNames, type Pattern, type PatternName } from './fill-patterns.ts';

export type MapImage =
  | { readonly kind: 'symbol'; readonly drawing: Drawing; readonly scale: number; readonly zone: ZoneKind | null }
  | { readonly kind: 'pattern'; readonly pattern: Pattern; readonly scale: number; readonly zone: ZoneKind };

const sizeClasses: readonly SizeClass[] = [0, 1, 2, 3, 4];
const infrastructureKinds: readonly InfrastructureKind[] = [
  'airport',
  'seaport',
  'border-gate',
  'railway-station',
  'inland-port',
  'expressway-interchange',
  'city'
];
const infrastructureStatuses: readonly InfrastructureMark['status'][] = ['operating', 'building', 'planned', 'unknown'];

export const zoneImage = (kind: ZoneKind, status: ZoneStatus, size: SizeClass, selected: boolean): string =>
  `zone/${kind}/${status}/${String(size)}${selected ? '/selected' : ''}`;
export const infrastructureImage = (kind: InfrastructureKind, status: InfrastructureMark['status']): string =>
  `infrastructure/${kind}/${status}`;
export const townImage = (provincialSeat: boolean): string => (provincialSeat ? 'town/seat' : 'town/small');
/** A bead on the boundary line of a cluster. */
export const beadImage = 'bead';
export const patternImage = (kind: ZoneKind, name: PatternName): string => `pattern/${kind}/${name}`;

const bead: Drawing = {
  halfX: 2.2,
  halfY: 2.2,
  paths: [{ d: outlinePath('circle', 2.2), fill: 'kind', stroke: null, strokeWidth: 0, dash: '' }]
};

/** Images by name; `scale` 2 for the projector. Zone symbols know scale themselves, so that lines stay proportionate. */
export function mapImages(scale: number): ReadonlyMap<string, MapImage> {
  const images = new Map<string, MapImage>();
  const symbol = (id: string, drawing: Drawing, own: number, zone: ZoneKind | null): void => {
    images.set(id, { kind: 'symbol', drawing, scale: own, zone });
  };
  for (const kind of zoneKinds) {
    for (const status of zoneStatuses)
      for (const size of sizeClasses)
        for (const selected of [false, true])
          symbol(zoneImage(kind, status, size, selected), zoneSymbol(kind, status, size, { selected, scale }), 1, kind);
    for (const name of patternNames)
      images.set(patternImage(kind, name), { kind: 'pattern', pattern: fillPattern(name), scale, zone: kind });
  }
  for (const kind of infrastructureKinds)
    for (const status of infrastructureStatuses)
      symbol(infrastructureImage(kind, status), infrastructureSymbol(kind, status), scale, null);
  symbol(beadImage, bead, scale, 'industrial-cluster');
  for (const seat of [false, true]) symbol(townImage(seat), townSymbol(seat), scale, null);
  return images;
}
