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

export interface PartLimits {
  /** A table of fewer rows is one download. */
  readonly partedFrom: number;
  /** Rows of a part; a year is never cut, so that one of more rows is a part alone. */
  readonly partRows: number;
}

/** 50,000 rows of investments with their reports are about 2.5 MB. */
const usual: PartLimits = { partedFrom: 100_000, partRows: 50_000 };

/** Where to cut: as usual, or as `ATLAS_PARTED_FROM` and `ATLAS_PART_ROWS` say, for readers on slow lines and for tests of small packages. */
export const partLimits = (environment: Readonly<Record<string, string | undefined>> = process.env): PartLimits => ({
  partedFrom: rowsIn(environment, 'ATLAS_PARTED_FROM') ?? usual.partedFrom,
  partRows: rowsIn(environment, 'ATLAS_PART_ROWS') ?? usual.partRows
});

function rowsIn(environment: Readonly<Record<string, string | undefined>>, name: string): number | null {
  const text = environment[name];
  if (text === undefined || text === '') return null;
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Error(`${name}=${text}: phải là số dòng, như 50000 · must be a number of rows, such as 50000`);
  return Number(text);
}

/** Spans of years of each province, as long as they have at most so many rows; `counts` may come in any order. */
export function planSpans(counts: readonly RowCount[], most = usual.partRows): readonly Span[] {
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
