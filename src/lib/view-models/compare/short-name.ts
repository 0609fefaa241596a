import { zoneKinds } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** A zone's name with the word for its kind abbreviated: "Khu công nghiệp Bỉm Sơn" → "KCN Bỉm Sơn", "Bim Son Industrial Park" → "Bim Son IP". */
export function shortName(name: string, kind: string, short: string): string {
  const at = name.toLowerCase().indexOf(kind.toLowerCase());
  return at < 0 ? name : `${name.slice(0, at)}${short}${name.slice(at + kind.length)}`;
}

/** The same for a zone whose kind is not at hand: the longest word for a kind in its name is abbreviated. */
export function zoneNameInShort(name: string, { zoneKind, zoneKindShort }: Messages['vocabulary']): string {
  const kind = zoneKinds
    .filter((one) => name.toLowerCase().includes(zoneKind[one].toLowerCase()))
    .toSorted((a, b) => zoneKind[b].length - zoneKind[a].length)[0];
  return kind === undefined ? name : shortName(name, zoneKind[kind], zoneKindShort[kind]);
}
