import type { Component } from 'svelte';

/** What the menu of the page is given. */
export interface ViewMenuProps {
  /** The button it hangs on; undefined until one was pressed. */
  readonly anchor: HTMLElement | undefined;
  readonly open: boolean;
  readonly onclose: () => void;
}
export type LoadViewMenu = () => Promise<{ default: Component<ViewMenuProps> }>;

/** Under this name the tab keeps which scene gets another view: the menu comes by itself then, with a bar. */
export const retakeKey = 'industry-atlas:retake';

/** The menu of the page: fetched with the first press, open on one button or closed. */
export class ViewMenuState {
  #load: LoadViewMenu;
  Menu = $state.raw<Component<ViewMenuProps>>();
  anchor = $state.raw<HTMLElement>();
  open = $state(false);
  failed = $state(false);

  constructor(load: LoadViewMenu) {
    this.#load = load;
  }

  /** Where a scene is to get another view, the bar for it stands on every page. */
  wake(): void {
    try {
      if (retakeKey in sessionStorage) void this.#load().then(({ default: Menu }) => (this.Menu = Menu));
    } catch {
      // A tab that may keep nothing has begun nothing.
    }
  }

  /** `anchor` is asked once there is something to hang on it. */
  async toggle(anchor: () => HTMLElement): Promise<void> {
    try {
      this.Menu ??= (await this.#load()).default;
      this.anchor = anchor();
      this.open = !this.open;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
