import type { ExpressionSpecification } from 'maplibre-gl';
import { zoneKinds, type ZoneKind } from '#lib/domain/vocabulary.ts';

/** The colour of a feature by its property `kind`. */
export function byKind(colours: Readonly<Record<ZoneKind, string>>): ExpressionSpecification {
  const [first, ...others] = zoneKinds;
  return [
    'match',
    ['get', 'kind'],
    first,
    colours[first],
    ...others.flatMap((kind) => [kind, colours[kind]]),
    colours[first]
  ];
}

/** The fill pattern of a feature by its property `kind`. */
export function patternByKind(image: (kind: ZoneKind) => string): ExpressionSpecification {
  const [first, ...others] = zoneKinds;
  return [
    'match',
    ['get', 'kind'],
    first,
    image(first),
    ...others.flatMap((kind) => [kind, image(kind)]),
    image(first)
  ];
}
