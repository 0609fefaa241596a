import { createContext } from 'svelte';
import type { SitePage } from '#lib/domain/site-page.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** Addresses of this site in the reader's language, base path included. Filled by routes from url/navigate. */
export interface SiteLinks {
  readonly home: string;
  zone(zoneId: string): string;
  /** Zones side by side, columns in the order given; the page itself says what it makes of none, one or more than four. */
  compare(zoneIds?: readonly string[]): string;
  /** The source's page; with a figure ref, the place of that figure on it. */
  source(sourceId: string, figureRef?: string): string;
  /** Where a named computation is explained for readers without script. */
  method(queryName: string): string;
  page(
    path: SitePage | `policies/${string}` | `figures/${string}` | `charts/${string}` | `data/tables/${string}`
  ): string;
  /** A file served as it is: data/…, geo/…, figures/…. */
  file(path: string): string;
}

export interface SiteContext {
  readonly lang: Lang;
  readonly m: Messages;
  readonly format: Format;
  readonly links: SiteLinks;
}

/** Handed down by routes/[lang=lang]/+layout.svelte. The value has getters, so destructure late. */
export const [getSite, setSite] = createContext<SiteContext>();
