import type { Bilingual } from '#lib/domain/vocabulary.ts';
import { JsonPart } from '#lib/tables/json-part.ts';

/** What files say of the package besides its tables. */
export interface PackageAbout {
  readonly name: string;
  readonly version: string;
  /** Full ISO date. */
  readonly created: string;
  readonly titles: Bilingual;
  readonly descriptions: Bilingual;
  readonly rights: Bilingual;
  /** Name and address. */
  readonly licence: string;
}

function bilingual(root: JsonPart, key: string, fallback: string): Bilingual {
  const both = root.optionalPart(key);
  return both === null ? { vi: fallback, en: fallback } : { vi: both.text('vi'), en: both.text('en') };
}

export function packageAbout(descriptorText: string): PackageAbout {
  const root = new JsonPart(JSON.parse(descriptorText), 'datapackage.json');
  const name = root.text('name');
  const [licence] = root.optionalList('licenses');
  return {
    name,
    version: root.text('version'),
    created: (root.optionalText('created') ?? '').slice(0, 10),
    titles: bilingual(root, 'titles', name),
    descriptions: bilingual(root, 'descriptions', root.optionalText('description') ?? name),
    rights: bilingual(root, 'rights', ''),
    licence: [licence?.optionalText('title') ?? licence?.optionalText('name'), licence?.optionalText('path')]
      .filter((text) => text != null)
      .join(', ')
  };
}

/** The same as lines of a sheet. */
export const aboutLines = (about: PackageAbout): readonly (readonly [string, string])[] => [
  ['title_vi', about.titles.vi],
  ['title_en', about.titles.en],
  ['release', about.version],
  ['released_on', about.created],
  ['licence', about.licence],
  ['rights_vi', about.rights.vi],
  ['rights_en', about.rights.en]
];
