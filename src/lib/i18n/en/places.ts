import type { Messages } from '../messages.ts';

export const places: Messages['places'] = {
  distances: 'Distances',
  distancesLead:
    'Straight lines from the zone’s point to the nearest place in the data; a place that is not in the data may be nearer. The interval after each is the least and the most it can be, because every point is only known so exactly. The last column has what sources publish, as they publish it.',
  distancesUnlocated:
    'This zone has not been located, so no straight line can be measured. Below are the distances that sources publish.',
  distancesUnlocatedNone:
    'This zone has not been located, so no straight line can be measured; no source publishes a distance either.',
  distanceTo: 'To',
  nearestPlace: 'Nearest place',
  straightLine: 'Straight line',
  fromTo: 'least to most',
  publishedDistance: 'As published',
  noneLocated: 'none of the province is located in the data',
  coming: (status: string) => `nearer, but ${status}`,
  named: 'another place that a source names',
  mayBeNearer: (names: string) => `may also be the nearer one: ${names}`,
  noPublished: 'not published',
  shorterThanLine: 'shorter than even the straight line: the source may mean another place or be mistaken',
  otherPublished: 'Other published distances and times',
  measuredBetween: 'Measured between two points:',
  end: (name: string, at: string, precision: string, doubt: string, basis: string) =>
    `${name}: ${at}; ${precision}, may be out by up to ${doubt}; ${basis}`,
  endPrecision: {
    site: 'on the site',
    commune: 'known to the commune',
    town: 'known to the town',
    district: 'known to the former district only'
  },
  infrastructureStatus: {
    operating: 'in operation',
    building: 'under construction',
    planned: 'planned',
    unknown: 'status unknown'
  }
};
