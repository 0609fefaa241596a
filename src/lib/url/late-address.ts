/** How an address enters the history: as a step that Back undoes, or in place of the present one. */
export type HistoryStep = 'push' | 'replace';

interface Waiting {
  readonly address: string;
  readonly step: HistoryStep;
}

interface LateAddressOptions {
  /** Calls back once what the page has changed is on the screen. */
  readonly afterPaint: (done: () => void) => void;
  readonly go: (address: string, step: HistoryStep) => void;
  /** Gives the present entry of the history another address, without a navigation. */
  readonly rename: (address: string) => void;
}

/**
 * Writes what was chosen into the address after it has been drawn: a navigation costs about as much as the drawing, and would delay it.
 * Every choice keeps its own step, and none is lost when the page is left before.
 */
export class LateAddress {
  readonly #options: LateAddressOptions;
  #waiting: Waiting | null = null;

  constructor(options: LateAddressOptions) {
    this.#options = options;
  }

  write(address: string, step: HistoryStep): void {
    const before = this.#waiting;
    if (before !== null && step === 'push') this.#options.go(before.address, before.step);
    this.#waiting = { address, step: step === 'replace' ? (before?.step ?? 'replace') : step };
    if (before === null) this.#options.afterPaint(() => this.#write());
  }

  /** The reader goes elsewhere: the entry that is left gets the address it should have had by now. */
  leave(): void {
    if (this.#waiting !== null) this.#options.rename(this.#waiting.address);
    this.forget();
  }

  /** The reader went back or forward in the history: what was not written belongs to no entry. */
  forget(): void {
    this.#waiting = null;
  }

  #write(): void {
    if (this.#waiting === null) return;
    const { address, step } = this.#waiting;
    this.#waiting = null;
    this.#options.go(address, step);
  }
}
