const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
const isWords = (cell: string): boolean => /\p{L}/u.test(cell) && !/^[-+]?[\d.,\s]+\D{0,3}$/.test(cell.trim());
const hasNumber = (cell: string | undefined): boolean => /^[-+]?\d[\d.,\s]*%?$/.test(cell?.trim() ?? '');

/**
 * Names of columns from two lines, where the upper one names several columns at once: "Diện tích (ha)" over "Quy hoạch" and "Đất công
 * nghiệp". `lines`: the line of names and some below it. null where the second line is a row like others: its words then stand under names
 * of their own too, or there are no figures below.
 */
export function joinedNames(lines: readonly (readonly string[])[]): readonly string[] | null {
  const [upper, lower, ...below] = lines;
  if (upper === undefined || lower === undefined || below.length === 0) return null;
  const width = Math.max(upper.length, lower.length);
  const over: number[] = [];
  for (let column = 0, last = -1; column < width; column += 1) {
    if (isFilled(upper[column])) last = column;
    over.push(last);
  }
  const spanned = (column: number): boolean => over.filter((each) => each === over[column]).length > 1;
  const under = over.map((_, column) => column).filter((column) => isFilled(lower[column]));
  const [first] = over.map((_, column) => column).filter((column) => isFilled(upper[column]));
  const fits =
    first !== undefined &&
    under.length >= 2 &&
    under.every((column) => isWords(lower[column] ?? '') && (over[column] ?? -1) >= 0 && spanned(column)) &&
    over.every((top, column) => top < 0 || !spanned(column) || isFilled(lower[column])) &&
    !isFilled(lower[first]) &&
    below.some((cells) => isFilled(cells[first])) &&
    under.some((column) => below.some((cells) => hasNumber(cells[column])));
  if (!fits) return null;
  return over.map((top, column) =>
    isFilled(lower[column]) ? joined(upper[top] ?? '', lower[column] ?? '') : (upper[column] ?? '')
  );
}

/** The unit of the upper name is that of each lower one, and stands at the end. */
function joined(upper: string, lower: string): string {
  const [, name = upper, unit = ''] = /^(.*?)\s*(\([^()]*\))\s*$/s.exec(upper) ?? [];
  return unit === '' || /\)\s*$/.test(lower) ? `${upper}: ${lower}` : `${name}: ${lower} ${unit}`;
}
