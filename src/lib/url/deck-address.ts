/** Which scene of which deck a page stands for ⇄ `deck` and `scene` in its address; the rest of the query is the view itself. */
import { pairsText } from './address-text.ts';

/** A scene counted from 1. */
export interface ScenePlace {
  readonly deck: string;
  readonly scene: number;
}

const deckPattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const longestId = 60;
const mostScenes = 999;

/** null where an address names no deck; a scene that cannot be read is the first. */
export function readScenePlace(params: URLSearchParams): ScenePlace | null {
  const deck = params.get('deck') ?? '';
  if (!deckPattern.test(deck) || deck.length > longestId) return null;
  const text = params.get('scene') ?? '';
  const scene = /^\d{1,3}$/.test(text) ? Number(text) : 1;
  return { deck, scene: Math.min(Math.max(scene, 1), mostScenes) };
}

/** The address of a view with the deck and scene it is shown as; null takes both out. A fragment stays at the end. */
export function withScenePlace(address: string, place: ScenePlace | null): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const kept = [...new URLSearchParams(query)].filter(([name]) => name !== 'deck' && name !== 'scene');
  const own: [string, string][] =
    place === null
      ? []
      : [
          ['deck', place.deck],
          ['scene', String(place.scene)]
        ];
  return path + pairsText([...kept, ...own]) + fragment;
}
