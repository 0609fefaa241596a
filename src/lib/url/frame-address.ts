/**
 * What the address of a frame asks: its options and the view state of what it shows ⇄ the query. Parameters of others, such as the host page's
 * own or pym's, are kept as they are. `static/frame.js` follows the same rules; docs/EMBEDDING.md promises them.
 */
import { frameThemes, type FrameOptions, type FrameTarget } from '#lib/domain/frame.ts';
import { queryOf, type QueryPair } from './address-text.ts';

export interface FrameAddress {
  readonly options: FrameOptions;
  /** Only parameters that say what is shown, under the names the site's own addresses use. */
  readonly state: URLSearchParams;
  readonly others: URLSearchParams;
}

/** In the order in which an address names them. */
export const frameOptionNames = ['theme', 'interactive', 'search', 'lock', 'release', 'id'] as const;

/** Everything a frame can be asked to show, in the order of an address. */
export const frameStateNames = [
  'province',
  'kind',
  'status',
  'investor',
  'wastewater',
  'sector',
  'country',
  'category',
  'origin',
  'level',
  'programme',
  'topic',
  'state',
  'support',
  'indicator',
  'order',
  'force',
  'on',
  'policy',
  'year',
  'area',
  'occupancy',
  'capital',
  'capital-vnd',
  'near',
  'within',
  'q',
  'zone',
  'units',
  'layer',
  'measure',
  'currency',
  'map'
] as const;

const isOption = (name: string): boolean => frameOptionNames.some((one) => one === name);
const isState = (name: string): boolean => frameStateNames.some((one) => one === name);
const part = (params: URLSearchParams, keep: (name: string) => boolean): URLSearchParams =>
  new URLSearchParams([...params].filter(([name]) => keep(name)));

const releasePattern = /^\d{4}\.\d{1,2}\.\d{1,3}$/;
const idPattern = /^[\w.:-]{1,80}$/;
const matching = (text: string | null, pattern: RegExp): string | null =>
  text !== null && pattern.test(text) ? text : null;

const readInteractive = (text: string | null): boolean | null => (text === '1' ? true : text === '0' ? false : null);

/** What an address asks of a frame; what cannot be read is as if it were not there. */
export function readFrame(params: URLSearchParams): FrameAddress {
  return {
    options: {
      theme: frameThemes.find((theme) => theme === params.get('theme')) ?? 'auto',
      interactive: readInteractive(params.get('interactive')),
      search: params.get('search') === '1',
      lock: params.has('lock') && params.get('lock') !== '0',
      release: matching(params.get('release'), releasePattern),
      id: matching(params.get('id'), idPattern) ?? ''
    },
    state: part(params, (name) => isState(name) && params.get(name) !== ''),
    others: part(params, (name) => !isOption(name) && !isState(name))
  };
}

/** The query of a frame's address with its question mark, '' where nothing is asked. A default is never written. */
export function frameQuery({ options, state, others }: FrameAddress): string {
  const { theme, interactive, search, lock, release, id } = options;
  const pairs: readonly QueryPair[] = [
    ['theme', theme === 'auto' ? '' : theme],
    ['interactive', interactive === null ? '' : interactive ? '1' : '0'],
    ['search', search ? '1' : ''],
    ['lock', lock ? '1' : ''],
    ['release', release ?? ''],
    ['id', id],
    ...frameStateNames.map((name) => [name, state.get(name) ?? ''] as const)
  ];
  return queryOf(pairs, others);
}

/** Whether a still frame is replaced by its live page: it is asked to be pressed, searched, or to show a state of its own. */
export const asksToLive = ({ options, state }: Pick<FrameAddress, 'options' | 'state'>): boolean =>
  options.interactive === true || options.search || state.size > 0;

/** Path of a frame under a language, without slashes at its ends, such as `embed/zone/th-kcn-bim-son/2026.11.1`. */
export function framePath(target: FrameTarget, release: string | null = null): string {
  const pinned = release === null ? '' : `/${release}`;
  switch (target.kind) {
    case 'chart':
      return `embed/${target.id}${pinned}`;
    case 'zone':
      return `embed/zone/${target.id}${pinned}`;
    case 'map':
      return `embed/map${target.view === 'both' ? '' : `/${target.view}`}${pinned}`;
  }
}
