import type { Feature } from 'geojson';

/** A text property of a feature; '' where it has none. */
export function textOf({ properties }: Feature, key: string): string {
  const value: unknown = properties?.[key];
  return typeof value === 'string' ? value : '';
}
