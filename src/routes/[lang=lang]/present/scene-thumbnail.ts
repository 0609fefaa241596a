import type { Lang } from '#lib/domain/vocabulary.ts';
import { takeScene } from '#lib/export/take-scenes.ts';
import { filePath } from '#lib/url/navigate.ts';
import { pictureFile, picturedView, readSceneAddress } from '#lib/url/scene-address.ts';
import { siteAccess } from './site-access.ts';

/** One for the visit, by language and address. */
const kept = new Map<string, Promise<string | null>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Address of a small picture of a scene, for `<img>`: the built one where there is one, else one drawn from the page itself, one after
 * the other; null where the view has no drawing or cannot be drawn. Only in the browser.
 */
export function sceneThumbnail(address: string, lang: Lang): Promise<string | null> {
  const read = readSceneAddress(address);
  const built = read === null ? null : picturedView(read);
  if (built !== null) return Promise.resolve(filePath(pictureFile(built, lang)));
  const key = `${lang} ${address}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const drawn = last.then(() => drawnPicture(address, lang));
  last = drawn;
  kept.set(key, drawn);
  return drawn;
}

async function drawnPicture(address: string, lang: Lang): Promise<string | null> {
  const scene = { number: 1, address, title: [], caption: [], notes: [], figures: [], picture: null, asOf: null };
  const { view } = await takeScene({ ...scene, sources: [] }, siteAccess(lang));
  const [first] = view?.drawings ?? [];
  if (first === undefined) return null;
  return URL.createObjectURL(new Blob([first.svg], { type: 'image/svg+xml' }));
}
