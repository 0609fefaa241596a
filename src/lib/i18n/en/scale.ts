import type { scale as vi } from '../vi/scale.ts';

/** Words of the explorer of a package with more investments than a page can carry; other packages do not load them. */
export const scale: typeof vi = {
  largestListed: (listed, all) => `The list has only the ${listed} largest of the ${all} projects published here.`
};
