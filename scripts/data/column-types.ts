import type { ColumnType } from '#lib/database/write-parquet.ts';
import type { FieldType } from '#lib/tables/descriptor.ts';

/** Dates stay text: most say only a year or a month. */
export const columnTypes: Readonly<Record<FieldType, ColumnType>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'INTEGER',
  year: 'INTEGER',
  boolean: 'BOOLEAN',
  list: 'VARCHAR[]',
  date: 'VARCHAR',
  time: 'VARCHAR',
  datetime: 'VARCHAR',
  yearmonth: 'VARCHAR',
  duration: 'VARCHAR',
  geopoint: 'VARCHAR',
  geojson: 'VARCHAR',
  object: 'VARCHAR',
  array: 'VARCHAR',
  any: 'VARCHAR'
};
