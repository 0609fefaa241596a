import { SvelteMap } from 'svelte/reactivity';
import { zoneBrief, type BriefAnswer } from '../zone-briefs.ts';

/** Zones in brief as they arrive, by the address of the zone's page. */
export class BriefShelf {
  #answers = new SvelteMap<string, BriefAnswer>();

  /** null while the answer is on its way. */
  get(page: string): BriefAnswer | null {
    return this.#answers.get(page) ?? null;
  }

  /** Fetches what is not here yet. */
  async load(pages: readonly string[]): Promise<void> {
    await Promise.all(
      pages.map(async (page) => {
        if (!this.#answers.has(page)) this.#answers.set(page, await zoneBrief(page));
      })
    );
  }

  /** Asks again for one that could not be had. */
  async retry(page: string): Promise<void> {
    this.#answers.delete(page);
    await this.load([page]);
  }
}
