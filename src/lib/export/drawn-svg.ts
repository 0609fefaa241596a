import { drawingMarkup, type StyledElement } from '#lib/picture/drawing-markup.ts';
import type { PictureDrawing } from '#lib/picture/picture.ts';

/**
 * A drawing that stands in the page, with the styles the browser gives it, as markup for a picture. Areas that only wait for a press
 * are left out. Changes the drawing: what it uses by reference is put in its place, so that it takes the colours of where it stands.
 */
export function drawnSvg(svg: SVGSVGElement): PictureDrawing {
  for (const use of svg.querySelectorAll('use')) putInPlace(use, svg);
  return drawingMarkup(styledElement(svg));
}

function putInPlace(use: SVGUseElement, svg: SVGSVGElement): void {
  const target = svg.querySelector(`#${CSS.escape((use.getAttribute('href') ?? '').slice(1))}`);
  const place = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  place.setAttribute('transform', `translate(${use.getAttribute('x') ?? '0'} ${use.getAttribute('y') ?? '0'})`);
  const copy = target?.cloneNode(true);
  if (copy !== undefined && isElement(copy)) {
    copy.removeAttribute('id');
    place.append(copy);
  }
  use.replaceWith(place);
}

// A drawing may stand in a frame, whose elements are of another window's classes.
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

function styledElement(element: Element): StyledElement {
  const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
  return {
    name: element.localName,
    attribute: (name) => element.getAttribute(name) ?? undefined,
    style: (property) => style.getPropertyValue(property),
    children: [...element.childNodes].flatMap((node): readonly (StyledElement | string)[] => {
      if (isElement(node)) return [styledElement(node)];
      return isText(node) ? [node.data] : [];
    })
  };
}
