/** The answer that oEmbed consumers get for a page: the frame as an editor pastes it, and a picture. */
import { cardPicture } from './snippets.ts';
import type { EmbedSubject } from './subject.ts';

export interface OembedAsked {
  readonly subject: EmbedSubject;
  /** The frame alone: consumers strip scripts. */
  readonly html: string;
  readonly height: number;
  readonly picture: string;
  readonly provider: { readonly name: string; readonly page: string };
  /** Those who published the figures first, in words, and where they are listed; null where the frame alone names them. */
  readonly author: { readonly name: string; readonly page: string } | null;
}

/** As oembed.com 1.0 asks, type rich. A day is how long a consumer may keep it: a live frame changes with a release. */
export const oembed = ({ subject, html, height, picture, provider, author }: OembedAsked) => ({
  version: '1.0',
  type: 'rich',
  title: subject.finding,
  ...(author === null ? {} : { author_name: author.name, author_url: author.page }),
  provider_name: provider.name,
  provider_url: provider.page,
  cache_age: 86_400,
  html,
  width: 600,
  height,
  thumbnail_url: picture,
  thumbnail_width: cardPicture.width,
  thumbnail_height: cardPicture.height
});
