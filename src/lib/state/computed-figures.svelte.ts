import { SvelteMap } from 'svelte/reactivity';
import type { Computation } from '#lib/domain/figure.ts';

/** Computations of the page on screen by query name; a page that shows `query/<name>` provides it while it is mounted. */
class ComputedFigures {
  #makers = new SvelteMap<string, () => Computation>();

  /** Says how a computed figure came about; call the result when the figure leaves the page. */
  provide(name: string, make: () => Computation): () => void {
    this.#makers.set(name, make);
    return () => {
      if (this.#makers.get(name) === make) this.#makers.delete(name);
    };
  }

  /** null where this page does not explain the name: the methods page does. */
  explain(name: string): Computation | null {
    return this.#makers.get(name)?.() ?? null;
  }
}

/** One registry a page: figures name their query, and the popover asks here for rows and SQL. */
export const computedFigures = new ComputedFigures();
