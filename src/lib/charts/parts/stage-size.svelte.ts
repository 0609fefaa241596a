import type { ChartSize } from './size.ts';

const screenText = 12;

/** The room a drawing has: as given while prerendering, as measured in the browser. */
export class StageSize {
  readonly #given: () => { readonly width: number; readonly height: number };
  readonly #heightFor: ((width: number, text: number) => number) | null;
  #measured = $state.raw<ChartSize | null>(null);

  /** `heightFor` makes the drawing as high as it needs at a width in px and a type size; without it, it fills its box. */
  constructor(
    given: () => { readonly width: number; readonly height: number },
    heightFor: ((width: number, text: number) => number) | null = null
  ) {
    this.#given = given;
    this.#heightFor = heightFor;
  }

  get now(): ChartSize {
    const size = this.#measured ?? { ...this.#given(), text: screenText };
    return this.#heightFor === null ? size : { ...size, height: this.#heightFor(size.width, size.text) };
  }

  /** True once the box was measured in the browser. */
  get measured(): boolean {
    return this.#measured !== null;
  }

  /** Measures the element now and whenever its size or, with the theme, its type changes; and at once when the page is to be printed. */
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
    theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-printing'] });
    read();
    return () => {
      sizes.disconnect();
      theme.disconnect();
    };
  };
}
