import type { ChartSize } from './size.ts';

const screenText = 12;

/** The room a drawing has: as given while prerendering, as measured in the browser. */
export class StageSize {
  readonly #given: () => { readonly width: number; readonly height: number };
  #measured = $state.raw<ChartSize | null>(null);

  constructor(given: () => { readonly width: number; readonly height: number }) {
    this.#given = given;
  }

  get now(): ChartSize {
    return this.#measured ?? { ...this.#given(), text: screenText };
  }

  /** Measures the element now and whenever its size or, with the theme, its type changes. */
  readonly observe = (element: HTMLElement): (() => void) => {
    const read = (): void => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      const text = Number.parseFloat(getComputedStyle(element).fontSize);
      const same = this.#measured;
      if (width === 0 || height === 0 || (same?.width === width && same.height === height && same.text === text))
        return;
      this.#measured = { width, height, text };
    };
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    read();
    return () => {
      sizes.disconnect();
      theme.disconnect();
    };
  };
}
