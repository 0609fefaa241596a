import type { Format } from '#lib/i18n/format.ts';
import { plainText } from '#lib/view-models/decks/shown-deck.ts';
import { asOfLine, failureText, sourceLine, sourceText, type PaperDeckWords } from '../scene-words.ts';
import { contentOf, type SceneContent } from '../scene-content.ts';
import { sourcesOfScene, type TakenDeck, type TakenScene } from '../taken-scene.ts';
import { raw, tag, type Child, type Html } from './html.ts';
import { inlineSvg } from './inline-svg.ts';
import { sha256Base64 } from '../sha-256.ts';

/** A deck in one language with the words around it. */
export interface Edition {
  readonly taken: TakenDeck;
  readonly words: PaperDeckWords;
  readonly format: Format;
  /** Name of the site. */
  readonly site: string;
  /** The country with both archipelagos, as a drawing. */
  readonly locator: string;
}

export interface DeckFileParts {
  /** The first is shown first. */
  readonly editions: readonly Edition[];
  /** `@font-face` rules with the fonts in them. */
  readonly fonts: readonly string[];
  readonly style: string;
  readonly player: string;
  /** ISO day of saving. */
  readonly savedOn: string;
}

/** The whole file: opens from a folder, asks nobody for anything, and reads as a long page where no script runs. */
export function deckHtml({ editions, fonts, style, player, savedOn }: DeckFileParts): string {
  const [first] = editions;
  if (first === undefined) throw new Error('a file needs a language');
  const sheet = `\n${fonts.join('\n')}\n${style.trim()}\n`;
  const script = `\n${player.trim()}\n`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256Base64(script)}'`,
    `style-src 'sha256-${sha256Base64(sheet)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  const { deck, lang } = first.taken;
  const page = tag(
    'html',
    { lang, 'data-deck': deck.id },
    tag(
      'head',
      {},
      tag('meta', { charset: 'utf-8' }),
      tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      tag('meta', { name: 'referrer', content: 'no-referrer' }),
      tag('title', {}, plainText(deck.title)),
      raw('style', sheet)
    ),
    tag(
      'body',
      {},
      tag('noscript', {}, tag('p', { class: 'plain' }, first.words.player.plain)),
      ...editions.map((edition, index) => editionHtml(edition, index === 0 ? '' : `.${edition.taken.lang}`, savedOn)),
      tag('div', { class: 'black-out' }),
      raw('script', script)
    )
  );
  return `<!doctype html>\n${page.toString()}\n`;
}

function editionHtml(edition: Edition, ending: string, savedOn: string): Html {
  const { taken, words } = edition;
  const title = plainText(taken.deck.title);
  const { player } = words;
  return tag(
    'div',
    { class: 'edition', lang: taken.lang, 'data-title': title, 'data-black': player.black },
    coverHtml(edition, ending, savedOn),
    tag('nav', { class: 'contents', 'aria-label': player.contents }, contentsHtml(taken, ending)),
    ...taken.scenes.map((scene) => sceneHtml(scene, edition, ending)),
    barHtml(words)
  );
}

const contentsHtml = ({ scenes }: TakenDeck, ending: string): Html =>
  tag(
    'ol',
    {},
    scenes.map(({ scene }) => tag('li', {}, tag('a', { href: `#${scene.number}${ending}` }, plainText(scene.title))))
  );

function coverHtml({ taken: { deck }, words, format, site, locator }: Edition, ending: string, savedOn: string): Html {
  const title = plainText(deck.title);
  return tag(
    'section',
    { class: 'scene cover', id: `0${ending}`, 'data-scene': 0, 'data-title': title },
    tag(
      'div',
      { class: 'said' },
      tag('p', { class: 'place' }, `${site} · ${words.scenes(String(deck.scenes.length))}`),
      tag('h1', {}, title),
      tag('p', { class: 'caption' }, plainText(deck.purpose)),
      tag('p', { class: 'place' }, words.release(deck.release, format.shortDate(deck.releasedOn))),
      tag('p', { class: 'place' }, words.player.saved(format.shortDate(savedOn))),
      tag('p', { class: 'place' }, words.player.keys)
    ),
    tag('div', { class: 'view locator' }, inlineSvg(locator, `d0${ending.slice(1)}-`))
  );
}

