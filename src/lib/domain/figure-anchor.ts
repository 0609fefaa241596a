/** The id that a figure has on the page of its source: `observations/x` → `f-observations-x`, a column after a dot. */
export function figureAnchor(ref: string): string {
  const [table = '', row = '', ...column] = ref.split('/');
  return ['f', table, row].join('-') + (column.length === 0 ? '' : `.${column.join('-')}`);
}
