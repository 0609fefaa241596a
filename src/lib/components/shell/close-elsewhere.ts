import type { Attachment } from 'svelte/attachments';

/** Closes an open <details> when Escape is pressed in it, and when pointer or keyboard go elsewhere. */
export const closeElsewhere: Attachment<HTMLDetailsElement> = (details) => {
  const outside = (target: EventTarget | null): boolean => !(target instanceof Node && details.contains(target));
  const onpointer = (event: PointerEvent): void => {
    if (details.open && outside(event.target)) details.open = false;
  };
  const onfocusout = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && outside(event.relatedTarget)) details.open = false;
  };
  const onkey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', onpointer);
  details.addEventListener('focusout', onfocusout);
  details.addEventListener('keydown', onkey);
  return () => {
    document.removeEventListener('pointerdown', onpointer);
    details.removeEventListener('focusout', onfocusout);
    details.removeEventListener('keydown', onkey);
  };
};
