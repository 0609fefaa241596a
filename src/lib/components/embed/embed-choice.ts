/** What an editor chooses in the dialog, and the frame that this makes. */
import { defaultFrame, type FrameTarget, type FrameTheme } from '#lib/domain/frame.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { asksToLive, framePath, frameQuery, readFrame, type FrameAddress } from '#lib/url/frame-address.ts';
import { pageUnder } from '#lib/url/site-paths.ts';

export const previewWidths = [320, 600, 900] as const;
export type PreviewWidth = (typeof previewWidths)[number];

export interface EmbedChoice {
  readonly lang: Lang;
  readonly theme: FrameTheme;
  readonly interactive: boolean;
  readonly search: boolean;
  readonly lock: boolean;
  readonly pinned: boolean;
  readonly keepState: boolean;
  readonly width: PreviewWidth;
}

/** What can be chosen at all for a kind of frame with the choices made so far. */
export interface EmbedRange {
  readonly interactive: boolean;
  readonly search: boolean;
  readonly lock: boolean;
  readonly state: boolean;
  /** A frame with a state or with controls asks the newest figures: only a still one can be pinned. */
  readonly pinned: boolean;
}

/** Where the camera and the layers of a map stand says nothing to a chart. */
const ofMapsOnly: ReadonlySet<string> = new Set(['map', 'layer', 'units']);

/** The part of a page's query that the frame of a thing can show; a zone's card has none. */
export function shownState(target: FrameTarget, query: string): URLSearchParams {
  const { state } = readFrame(new URLSearchParams(query));
  if (target.kind === 'zone') return new URLSearchParams();
  // The map of one province is of that province by itself.
  const isShown = ([name, value]: readonly [string, string]): boolean =>
    target.kind === 'map' ? name !== 'province' || value !== target.view : !ofMapsOnly.has(name);
  return new URLSearchParams([...state].filter(isShown));
}

export function embedRange(target: FrameTarget, choice: EmbedChoice, state: URLSearchParams): EmbedRange {
  const interactive = target.kind !== 'zone';
  const used = interactive && choice.interactive;
  const filtered = choice.keepState && state.size > 0;
  return {
    interactive,
    search: used,
    lock: used && filtered,
    state: state.size > 0,
    pinned: !used && !filtered
  };
}

function addressOf(target: FrameTarget, choice: EmbedChoice, state: URLSearchParams): FrameAddress {
  const range = embedRange(target, choice, state);
  const kept = choice.keepState ? state : new URLSearchParams();
  const still = kept.size > 0 ? false : null;
  return {
    options: {
      ...defaultFrame,
      theme: choice.theme,
      interactive: range.interactive && choice.interactive ? true : still,
      search: range.search && choice.search,
      lock: range.lock && choice.lock
    },
    state: kept,
    others: new URLSearchParams()
  };
}

/** Path and query of the frame, under the root of the site. */
export function chosenFrame(
  root: string,
  target: FrameTarget,
  choice: EmbedChoice,
  state: URLSearchParams,
  release: string | null
): string {
  const address = addressOf(target, choice, state);
  const pinned = choice.pinned && !asksToLive(address) ? release : null;
  return pageUnder(root, choice.lang, framePath(target, pinned)) + frameQuery(address);
}
