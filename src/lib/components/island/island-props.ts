import type { Component } from 'svelte';

export interface IslandProps<Props extends Record<string, unknown>> {
  readonly component: Component<Props>;
  /** What the component is handed; asked for when it wakes, and by it whenever what it reads changes. Cheap to call, as of a derived. */
  readonly props: () => Props;
  /** Another object when the props are to be drawn anew; absent where they never change. */
  readonly version?: unknown;
  /** Unique on the page: ids inside begin with it. */
  readonly name: string;
  /** In sight: a change of props wakes it with the next frame, else when the browser is idle. */
  readonly urgent?: boolean;
  /** Whether it wakes by itself once the page has come to rest. */
  readonly wakes?: boolean;
  /** Whether pointer and keyboard wake it; not where others listen for it. */
  readonly touched?: boolean;
}
