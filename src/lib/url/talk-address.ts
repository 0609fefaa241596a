/** Addresses of a talk: of a scene as it is shown, and whether a page still shows what its scene does. */
import { pairsText } from './address-text.ts';
import { withScenePlace, type ScenePlace } from './deck-address.ts';

/** How a page is dressed or laid out: the view is the same with and without. */
const notTheView = new Set(['deck', 'scene', 'theme', 'tab']);

/** A scene's address (`?province=thanh-hoa`, `charts/x/`) under the language's home, with its place in the deck and the theme that the talk has. */
export function sceneAddress(home: string, address: string, place: ScenePlace, theme: string | null): string {
  const placed = withScenePlace(home + address, place);
  return theme === null ? placed : withTheme(placed, theme);
}

function withTheme(address: string, theme: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const others = [...new URLSearchParams(query)].filter(([name]) => name !== 'theme');
  return path + pairsText([...others, ['theme', theme]]) + fragment;
}

/** Whether the page at `url` shows the view that a scene names; the order of parameters and the fragment do not matter. */
export function isViewOf(url: URL, home: string, address: string): boolean {
  const scene = new URL(home + address, url);
  return url.pathname === scene.pathname && viewText(url) === viewText(scene);
}

const viewText = (url: URL): string =>
  JSON.stringify(
    [...url.searchParams].filter(([name]) => !notTheView.has(name)).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  );
