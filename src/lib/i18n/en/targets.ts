import type { Messages } from '../messages.ts';

export const targets: Messages['targets'] = {
  title: 'Targets and results',
  marks: {
    leftOut: (count) =>
      count === 1
        ? '1 number has no room in the drawing: see the table.'
        : `${count} numbers have no room in the drawing: see the table.`
  }
};
