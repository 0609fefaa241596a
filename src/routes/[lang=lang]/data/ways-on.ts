/** Pages that work with the tables, in the order in which they are offered. */
export const waysOn = ['data/sql', 'data/check', 'data/templates', 'data/changes'] as const;
