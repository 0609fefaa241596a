import type { Element } from 'domhandler';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { Picture, PictureDrawing } from '#lib/picture/picture.ts';
import { BuiltPage, wordsOf, type StyleSheets } from './built-page.ts';
import { chartFileOf, editionLines } from './edition.ts';
import { legendOf, sourceLine } from './figure-words.ts';
import { withInset } from './with-inset.ts';

/** The picture of a chart: drawing and words of its built page. */
export async function chartPicture(site: string, id: string, lang: Lang, sheets: StyleSheets): Promise<Picture> {
  const page = new BuiltPage(site, `${lang}/charts/${id}/index.html`, sheets);
  const file = chartFileOf(site, id, lang);
  const m = await loadMessages(lang);
  const figure = page.one(`figure[data-chart="${id}"]`);
  return {
    lang,
    title: wordsOf(page.one('.title', figure)),
    subtitle: page.text('.subtitle', figure),
    filtered: null,
    legend: legendOf(page, figure),
    drawing: drawingOf(page, figure),
    note: page.text('figcaption .note', figure),
    source: sourceLine(page, figure),
    asOf: file.as_of,
    ...editionLines(file, lang, m, `charts/${id}/`)
  };
}

function drawingOf(page: BuiltPage, figure: Element): PictureDrawing {
  const map = page.find('svg.map', figure);
  if (map === null) return page.drawing(page.one('.wide .stage > svg', figure));
  return withInset(page.map(map), page.map(page.one('svg.inset', figure), 'inset'));
}
