/** What a pressed figure tells about itself, read from its markup. */
export type OpenedFigure = {
  /** The element the popover stands beside and focus returns to. */
  readonly anchor: Element;
  /** Where the link leads without script. */
  readonly href: string;
  /** The number as written on the page. */
  readonly text: string;
} & (
  | { readonly kind: 'published'; readonly ref: string; readonly sourceId: string }
  /** `rows` are the refs of the figures it rests on; empty for all that the query answers. */
  | { readonly kind: 'computed'; readonly query: string; readonly rows: readonly string[] }
);

/** True for a plain press of the main button: other presses open tabs or menus and stay with the browser. */
export const isPlainPress = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

/** The figure that was pressed, or null when the press was on something else. */
export function figureAt(target: EventTarget | null): OpenedFigure | null {
  const anchor = target instanceof Element ? target.closest('a.figure') : null;
  if (anchor === null) return null;
  const marked = anchor.matches('[data-figure]') ? anchor : anchor.querySelector('[data-figure]');
  const ref = marked?.getAttribute('data-figure') ?? null;
  const href = anchor.getAttribute('href');
  if (marked === null || ref === null || href === null) return null;
  const shared = { anchor, href, text: (marked.textContent ?? '').trim() };
  if (ref.startsWith('query/')) {
    const rows = anchor.getAttribute('data-rows')?.split(' ') ?? [];
    return { ...shared, kind: 'computed', query: ref.slice('query/'.length), rows };
  }
  const sourceId = anchor.getAttribute('data-source') ?? /\/sources\/([^/#?]+)\//.exec(href)?.[1];
  return sourceId === undefined ? null : { ...shared, kind: 'published', ref, sourceId };
}
