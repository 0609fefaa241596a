import type { Lang } from '#lib/domain/vocabulary.ts';
import type { viFirst } from './vi/vi-first.ts';
import type { viPages } from './vi/vi-pages.ts';

/** Vietnamese is the first language: its dictionary is the type, and English must have every entry with the same parameters. */
export type FirstMessages = typeof viFirst;
export type PageMessages = typeof viPages;
export type Messages = FirstMessages & PageMessages;

/** Loads the dictionary of one language only. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  const [first, pages] = await Promise.all([loadFirst(lang), loadPages(lang)]);
  return { ...first, ...pages };
}

/** The words of the explorer. Reading those of another page fails, and with it the build that draws the explorer. */
export async function loadFirstMessages(lang: Lang): Promise<Messages> {
  const first = await loadFirst(lang);
  const messages = Object.defineProperties({ ...first }, Object.fromEntries(pageAreas.map(unread)));
  if (hasPages(messages)) return messages;
  throw new Error('an area of words is missing');
}

/** The words of a live frame; of other areas, the same. */
export async function loadLiveMessages(lang: Lang): Promise<Messages> {
  const [first, live] = await Promise.all([loadFirst(lang), loadLive(lang)]);
  const others = pageAreas.filter((area) => !(area in live));
  const messages = Object.defineProperties({ ...first, ...live }, Object.fromEntries(others.map(unread)));
  if (hasPages(messages)) return messages;
  throw new Error('an area of words is missing');
}

const pageAreas: readonly (keyof PageMessages)[] = [
  'about',
  'catalogue',
  'changes',
  'chartMenu',
  'citation',
  'compare',
  'folds',
  'frames',
  'editors',
  'embed',
  'funds',
  'investments',
  'live',
  'localities',
  'offices',
  'overlap',
  'picture',
  'policies',
  'provinceFigures',
  'rank',
  'sources',
  'support',
  'targets',
  'timeline',
  'decks',
  'presenting',
  'offline',
  'paper',
  'data',
  'sql',
  'sheet',
  'templates'
];

const unread = (area: keyof PageMessages) => {
  const get = (): never => {
    throw new Error(`the words of "${area}" are not loaded here`);
  };
  return [area, { get, configurable: true }] as const;
};

const hasPages = (messages: FirstMessages): messages is Messages => pageAreas.every((area) => area in messages);

const loadFirst = async (lang: Lang): Promise<FirstMessages> =>
  lang === 'vi' ? (await import('./vi/vi-first.ts')).viFirst : (await import('./en/en-first.ts')).enFirst;

const loadPages = async (lang: Lang): Promise<PageMessages> =>
  lang === 'vi' ? (await import('./vi/vi-pages.ts')).viPages : (await import('./en/en-pages.ts')).enPages;

const loadLive = async (lang: Lang): Promise<Partial<PageMessages>> =>
  lang === 'vi' ? (await import('./vi/vi-live.ts')).viLive : (await import('./en/en-live.ts')).enLive;
