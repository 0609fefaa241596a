/** Which view of the site an address under the language names: what a scene of a deck shows. */
import { mapViews, type MapView } from '#lib/domain/frame.ts';

/** A scene's address, taken apart. */
export interface SceneAddress {
  /** Names of the path: [] for the explorer, ['charts', 'zones-by-kind'] for a chart. */
  readonly path: readonly string[];
  readonly params: URLSearchParams;
  /** Id of a section of the page; '' for its beginning. */
  readonly section: string;
}

const addressPattern = /^((?:[a-z0-9]+(?:-+[a-z0-9]+)*\/)*)(\?[^#\s]*)?(#[^#\s]*)?$/;

/** null for what is no address of a page under the language: a host, an absolute path, spaces, steps up. */
export function readSceneAddress(address: string): SceneAddress | null {
  const [all, path = '', query = '', fragment = ''] = addressPattern.exec(address) ?? [];
  if (all === undefined) return null;
  try {
    return {
      path: path.split('/').slice(0, -1),
      params: new URLSearchParams(query),
      section: decodeURIComponent(fragment.slice(1))
    };
  } catch {
    return null;
  }
}

/** What the site has a picture and a file of: a chart, a zone, or the map of one or both provinces. */
export type PicturedView =
  { readonly kind: 'charts' | 'zones'; readonly id: string } | { readonly kind: 'maps'; readonly id: MapView };

/** null for a view without a picture, such as a filtered map or a dashboard. */
export function picturedView({ path, params }: SceneAddress): PicturedView | null {
  const [page, id, ...rest] = path;
  const choices = [...params].filter(([name]) => !['theme', 'currency', 'map'].includes(name));
  if ((page === 'charts' || page === 'zones') && id !== undefined && rest.length === 0) return { kind: page, id };
  if (page !== undefined) return null;
  if (choices.length === 0) return { kind: 'maps', id: 'both' };
  const province = mapViews.find((view) => view !== 'both' && view === params.get('province'));
  return choices.length === 1 && province !== undefined ? { kind: 'maps', id: province } : null;
}

/** The picture of a view as a file of the site, without base path. */
export const pictureFile = ({ kind, id }: PicturedView, lang: string): string => `${kind}/${id}.${lang}.svg`;
