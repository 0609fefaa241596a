/** Groups of the comparison in the order of the page; each has a heading with the id `group-<id>`. */
export const groupIds = [
  'identity',
  'land',
  'cost',
  'straight',
  'road',
  'utilities',
  'activity',
  'capital',
  'sectors',
  'supports',
  'policies',
  'authority'
] as const;
export type GroupId = (typeof groupIds)[number];
