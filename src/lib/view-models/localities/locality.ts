import { coveredIds } from '#lib/domain/covered.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Lang, Vintage } from '#lib/domain/vocabulary.ts';
import type { LocalityPlaceRow } from '#lib/queries/localities.ts';

/** The localities that are compared, in the order of the page: others first, then the provinces of the atlas. */
const others = [
  'ha-noi',
  'ho-chi-minh-city',
  'da-nang',
  'vinh-phuc',
  'bac-ninh',
  'bac-giang',
  'thai-nguyen',
  'hai-phong'
];
export const comparedLocalities: readonly string[] = [
  ...others.filter((id) => !coveredIds.includes(id)),
  ...coveredIds
];
export const isCompared = (id: string): boolean => comparedLocalities.includes(id);

/** A province of today or a former one, in one language. */
export interface Locality {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Name of today's province, for a former one. */
  readonly today: string | null;
  readonly todayId: string | null;
  /** The country or a region: never beside localities in a drawing. */
  readonly wider: boolean;
}

/** Every province by id. */
export type Localities = Readonly<Record<string, Locality>>;

export function localitiesOf(rows: readonly LocalityPlaceRow[], m: Messages, lang: Lang): Localities {
  const names = new Map(
    rows.map((row) => [row.province_id, m.vocabulary.province[row.province_id] ?? row[`name_${lang}`]])
  );
  return Object.fromEntries(
    rows.map((row): [string, Locality] => {
      const name = names.get(row.province_id) ?? row.province_id;
      const successor = row.successor_province_id;
      return [
        row.province_id,
        {
          id: row.province_id,
          name,
          shortName: m.localities.shortNames[row.province_id] ?? name,
          today: successor === null ? null : (m.localities.shortNames[successor] ?? names.get(successor) ?? successor),
          todayId: successor,
          wider: row.kind === 'country' || row.kind === 'region'
        }
      ];
    })
  );
}

/** A province within the boundaries that a figure is about: today's, or those of before July 2025. */
export interface Territory {
  /** Unique: `id` or `id@before`. */
  readonly key: string;
  readonly locality: Locality;
  readonly extent: Vintage | null;
  readonly name: string;
  /** Fits a narrow drawing. */
  readonly shortName: string;
  /** Place on the national map. */
  readonly place: string;
}

/** "Bắc Ninh trước 01/07/2025", "Vĩnh Phúc (nay thuộc Phú Thọ)", "Hà Nội". */
export function territoryOf(locality: Locality, extent: Vintage | null, m: Messages): Territory {
  const words = m.localities;
  const before = extent === 'before-2025-07' || locality.today !== null;
  const name =
    locality.today === null
      ? before
        ? words.beforeMerger(locality.name)
        : locality.name
      : words.nowIn(locality.name, locality.today);
  return {
    key: before ? `${locality.id}@before` : locality.id,
    locality,
    extent,
    name,
    shortName:
      locality.today !== null
        ? m.vocabulary.formerProvince(locality.shortName)
        : before
          ? words.beforeShort(locality.shortName)
          : locality.shortName,
    place: before ? `${locality.id}@before` : locality.id
  };
}
