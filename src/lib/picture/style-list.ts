/**
 * The one list of what travels with a drawing. The build works the values out from the site's style sheets, the browser asks for
 * computed styles; both write them as presentation attributes, so that a file needs no style sheet.
 */

/** Handed down to children: written only where it differs from the parent. With the value where nothing is said. */
export const inheritedProperties = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'clip-rule': 'nonzero',
  'font-size': '16px',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  visibility: 'visible'
} as const;

/** Of the element alone: written where it differs from the value at which nothing happens. */
export const ownProperties = {
  opacity: '1',
  display: 'inline',
  'vector-effect': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1'
} as const;

export type InheritedProperty = keyof typeof inheritedProperties;
export type OwnProperty = keyof typeof ownProperties;
export type StyleProperty = InheritedProperty | OwnProperty;

export const inheritedNames = Object.keys(inheritedProperties) as readonly InheritedProperty[];
export const ownNames = Object.keys(ownProperties) as readonly OwnProperty[];