function sceneHtml(taken: TakenScene, edition: Edition, ending: string): Html {
  const { scene } = taken;
  const { words, format } = edition;
  const title = plainText(scene.title);
  const caption = plainText(scene.caption);
  const notes = plainText(scene.notes);
  const all = String(edition.taken.scenes.length);
  const place = `${plainText(edition.taken.deck.title)} · ${words.sceneOf(String(scene.number), all)}`;
  return tag(
    'section',
    { class: 'scene', id: `${scene.number}${ending}`, 'data-scene': scene.number, 'data-title': title },
    tag(
      'div',
      { class: 'said' },
      tag('p', { class: 'place' }, place),
      tag('h2', {}, title),
      caption === '' ? null : tag('p', { class: 'caption' }, caption),
      keyFigures(taken, words)
    ),
    tag(
      'div',
      { class: 'view', role: 'group', 'aria-label': words.player.view },
      viewHtml(taken, contentOf(taken.view, 'file'), words, `d${scene.number}${ending.slice(1)}-`)
    ),
    footHtml(taken, words, format),
    notes === '' ? null : tag('aside', { class: 'notes' }, tag('h3', {}, words.notes), tag('p', {}, notes))
  );
}

const keyFigures = ({ scene: { figures } }: TakenScene, words: PaperDeckWords): Html | null =>
  figures.length === 0
    ? null
    : tag(
        'dl',
        { class: 'figures' },
        figures.map(({ text, figure, label, subject, scope, asOfText, source, disputed }) =>
          tag(
            'div',
            {},
            tag('dt', {}, [label, subject, scope].filter((part) => part !== null).join(' · ')),
            tag('dd', {}, tag('data', { value: figure.value, 'data-figure': figure.ref }, text)),
            tag(
              'dd',
              { class: 'quiet' },
              [asOfText, source.publisher ?? source.title, ...(disputed ? [words.disputed] : [])].join(' · ')
            )
          )
        )
      );

function viewHtml(taken: TakenScene, content: SceneContent, words: PaperDeckWords, prefix: string): readonly Child[] {
  const failure = failureText(taken, words);
  if (failure !== null) return [tag('p', { class: 'problem' }, failure)];
  const drawings = content.drawings.map(({ svg, title }, index) =>
    tag('figure', { 'aria-label': title === '' ? null : title }, inlineSvg(svg, `${prefix}${index}-`))
  );
  const text = content.text.map((part) => {
    if (part.kind === 'heading') return tag('h3', {}, part.text);
    if (part.kind === 'paragraph') return tag('p', {}, part.text);
    return tag(
      'ul',
      {},
      part.items.map((item) => tag('li', {}, item))
    );
  });
  const tables = content.tables.map(({ caption, columns, rows, more }) => [
    tag(
      'table',
      {},
      caption === '' ? null : tag('caption', {}, caption),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          columns.map((column) => tag('th', cell(column.numeric, 'col'), column.text))
        )
      ),
      tag(
        'tbody',
        {},
        rows.map((row) =>
          tag(
            'tr',
            {},
            row.map((words, at) =>
              tag(at === 0 ? 'th' : 'td', cell(columns[at]?.numeric, at === 0 ? 'row' : null), words)
            )
          )
        )
      )
    ),
    more === 0 ? null : tag('p', { class: 'quiet' }, words.moreRows(String(more)))
  ]);
  const part = content.drawings.some(({ isPart }) => isPart === true)
    ? tag('p', { class: 'quiet' }, words.firstPart)
    : null;
  return [drawings, part, tables, text];
}

const cell = (numeric: boolean | undefined, scope: string | null) => ({
  class: numeric === true ? 'numeric' : null,
  scope
});

function footHtml(taken: TakenScene, words: PaperDeckWords, format: Format): Html {
  const sources = sourcesOfScene(taken);
  const list = sources.map((source) => {
    const text = sourceText(source, format);
    const isWeb = source.url !== null && /^https?:\/\//.test(source.url);
    return tag('li', {}, isWeb ? tag('a', { href: source.url, rel: 'noopener noreferrer' }, text) : text);
  });
  const said = [asOfLine(taken, words, format)].filter((line) => line !== '');
  return tag(
    'footer',
    { class: 'foot' },
    tag(
      'p',
      {},
      said.map((line) => `${line} `),
      tag('a', { href: taken.address, rel: 'noopener noreferrer' }, words.openScene)
    ),
    list.length === 0
      ? null
      : tag('details', {}, tag('summary', {}, sourceLine(taken, words, format)), tag('ol', {}, list))
  );
}

function barHtml({ player }: PaperDeckWords): Html {
  const button = (go: string, sign: string, name: string): Html =>
    tag('button', { type: 'button', 'data-go': go, 'aria-label': name, title: name }, sign);
  return tag(
    'div',
    { class: 'bar' },
    tag('span', { class: 'clock' }),
    tag('p', { class: 'coming', 'data-word': player.next }),
    tag('p', { class: 'status', role: 'status' }),
    tag('progress', { max: 1, value: 0, 'aria-label': player.progress }),
    button('language', player.language.replace(/ \(.*/, ''), player.language),
    button('notes', player.notes, player.notes),
    button('full', player.full, player.full),
    button('back', '←', player.back),
    button('on', '→', player.on)
  );
}
