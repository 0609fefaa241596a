/** A large table cut into files: each holds the rows of one present province and of a span of years. */
export interface TablePart {
  /** Under data/, such as investments/thanh-hoa/2015-2019.parquet. */
  readonly path: string;
  readonly province: string;
  /** First and last year; null where all its rows are undated. */
  readonly from: number | null;
  readonly to: number | null;
  /** Rows without a year stand with the last span of their province. */
  readonly undated: boolean;
  readonly rows: number;
  readonly bytes: number;
}

/** What data/parts.json holds: the tables that are cut, each with all its parts. Without such tables there is no such file. */
export type PartList = Readonly<Record<string, readonly TablePart[]>>;
