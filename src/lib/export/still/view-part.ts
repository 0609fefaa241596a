/** Which part of a page a view is, and what of it can be seen. */

/** The section that the fragment names, else the whole page. */
export function partOfView(doc: Document): Element {
  const main = doc.querySelector('main') ?? doc.body;
  const id = decodeURIComponent(doc.location.hash.slice(1));
  const named = id === '' ? null : doc.getElementById(id);
  if (named === null || !main.contains(named)) return main;
  return named.closest('section, article, figure') ?? named;
}

/** Controls, menus and words for screen readers are no part of what a view says. */
const aside =
  'nav, form, button, input, select, textarea, label, summary, dialog, script, style, noscript, template, .visually-hidden, [hidden], [inert]';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** True where the element is drawn on the page: what is folded away has a box in some browsers. */
export const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.closest('details:not([open])') === null;

export const isAside = (element: Element): boolean => element.matches(aside);

/** The words of an element in one line, without those for screen readers and of controls. */
export function wordsOf(element: Element): string {
  const parts: string[] = [];
  const read = (node: Node): void => {
    if (isElement(node)) {
      if (isAside(node) || node.localName === 'svg') return;
      const apart = /^(br|p|div|li|dd|dt|td|th|h\d)$/.test(node.localName);
      if (apart) parts.push(' ');
      node.childNodes.forEach(read);
      if (apart) parts.push(' ');
    } else if (node.nodeType === 3) parts.push(node.textContent ?? '');
  };
  element.childNodes.forEach(read);
  return parts
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
