// A still frame gets its styles in one file, without the rules of parts it does not hold: a page with many frames asks for little.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const link = /\s*<link href="([^"]*\/)([^"/]+\.css)" rel="stylesheet">/g;
const scope = /svelte-\w+/g;
/** Selectors and declarations of one rule; rules within @media are found inside it. */
const rule = /([^{}]+)\{([^{}]*)\}/g;

/** Styles without the rules that are scoped to components of which `html` has no element. */
export function stylesOf(html, css) {
  const used = new Set(html.match(scope));
  const mayApply = (selector) => (selector.match(scope) ?? []).every((name) => used.has(name));
  return css.replace(rule, (whole, selectors) => (selectors.split(',').some(mayApply) ? whole : ''));
}

/** Writes one stylesheet for each kind of still frame in a built site and names it in the pages. */
export function gatherFrameStyles(folder) {
  const assets = join(folder, '_app', 'immutable', 'assets');
  for (const page of stillFrames(folder)) {
    const html = readFileSync(page, 'utf8');
    const links = [...html.matchAll(link)];
    if (links.length < 2) continue;
    const css = stylesOf(html, links.map(([, , name]) => readFileSync(join(assets, name), 'utf8')).join('\n'));
    const name = `frame.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    writeFileSync(join(assets, name), css);
    const [first] = links;
    let put = false;
    const named = html.replace(link, () => {
      if (put) return '';
      put = true;
      return `\n\t\t<link href="${first[1]}${name}" rel="stylesheet">`;
    });
    writeFileSync(page, named);
  }
}

function stillFrames(folder) {
  return ['vi', 'en'].flatMap((lang) => {
    const frames = join(folder, lang, 'embed');
    return readdirSync(frames, { recursive: true })
      .filter((file) => /(^|[\\/])index\.html$/.test(file) && !/(^|[\\/])live[\\/]/.test(file))
      .map((file) => join(frames, file));
  });
}
