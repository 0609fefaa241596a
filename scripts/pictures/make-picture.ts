import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composePicture } from '#lib/picture/compose-picture.ts';
import { social } from '#lib/picture/look.ts';
import type { Picture } from '#lib/picture/picture.ts';
import type { StyleSheets } from './built-page.ts';
import { chartPicture } from './chart-picture.ts';
import { mapPicture } from './map-picture.ts';
import { stemOf, type PictureJob } from './picture-list.ts';
import { zonePicture } from './zone-picture.ts';
import { pngOf } from './render.ts';

const wide = 2400;

/** Writes the SVG, the preview and the large PNG of one picture into the site. */
export async function makePicture(site: string, job: PictureJob, sheets: StyleSheets): Promise<void> {
  const picture = await pictureOf(site, job, sheets);
  const stem = join(site, stemOf(job));
  mkdirSync(dirname(stem), { recursive: true });
  const whole = composePicture(picture, 'whole').svg;
  writeFileSync(`${stem}.svg`, whole);
  writeFileSync(`${stem}.${wide}.png`, pngOf(whole, wide));
  writeFileSync(`${stem}.png`, pngOf(composePicture(picture, 'social').svg, social.width));
}

function pictureOf(site: string, { kind, id, lang }: PictureJob, sheets: StyleSheets): Promise<Picture> {
  switch (kind) {
    case 'charts':
      return chartPicture(site, id, lang, sheets);
    case 'zones':
      return zonePicture(site, id, lang, sheets);
    case 'maps':
      return mapPicture(site, id, lang, sheets);
  }
}
