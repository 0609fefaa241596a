import { untrack } from 'svelte';

/** A value that follows another after the next picture: what stands further down the page does not hold up what was asked for. */
export class Late<Value> {
  #value: Value;

  constructor(read: () => Value) {
    this.#value = $state.raw(untrack(read));
    $effect(() => {
      const next = read();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const frame = requestAnimationFrame(() => {
        timer = setTimeout(() => {
          this.#value = next;
        });
      });
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
      };
    });
  }

  get value(): Value {
    return this.#value;
  }
}
