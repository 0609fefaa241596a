/** Rows of one province and year; null where they are undated. */
export interface RowCount {
  readonly province: string;
  readonly year: number | null;
  readonly rows: number;
}

export interface Span {
  readonly province: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly undated: boolean;
}

/** Rows of a part: about 2.5 MB of investments with their reports. A year is never cut, so that one of more rows is a part alone. */
export const partRows = 50_000;

/** Spans of years of each province, as long as they have at most so many rows; `counts` may come in any order. */
export function planSpans(counts: readonly RowCount[], most = partRows): readonly Span[] {
  const provinces = [...new Set(counts.map(({ province }) => province))].sort();
  return provinces.flatMap((province) =>
    spansOf(
      counts.filter((one) => one.province === province),
      most
    )
  );
}

function spansOf(counts: readonly RowCount[], most: number): readonly Span[] {
  const spans: (Span & { readonly rows: number })[] = [];
  const inOrder = counts.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
  for (const { province, year, rows } of inOrder) {
    const last = spans.at(-1);
    if (last === undefined || (year !== null && last.rows + rows > most))
      spans.push({ province, from: year, to: year, undated: year === null, rows });
    else
      spans[spans.length - 1] = {
        ...last,
        to: year ?? last.to,
        undated: last.undated || year === null,
        rows: last.rows + rows
      };
  }
  return spans.map(({ rows: _rows, ...span }) => span);
}
