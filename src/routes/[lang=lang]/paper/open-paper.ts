import { flushSync, mount } from 'svelte';
import type { SiteContext } from '#lib/components/site-context.ts';
import { loadPaperWords } from '#lib/i18n/paper-words.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { paperState } from '#lib/state/paper.svelte.ts';
import PaperFoot from './PaperFoot.svelte';
import PaperHead from './PaperHead.svelte';
import { PrintedView } from './printed-view.svelte.ts';
import { fitTables } from './fit-tables.ts';
import { runningLine } from './running-line.ts';

let opened: Promise<PrintedView> | null = null;

/**
 * Puts what only paper shows around the page: head, foot, running line. `context` is that of the layout. Once for the life of the
 * page; a failed load is forgotten.
 */
export function openPaper(site: SiteContext, context: Map<unknown, unknown>): Promise<PrintedView> {
  opened ??= open(site, context).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(site: SiteContext, context: Map<unknown, unknown>): Promise<PrintedView> {
  const come = paperState.await('head and foot');
  const view = new PrintedView({
    words: await loadPaperWords(site.lang),
    file: (path) => site.links.file(path),
    explain: (query) => computedFigures.explain(query)
  });
  const line = runningLine();
  const root = document.documentElement;
  const look = (): void => {
    view.look();
    line.say(`${site.m.shell.name} · ${view.page.title}`);
    flushSync();
  };
  const { body } = document;
  const anchor = body.firstChild ?? body.appendChild(document.createTextNode(''));
  mount(PaperHead, { target: body, anchor, props: { view }, context });
  mount(PaperFoot, { target: body, props: { view }, context });
  let undo = (): void => {};
  const begin = (): void => {
    undo();
    root.dataset['printing'] = 'true';
    look();
    undo = fitTables(document.querySelector('main') ?? body);
  };
  const end = (): void => {
    undo();
    delete root.dataset['printing'];
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? begin() : end()));
  // The page of the other language keeps this head and foot, in its own words.
  new MutationObserver(() => {
    void loadPaperWords(site.lang).then((words) => (view.words = words));
  }).observe(root, { attributeFilter: ['lang'] });
  await view.load().catch(() => {});
  look();
  root.dataset['paperParts'] = 'true';
  come();
  return view;
}
