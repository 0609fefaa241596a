import type { ComposedPicture, Picture } from './picture.ts';
import { fontFamily, look } from './look.ts';
import { element, escapeXml } from './xml.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';
const syntax = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Who says it, from which release, under which licence: drawing programs show it, search engines read it. */
function metadata({ title, source, release, licence, address, asOf, lang, filtered }: Picture): string {
  const said: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['description', filtered],
    ['source', source],
    ['publisher', release],
    ['rights', licence],
    ['identifier', address],
    ['coverage', asOf],
    ['language', lang],
    ['format', 'image/svg+xml']
  ];
  const statements = said.map(([name, text]) => (text === null ? '' : element(`dc:${name}`, {}, escapeXml(text))));
  const description = element('rdf:Description', { 'rdf:about': address }, statements.join(''));
  return element('metadata', {}, element('rdf:RDF', { 'xmlns:rdf': syntax, 'xmlns:dc': dublinCore }, description));
}

/** The file around what was composed. */
export function pictureFile(picture: Picture, width: number, height: number, content: string): ComposedPicture {
  const high = Math.ceil(height);
  const ground = element('rect', { width, height: high, fill: look.panel });
  const about = [
    element('title', { id: 'picture-title' }, escapeXml(picture.title)),
    element('desc', { id: 'picture-about' }, escapeXml(aboutOf(picture)))
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: high,
      viewBox: `0 0 ${width} ${high}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-about',
      'xml:lang': picture.lang,
      lang: picture.lang,
      'font-family': fontFamily,
      'font-size': 16
    },
    `${about.join('')}${metadata(picture)}${ground}${content}`
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height: high };
}

const aboutOf = ({ subtitle, filtered, note, source }: Picture): string =>
  [subtitle, filtered, note, source].filter((part) => part !== null && part !== '').join(' · ');
