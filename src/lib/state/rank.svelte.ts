import type { RankView } from '#lib/domain/rank.ts';
import { writeRank } from '#lib/url/rank-address.ts';

/** Milliseconds of rest after which a drag is written into the address. */
const dragRest = 200;

/** Writes a view into the address: as a step that Back undoes, or in place of the present one. */
export type WriteRank = (view: RankView, how: 'push' | 'replace') => void;

/** How zones are ranked: the address owns it, a slider on the move is ahead of it. */
export class RankState {
  readonly #write: WriteRank;
  #view: RankView;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Addresses written and not yet arrived, oldest first: one that arrives late must not undo what was chosen since. */
  #written: readonly string[] = [];

  constructor(view: RankView, write: WriteRank) {
    this.#view = $state.raw(view);
    this.#write = write;
  }

  get view(): RankView {
    return this.#view;
  }

  /** A person chose something: Back undoes it. */
  choose(patch: Partial<RankView>): void {
    clearTimeout(this.#rest);
    this.#view = { ...this.#view, ...patch };
    this.#tell('push');
  }

  /** A slider on the move: shown at once, written into the address when it rests. */
  drag(patch: Partial<RankView>): void {
    clearTimeout(this.#rest);
    this.#view = { ...this.#view, ...patch };
    this.#rest = setTimeout(() => this.#tell('replace'), dragRest);
  }

  /** The address changed, as with Back; one that was written from here is known already. */
  arrive(view: RankView): void {
    const place = this.#written.indexOf(writeRank(view));
    this.#written = place < 0 ? [] : this.#written.slice(place + 1);
    if (place >= 0) return;
    clearTimeout(this.#rest);
    this.#view = view;
  }

  /** Stops waiting when the page is left. */
  leave(): void {
    clearTimeout(this.#rest);
  }

  #tell(how: 'push' | 'replace'): void {
    this.#written = [...this.#written, writeRank(this.#view)];
    this.#write(this.#view, how);
  }
}
