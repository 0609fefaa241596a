import type { KeyPlace } from '#lib/domain/talk-keys.ts';

const openOver = '[role="dialog"], dialog[open], [role="listbox"], [role="menu"]';
const written =
  'textarea, select, [contenteditable="true"], input:not([type="button"], [type="checkbox"], [type="radio"], [type="range"], [type="submit"])';
const steered = 'input, canvas, svg [role="button"], [role="slider"], [role="radio"], [role="tab"]';
const pressed = 'a[href], button, summary, label, [role="button"]';

/** What keys mean where they were pressed. What was reached with the mouse (`pointed`) does not keep the arrows: they are the talk's again. */
export function keyPlace(target: EventTarget | null, pointed: boolean): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(openOver) !== null || target.matches(written)) return 'field';
  if (target.matches(steered)) return pointed ? (target.matches('canvas') ? 'page' : 'control') : 'widget';
  return target.closest(pressed) === null ? 'page' : 'control';
}

/** Something over the page is open and goes first when Esc is pressed. */
export const isCovered = (): boolean => document.querySelector(`${openOver}, [data-figure-panel]`) !== null;
