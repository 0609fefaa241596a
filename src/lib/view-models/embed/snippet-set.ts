/** The three snippets of one thing with one choice of options. */
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { EmbedWords } from './embed-words.ts';
import { cardPicture, frameSnippet, pictureSnippet, resizedFrameSnippet, type SnippetCaption } from './snippets.ts';
import { sourceSentence, type EmbedSubject } from './subject.ts';

/** Addresses as the host page needs them: with scheme and host. */
export interface EmbedAddresses {
  readonly frame: string;
  readonly page: string;
  /** Where the filtered view can be seen outside the frame; the page of the thing where nothing is filtered. */
  readonly filtered?: string;
  readonly picture: string;
  readonly script: string;
}

export interface SnippetAsked {
  readonly lang: Lang;
  readonly subject: EmbedSubject;
  readonly addresses: EmbedAddresses;
  readonly height: number;
  /** What is filtered, in words; null for nothing. */
  readonly filter: string | null;
}

export interface SnippetSet {
  readonly frame: string;
  readonly resized: string;
  readonly picture: string;
}

export function snippetSet({ lang, subject, addresses, height, filter }: SnippetAsked, words: EmbedWords): SnippetSet {
  const link = words.link(subject.name, words.atlas);
  const captioned = (text: string, page: string): SnippetCaption => ({ text, link, page });
  // The frame names its sources itself; what is filtered has to be said where a reader without script sees the whole chart.
  const frame = {
    lang,
    frame: addresses.frame,
    title: subject.name,
    height,
    caption:
      filter === null
        ? captioned('', addresses.page)
        : captioned(words.filtered(filter), addresses.filtered ?? addresses.page)
  };
  return {
    frame: frameSnippet(frame),
    resized: resizedFrameSnippet(frame, addresses.script),
    picture: pictureSnippet({
      lang,
      picture: addresses.picture,
      ...cardPicture,
      alt: words.alt(subject.finding, subject.release),
      caption: captioned(sourceSentence(subject, words), addresses.page)
    })
  };
}
