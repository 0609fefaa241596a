import type { ShownSource } from '#lib/view-models/decks/shown-deck.ts';
import { nameSource, sourcesInSight, unnamed } from './page-sources.ts';

/** Sources of the figures in sight. Two are named at once, for the foot; the others when their list is opened. */
export class SeenSources {
  #sources = $state.raw<readonly ShownSource[]>([]);
  #turn = 0;
  readonly #file: (path: string) => string;

  /** `file` gives the address of a file of the site. */
  constructor(file: (path: string) => string) {
    this.#file = file;
  }

  get sources(): readonly ShownSource[] {
    return this.#sources;
  }

  clear(): void {
    this.#turn += 1;
    this.#sources = [];
  }

  async read(view: Element): Promise<void> {
    const ids = sourcesInSight(view);
    await this.#show(ids.slice(0, 2), ids.slice(2).map(unnamed));
  }

  async nameAll(): Promise<void> {
    await this.#show(
      this.#sources.map(({ id }) => id),
      []
    );
  }

  /** An answer that comes after the scene has changed is dropped. */
  async #show(named: readonly string[], others: readonly ShownSource[]): Promise<void> {
    const mine = this.#turn;
    const sources = await Promise.all(named.map((id) => nameSource(id, this.#file)));
    if (mine === this.#turn) this.#sources = [...sources, ...others];
  }
}
