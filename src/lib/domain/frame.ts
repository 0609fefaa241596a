/** Frames: a chart, a zone's card or a map on somebody else's page. */

import { coveredIds } from './covered.ts';

/** What a frame can show. */
export type FrameTarget =
  | { readonly kind: 'chart'; readonly id: string }
  | { readonly kind: 'zone'; readonly id: string }
  | { readonly kind: 'map'; readonly view: MapView };

/** All provinces, or one. */
export const mapViews: readonly string[] = ['both', ...coveredIds];
export type MapView = string;

export const frameThemes = ['auto', 'light', 'dark'] as const;
export type FrameTheme = (typeof frameThemes)[number];

export interface FrameOptions {
  /** `auto` follows the reader's device. */
  readonly theme: FrameTheme;
  /** null where the address does not say: a frame is then still, unless it has a state to show. */
  readonly interactive: boolean | null;
  /** A field that searches the frame's table. */
  readonly search: boolean;
  /** The reader cannot change what is shown. */
  readonly lock: boolean;
  /** A release the frame is pinned to. */
  readonly release: string | null;
  /** What the frame calls itself in its messages; '' for none. */
  readonly id: string;
}

export const defaultFrame: FrameOptions = {
  theme: 'auto',
  interactive: null,
  search: false,
  lock: false,
  release: null,
  id: ''
};
