import { inlineSvg } from '#lib/export/deck-file/inline-svg.ts';

let count = 0;

/** Puts a drawing into the page as its own elements, so that it is printed with real text in the typeface of the page. */
export const showDrawing =
  (svg: string) =>
  (box: HTMLElement): void => {
    count += 1;
    const markup = inlineSvg(svg, `drawn-${count}-`).toString();
    const { documentElement: drawn } = new DOMParser().parseFromString(markup, 'image/svg+xml');
    if (drawn.localName !== 'svg') throw new Error('the drawing cannot be read');
    const shown = document.importNode(drawn, true);
    shown.removeAttribute('width');
    shown.removeAttribute('height');
    box.replaceChildren(shown);
  };
