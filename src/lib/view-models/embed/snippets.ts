/** What an editor pastes: a frame, a frame that grows with its content, or a picture; each says what it shows and links to its page. */
import type { Lang } from '#lib/domain/vocabulary.ts';

/** What every snippet says beneath itself, for readers of feeds and archives that keep no frame. */
export interface SnippetCaption {
  /** Words before the link, such as the sources; '' for none. */
  readonly text: string;
  readonly link: string;
  /** Address of the page that the link leads to. */
  readonly page: string;
}

export interface FrameSnippet {
  readonly lang: Lang;
  /** Address of the frame. */
  readonly frame: string;
  /** Name of the frame for those who do not see it. */
  readonly title: string;
  /** Height in pixels at which nothing of the frame is cut. */
  readonly height: number;
  readonly caption: SnippetCaption;
}

export interface PictureSnippet {
  readonly lang: Lang;
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  /** The finding. */
  readonly alt: string;
  readonly caption: SnippetCaption;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
};

/** Text that stays text in an attribute in double quotes and between tags; word joiners, which only the site's own layout needs, are left out. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('\u2060', '').replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

const figure = (lang: Lang, inside: string, { text, link, page }: SnippetCaption): string =>
  [
    // Without its own margin a figure takes 80 px of a telephone's width.
    `<figure lang="${lang}" style="margin:0">`,
    `  ${inside}`,
    `  <figcaption>${text === '' ? '' : `${escapeHtml(text)} `}<a href="${escapeHtml(page)}">${escapeHtml(link)}</a></figcaption>`,
    '</figure>'
  ].join('\n');

// Width 0 with a least width of 100 % keeps a frame from widening its column on telephones; width="100%" is for editors that strip styles.
const frameElement = ({ frame, title, height }: FrameSnippet): string =>
  `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${Math.ceil(height)}"` +
  ` style="width:0;min-width:100%;border:0" data-industry-atlas></iframe>`;

/** A frame of a fixed height: for systems that strip scripts. */
export const frameSnippet = (parts: FrameSnippet): string => figure(parts.lang, frameElement(parts), parts.caption);

/** A frame as high as its content: `script` is the address of embed.js, which a page needs once. */
export const resizedFrameSnippet = (parts: FrameSnippet, script: string): string =>
  `${frameSnippet(parts)}\n<script async src="${escapeHtml(script)}"></script>`;

/** A picture that leads to its page: for systems that allow neither frames nor scripts. */
export const pictureSnippet = ({ lang, picture, width, height, alt, caption }: PictureSnippet): string =>
  figure(
    lang,
    `<a href="${escapeHtml(caption.page)}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(alt)}" loading="lazy"` +
      ` width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`,
    caption
  );

/** Size of the picture for snippets and cards of every chart, zone and map. */
export const cardPicture = { width: 1200, height: 630 } as const;
