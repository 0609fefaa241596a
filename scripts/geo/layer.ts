import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Bilingual } from '../../src/lib/domain/vocabulary.ts';

/** Where a layer comes from and how far it may be trusted, as the manifest and the credits on the map say it. */
export interface LayerOrigin {
  readonly title: Bilingual;
  readonly origin: Bilingual;
  /** SPDX identifier or the licence's own name. */
  readonly licence: string;
  readonly vintage: Bilingual;
  readonly accuracy: Bilingual;
  readonly credit: Bilingual;
}

export interface Layer {
  readonly name: string;
  readonly origin: LayerOrigin;
  readonly features: readonly Feature[];
}

/** A collection with nothing but the members RFC 7946 knows. */
export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

export function feature(geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature {
  return { type: 'Feature', properties: { ...properties }, geometry };
}

/** A problem that stops the build: which layer, which feature, what was found and what was expected. */
export class GeoProblem extends Error {
  constructor(layer: string, feature: string, found: string, expected: string) {
    super(`${layer}, ${feature}: found ${found}, expected ${expected}`);
    this.name = 'GeoProblem';
  }
}
