/** Shows one section of a page alone: everything on the way down to it is marked, and the style sheet hides the rest. */
const way = 'data-scene-way';
const part = 'data-scene-part';

/** The section that the fragment names is marked; false where the page has none. */
export function showPart(main: Element | null, fragment: string): boolean {
  forgetPart();
  if (main === null || fragment.length < 2) return false;
  const named = main.querySelector(`#${CSS.escape(decodeURIComponent(fragment.slice(1)))}`);
  const section = named?.closest('section, figure, article') ?? named;
  if (section == null || section === main || !main.contains(section)) return false;
  section.setAttribute(part, '');
  for (const closed of section.querySelectorAll('details')) {
    // The table under a drawing stays folded: the drawing is the scene.
    const drawing = closed.closest('figure, article');
    if (drawing === null || drawing === section || !section.contains(drawing)) closed.open = true;
  }
  for (let above = section.parentElement; above !== null; above = above.parentElement) {
    above.setAttribute(way, '');
    if (above === main) return true;
  }
  return true;
}

export function forgetPart(): void {
  for (const name of [way, part])
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
}
