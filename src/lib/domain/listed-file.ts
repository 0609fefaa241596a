/** Forms in which a table or the whole package can be taken away, in the order in which they are offered. */
export const fileForms = ['csv', 'excel', 'excel-vi', 'xlsx', 'parquet', 'geojson', 'zip', 'json'] as const;
export type FileForm = (typeof fileForms)[number];

/** A file of /data/ as /data/files.json lists it. */
export interface ListedFile {
  readonly file: string;
  readonly form: FileForm;
  /** null: of the whole package. */
  readonly table: string | null;
  readonly bytes: number;
  /** Hexadecimal digits. */
  readonly sha256: string;
}
