import { type HTMLElement, parse } from 'node-html-parser';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import WithSite from './WithSite.svelte';

/** The site in one language, with addresses that can be read in a test. */
export async function makeSite(lang: Lang = 'vi'): Promise<SiteContext> {
  return {
    lang,
    m: await loadMessages(lang),
    format: createFormat(lang),
    links: {
      home: `/${lang}/`,
      zone: (id) => `/${lang}/zones/${id}/`,
      compare: (ids = []) => `/${lang}/compare/${ids.length === 0 ? '' : `?zones=${ids.join('~')}`}`,
      source: (id, ref) => `/${lang}/sources/${id}/${ref === undefined ? '' : `#${ref}`}`,
      method: (query) => `/${lang}/about/#query-${query}`,
      page: (path) => `/${lang}/${path}/`,
      file: (path) => `/${path}`
    }
  };
}

/** The HTML that a component writes on the server, parsed. */
export async function draw<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  lang: Lang = 'vi'
): Promise<HTMLElement> {
  const site = await makeSite(lang);
  const { body } = await render(WithSite<Props>, { props: { site, component, props } });
  // What stands in <noscript> is the page of a reader without script: it is read as elements.
  return parse(body, { blockTextElements: { script: true, style: true, pre: true } });
}

export const makeFigure = (change: Partial<Figure> = {}): Figure => ({
  kind: 'published',
  ref: 'observations/park-area',
  value: 566,
  valueMax: null,
  qualifier: 'exact',
  unit: 'ha',
  decimals: 2,
  asOf: '2021-10-02',
  sourceId: 'decision-1',
  ...change
});
