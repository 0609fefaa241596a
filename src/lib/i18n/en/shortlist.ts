import type { Messages } from '../messages.ts';

export const shortlist: Messages['shortlist'] = {
  title: 'My shortlist',
  save: 'Save',
  saveZone: (zone) => `Save ${zone} to my shortlist`,
  compare: 'Compare',
  compareZone: (zone) => `Compare: choose ${zone}`,
  tray: {
    label: 'Zones chosen for comparison',
    remove: (zone) => `Take ${zone} out of the comparison`,
    go: (count) => `Compare (${count})`,
    more: 'Choose at least one more zone to compare.',
    full: (most) => `At most ${most} zones can be compared at a time. Take one out to add another.`,
    clear: 'Take all out'
  }
};
