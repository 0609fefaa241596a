import type { scale as vi } from '../vi/scale.ts';

/** Words of the explorer of a package with more investments than a page can carry; other packages do not load them. */
export const scale: typeof vi = {
  largestListed: (listed, all) => `The list has only the ${listed} largest of the ${all} projects published here.`,
  searchKnows: (named, all) =>
    `Of ${all} projects search knows the names of the ${named} with the largest capital (in dollars and in dong apart). The others are in the table of the data and on the SQL page.`,
  restsOn: (count) =>
    `Worked out from ${count} projects, too many to be listed here; the SQL below gives the same sums on the SQL page.`
};
