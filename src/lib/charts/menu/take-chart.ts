import type { SiteContext } from '#lib/components/site-context.ts';
import { today } from '#lib/domain/today.ts';
import { pngOf } from '#lib/export/raster.ts';
import { saveFile } from '#lib/export/save-file.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import { composePicture } from '#lib/picture/compose-picture.ts';
import { social } from '#lib/picture/look.ts';
import type { Picture } from '#lib/picture/picture.ts';

/** What a menu can make of what is on screen; each is worked out when it is asked for. */
export interface Takeable {
  readonly picture: () => Picture;
  readonly csv: () => string;
  /** Name of its files without ending, such as `zone-area-2026-11-22-filtered.vi`. */
  readonly stem: string;
}

export const forms = ['svg', 'png', 'large', 'csv'] as const;
export type Form = (typeof forms)[number];

/** Endings as the built files have them: /charts/<chart>.<lang><ending>. */
export const endings: Readonly<Record<Form | 'json', string>> = {
  svg: '.svg',
  png: '.png',
  large: '.2400.png',
  csv: '.csv',
  json: '.json'
};
export const largeWidth = 2400;

async function made(form: Form, { picture, csv }: Takeable): Promise<Blob> {
  switch (form) {
    case 'svg':
      return new Blob([composePicture(picture(), 'whole').svg], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(composePicture(picture(), 'social'), social.width);
    case 'large':
      return pngOf(composePicture(picture(), 'whole'), largeWidth);
    case 'csv':
      return new Blob([csv()], { type: 'text/csv;charset=utf-8' });
  }
}

/** Makes a file and hands it to the browser; gives its name. */
export async function take(form: Form, from: Takeable): Promise<string> {
  const name = `${from.stem}${endings[form]}`;
  saveFile(await made(form, from), name);
  return name;
}

/** Puts a picture on the clipboard; where the browser refuses, saves it instead. Says what came of it. */
export async function copyPicture(picture: () => Promise<Blob>, name: string, words: ChartMenuWords): Promise<string> {
  // One promise for both: the clipboard has to be asked within the press, before the picture is ready.
  const drawn = picture();
  try {
    // eslint-disable-next-line compat/compat -- Where it is missing the picture is saved.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
    return words.copied;
  } catch {
    saveFile(await drawn, name);
    return words.copyRefused(name);
  }
}

export const drawnPng = (from: Takeable): Promise<Blob> => made('large', from);

/** A built picture, to be copied as it is. */
export async function fetchedPng(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.blob();
}

/** A choice as a sentence of pictures, tables and the menu. */
export const filterSentence = (
  { parts, counts }: { readonly parts: readonly string[]; readonly counts: string | null },
  words: ChartMenuWords
): string => words.filtered(parts.join('; '), counts);

/** `zone-area-2026-11-22-filtered.vi`. */
export function fileStem(id: string, filter: string | null, { lang }: SiteContext): string {
  return `${id}-${today()}${filter === null ? '' : '-filtered'}.${lang}`;
}
