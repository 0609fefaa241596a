import type { Messages } from '../messages.ts';

export const picture: Messages['picture'] = {
  release: (name, release, day) => `${name}, release ${release} (${day})`,
  licence: 'Compilation: CC BY 4.0. Figures belong to those who published them.',
  filtered: (what) => `Not everything: ${what}`,
  firstPart: 'This picture holds the upper part of the chart only; all of it is at the address below.'
};
