import type { MapCamera } from '#lib/domain/explorer-view.ts';
import type { InfrastructureMark, ReachCircle, RegionName, SwitchableLayer, ZoneMark } from '#lib/domain/map-scene.ts';
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
  /** Circles within which zones are looked for. */
  reach?: readonly ReachCircle[];
  /** The next press on the map, or Enter at its middle, chooses a point instead of a zone. */
  picking?: boolean;
  /** What the address says; null frames `fitTo`. */
  camera: MapCamera | null;
  fitTo: string;
  /** What the card says of a zone or a piece of infrastructure; null for its name only. */
  describe: (id: string) => MapCard | null;
  /** The point chosen while picking; null when the reader gives up with Escape. */
  onpick?: (point: { readonly lat: number; readonly lon: number } | null) => void;
  onselect: (id: string | null) => void;
  onhover: (id: string | null) => void;
  /** The camera at rest after a person moved it; null when they framed the province again. */
  oncamera: (camera: MapCamera | null) => void;
  onlayers: (hidden: readonly SwitchableLayer[]) => void;
  /** The boundaries of communes in force or of former districts are wanted; without it the map has no switch for them. */
  onunits?: (units: Vintage) => void;
  /** Choosing a point of the map begins or ends; without it the map has no button for it. */
  onpicking?: (picking: boolean) => void;
  /** How many zones in view have no name for want of room. */
  onhidden: (count: number) => void;
  onready: () => void;
  onfail: (why: MapFailure) => void;
}
