/** The numbers at the head of a zone's page, and the indicator behind each. */
export const headerFactIds = [
  'area',
  'registered-fdi',
  'registered-domestic',
  'industrial-land',
  'workers',
  'occupancy'
] as const;
export type HeaderFactId = (typeof headerFactIds)[number];

export const factIndicators: Readonly<Record<HeaderFactId, string>> = {
  area: 'area-ha',
  'registered-fdi': 'registered-usd-m',
  'registered-domestic': 'registered-vnd-bn',
  'industrial-land': 'industrial-land-ha',
  workers: 'workers',
  occupancy: 'occupancy-pct'
};
