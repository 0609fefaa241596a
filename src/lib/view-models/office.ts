import { coveredIds } from '#lib/domain/covered.ts';
import { presentOf } from '#lib/domain/province-choices.ts';
import type { Lang, ZoneKind } from '#lib/domain/vocabulary.ts';
import type { OfficeRow } from '#lib/queries/offices.ts';
import { sourceRefOf } from './reading-series.ts';
import type { SourceRef } from './reading.ts';

/** An office as far as a source publishes how to reach it; in one language. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly asOf: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
}

/** An office of a province, with the kinds of zone for which a source says that it is responsible. */
export interface ProvinceOffice extends Office {
  readonly place: string;
  readonly duties: readonly ZoneKind[];
}

type OfficeFields = Omit<OfficeRow, 'duties' | 'province_id'>;

export const officeOf = (row: OfficeFields, lang: Lang): Office => ({
  id: row.authority_id,
  name: row[`name_${lang}`],
  address: row[`address_${lang}`] ?? row.address_vi,
  phone: row.phone,
  email: row.email,
  website: row.website,
  asOf: row.as_of,
  source: sourceRefOf(row),
  locator: row.locator
});

export const provinceOffices = (rows: readonly OfficeRow[], lang: Lang): readonly ProvinceOffice[] =>
  rows.map((row) => ({ ...officeOf(row, lang), place: row.province_id, duties: row.duties }));

/** The offices of each place, those responsible for one kind of zone where that is asked; a place without one is kept, empty. */
export const officesByPlace = (
  offices: readonly ProvinceOffice[],
  places: readonly string[],
  duty: ZoneKind | null = null
): readonly { readonly place: string; readonly offices: readonly ProvinceOffice[] }[] =>
  places.map((place) => ({
    place,
    offices: offices.filter((office) => office.place === place && (duty === null || office.duties.includes(duty)))
  }));

/** The places whose offices are asked for under a choice: today's province of a former one; all of the site where none is chosen. */
export function officePlaces(choice: string): readonly string[] {
  if (choice === '' || choice === 'national') return coveredIds;
  const present = presentOf(choice);
  return [present === 'both' ? choice : present];
}
