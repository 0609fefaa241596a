import type { Block } from './text-block.ts';

/** Puts blocks under each other from y; an empty one takes no gap. */
export class Stack {
  #y: number;
  readonly #parts: string[] = [];
  constructor(y: number) {
    this.#y = y;
  }
  get y(): number {
    return this.#y;
  }
  get markup(): string {
    return this.#parts.join('');
  }
  /** `make` draws from the given y; the gap comes before it. */
  add(gap: number, make: (y: number) => Block): void {
    const { markup, height } = make(this.#y + gap);
    if (height === 0) return;
    this.#parts.push(markup);
    this.#y += gap + height;
  }
}
