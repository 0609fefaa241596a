import { coveredIds } from '#lib/domain/covered.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { sourcesOfScene, type TakenScene, type UsedSource } from './taken-scene.ts';

export type PaperDeckWords = Messages['paper']['deck'];

/** Beginning of the ids of a province's zones: `th-` for Thanh Hóa. */
const initials = (id: string): string => `\\b${id.replace(/(\w)\w*(-|$)/g, '$1')}-`;

/** The one province that a deck is about; null for several. */
export function provinceOfDeck(addresses: readonly string[]): string | null {
  const said = new Set(
    addresses.flatMap((address) => coveredIds.filter((id) => new RegExp(`${id}|${initials(id)}`).test(address)))
  );
  const [first, ...others] = said;
  return first === undefined || others.length > 0 ? null : first;
}

/** "VIR, “Title”, 24/11/2025". */
export function sourceText({ publisher, title, publishedOn }: UsedSource, format: Format): string {
  const name = publisher === null ? title : `${publisher}, “${title}”`;
  return publishedOn === null ? name : `${name}, ${format.shortDate(publishedOn)}`;
}

const named = 3;

/** "Nguồn: VIR 24/11/2025, SGGP 29/08/2022 và 15 nguồn khác." '' where the scene names none. */
export function sourceLine(taken: TakenScene, words: PaperDeckWords, format: Format): string {
  const sources = sourcesOfScene(taken);
  if (sources.length === 0) return '';
  const names = sources.slice(0, named).map(({ publisher, title, publishedOn }) => {
    const name = publisher ?? title;
    return publishedOn === null ? name : `${name} ${format.shortDate(publishedOn)}`;
  });
  const others = sources.length - named;
  return words.sourceLine(names.join(', '), others > 0 ? format.quantity(others, 'sources') : null);
}

/** Dates of the figures; '' where none is dated. */
export function asOfLine({ scene, view }: TakenScene, words: PaperDeckWords, format: Format): string {
  if (scene.asOf !== null) return words.asOf(scene.asOf);
  if (view === null || view.asOf === null) return '';
  const { from, to } = view.asOf;
  const [first, last] = [format.shortDate(from), format.shortDate(to)];
  return words.asOf(first === last ? first : `${first} – ${last}`);
}

/** "Không vẽ được cảnh 4: …"; null where it was drawn. */
export function failureText({ scene, failure }: TakenScene, words: PaperDeckWords): string | null {
  return failure === null ? null : `${words.failed.head(String(scene.number))}: ${words.failed[failure]}`;
}
