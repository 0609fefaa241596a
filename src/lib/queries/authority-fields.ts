import type { RowReader } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

/** What a line says of an office: its name, how to reach it, and the source of that. */
export interface AuthorityFields extends SourceFields {
  readonly authority_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly address_vi: string | null;
  readonly address_en: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly as_of: string | null;
  readonly locator: string | null;
}

/** Columns of these names from authorities joined as `a` and their sources as `s`. */
export const authorityColumns = `a.authority_id, a.name_vi, a.name_en, a.address_vi, a.address_en, a.phone, a.email, a.website, a.as_of, a.locator, ${sourceColumns}`;

export const decodeAuthorityFields = (row: RowReader): AuthorityFields => ({
  ...decodeSourceFields(row),
  authority_id: row.text('authority_id'),
  name_vi: row.text('name_vi'),
  name_en: row.text('name_en'),
  address_vi: row.textOrNull('address_vi'),
  address_en: row.textOrNull('address_en'),
  phone: row.textOrNull('phone'),
  email: row.textOrNull('email'),
  website: row.textOrNull('website'),
  as_of: row.textOrNull('as_of'),
  locator: row.textOrNull('locator')
});
