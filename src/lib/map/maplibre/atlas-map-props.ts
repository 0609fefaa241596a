import type { MapCamera } from '#lib/domain/explorer-view.ts';
import type {
  InfrastructureMark,
  provinceBounds,
  RegionName,
  SwitchableLayer,
  ZoneMark
} from '#lib/domain/map-scene.ts';
import type { Vintage } from '#lib/domain/vocabulary.ts';
import type { MapFailure } from './live-map.svelte.ts';
import type { MapCard } from './map-card.ts';

/** What the page hands to the interactive map, and what the map tells it. */
export interface AtlasMapProps {
  zones: readonly ZoneMark[];
  infrastructure: readonly InfrastructureMark[];
  regionNames: readonly RegionName[];
  selected: string | null;
  hovered: string | null;
  /** Names of layers switched off. */
  layers: readonly string[];
  units: Vintage;
  /** What the address says; null frames `fitTo`. */
  camera: MapCamera | null;
  fitTo: keyof typeof provinceBounds;
  /** What the card says of a zone or a piece of infrastructure; null for its name only. */
  describe: (id: string) => MapCard | null;
  onselect: (id: string | null) => void;
  onhover: (id: string | null) => void;
  /** The camera at rest after a person moved it; null when they framed the province again. */
  oncamera: (camera: MapCamera | null) => void;
  onlayers: (hidden: readonly SwitchableLayer[]) => void;
  /** How many zones in view have no name for want of room. */
  onhidden: (count: number) => void;
  onready: () => void;
  onfail: (why: MapFailure) => void;
}
