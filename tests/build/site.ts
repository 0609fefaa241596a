import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HTMLElement, parse } from 'node-html-parser';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const buildFolder = join(root, 'build');
/** '' or '/name': the base path that the site was built for. */
export const base = process.env['BASE_PATH'] ?? '';

/** One occurrence of a number: what it names and where pressing it leads (null: it leads nowhere). */
export interface ShownFigure {
  readonly ref: string;
  readonly value: string | undefined;
  /** Upper end of a range; absent where there is none. */
  readonly max: string | undefined;
  readonly href: string | null;
}

/** What the tests ask of a page; the tree itself is let go. */
export interface Page {
  /** File in build/, with forward slashes: vi/zones/index.html. */
  readonly file: string;
  /** Address without base: /vi/zones/. */
  readonly address: string;
  readonly lang: string | undefined;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  readonly figures: readonly ShownFigure[];
  /** href of every <a>, HTML or SVG. */
  readonly links: readonly string[];
  /** Everything the browser loads by itself: script, style, image, font preload, icon. */
  readonly assets: readonly string[];
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly canonical: string | undefined;
  readonly policy: string | undefined;
  readonly styleAttributes: readonly string[];
  readonly inlineScripts: readonly string[];
  readonly handlers: readonly string[];
  /** Digits in value cells (numeric cells of tables, definitions in numbers) that are in no figure and no date. */
  readonly looseValues: readonly string[];
  readonly mainText: string;
}

let listed: readonly string[] | undefined;

/** Every file of the built site, listed once. */
export function filesOfBuild(): readonly string[] {
  listed ??= listFiles();
  return listed;
}

function listFiles(): readonly string[] {
  const entries = readdirSync(buildFolder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(buildFolder.length + 1))
    .map((path) => path.split(sep).join('/'));
}

let read: readonly Page[] | undefined;

/** Every HTML page of the built site, read once. */
export function pagesOfBuild(): readonly Page[] {
  read ??= filesOfBuild()
    .filter((file) => file.endsWith('.html'))
    .map(readPage);
  return read;
}

/** Pages a reader walks between: those in a language, without the frames that other sites show. */
export const languagePages = (): readonly Page[] =>
  pagesOfBuild().filter(({ address }) => /^\/(vi|en)\/(?!embed\/)/.test(address));

function readPage(file: string): Page {
  const tree = parse(readFileSync(join(buildFolder, file), 'utf8'), { comment: false });
  const all = (selector: string) => tree.querySelectorAll(selector);
  const texts = (elements: readonly HTMLElement[], name: string) =>
    elements.map((element) => element.getAttribute(name)).filter((value) => value !== undefined);
  return {
    file,
    address: `/${file.replace(/index\.html$/, '')}`,
    lang: tree.querySelector('html')?.getAttribute('lang'),
    title: tree.querySelector('title')?.text.trim() ?? '',
    ids: new Set(texts(all('[id]'), 'id')),
    figures: all('[data-figure]').map(shownFigure),
    links: texts(all('a[href]'), 'href'),
    assets: [...texts(all('[src]'), 'src'), ...texts(all('link[href]').filter(isLoaded), 'href')],
    alternates: all('link[hreflang]').map((link) => ({
      hreflang: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? ''
    })),
    canonical: tree.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    policy: tree.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content'),
    styleAttributes: all('[style]').map((element) => element.toString().slice(0, 120)),
    inlineScripts: all('script:not([src])')
      .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
      .map((script) => script.text),
    handlers: all('*')
      .flatMap((element) => Object.keys(element.attributes))
      .filter((name) => /^on[a-z]+$/.test(name)),
    looseValues: all('main td.numeric, main dd.number, main dd .value')
      .map(textOutsideData)
      .filter((text) => /\d/.test(text)),
    mainText: tree.querySelector('main')?.text ?? ''
  };
}

function isLoaded(link: HTMLElement): boolean {
  return /stylesheet|modulepreload|preload|icon|manifest/.test(link.getAttribute('rel') ?? '');
}

function shownFigure(element: HTMLElement): ShownFigure {
  const link = element.closest('a');
  return {
    ref: element.getAttribute('data-figure') ?? '',
    value: element.getAttribute('value'),
    max: element.getAttribute('data-max'),
    href: link?.getAttribute('href') ?? null
  };
}

function textOutsideData(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (!(node instanceof HTMLElement)) return node.text;
      const isTold =
        node.hasAttribute('data-figure') ||
        node.tagName === 'TIME' ||
        /\b(date|as-of)\b/.test(node.getAttribute('class') ?? '');
      return isTold ? '' : textOutsideData(node);
    })
    .join('');
}

/** Where an address of this site leads: the page's or file's path in build/, and the fragment. null for other hosts and mail. */
export function target(href: string, from: string): { readonly file: string; readonly fragment: string } | null {
  const url = new URL(href, `http://site${base}${from}`);
  if (url.host !== 'site' || !url.protocol.startsWith('http')) return null;
  const path = decodeURIComponent(url.pathname);
  const inside = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : `outside the base path: ${path}`;
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return { file, fragment: decodeURIComponent(url.hash.slice(1)) };
}

let names: ReadonlySet<string> | undefined;

/** Asked for each of a million links: a look into the list, not at the disk. */
export function builtExists(file: string): boolean {
  names ??= new Set(filesOfBuild());
  return names.has(file);
}
