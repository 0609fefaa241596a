import type { Component } from 'svelte';

/** What the menu of the page is given. */
export interface ViewMenuProps {
  /** The button it hangs on. */
  readonly anchor: HTMLElement;
  readonly open: boolean;
  readonly onclose: () => void;
}
export type LoadViewMenu = () => Promise<{ default: Component<ViewMenuProps> }>;

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
