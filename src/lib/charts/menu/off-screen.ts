import { flushSync, mount, unmount, type Component } from 'svelte';

/** Width of the drawing in a picture, px: that of the built files. */
export const pictureWidth = 720;

/**
 * Draws a component on light paper outside the window, whatever theme and width the page has, and reads what is wanted of it.
 * `context` is that of the page (getAllContexts), so that words and links are the page's own.
 */
export function readOffScreen<Props extends Record<string, unknown>, Read>(
  component: Component<Props>,
  props: Props,
  context: Map<unknown, unknown>,
  read: (box: HTMLElement) => Read
): Read {
  const box = document.createElement('div');
  box.className = 'paper';
  box.inert = true;
  Object.assign(box.style, { position: 'fixed', left: '-10000px', top: '0', width: `${pictureWidth}px` });
  document.body.append(box);
  const drawn = mount(component, { target: box, props, context });
  try {
    flushSync();
    return read(box);
  } finally {
    void unmount(drawn);
    box.remove();
  }
}
