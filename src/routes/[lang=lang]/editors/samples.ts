/** Code for pages that measure frames in another way. */
import { escapeHtml } from '#lib/view-models/embed/snippets.ts';

/** pym.js, which the page has already: pym itself adds its parameters to the address. */
export const pymSample = (frame: string): string =>
  [
    '<div id="atlas-1"></div>',
    '<script>',
    `  new pym.Parent('atlas-1', ${JSON.stringify(frame).replaceAll('</', '<\\/')}, {});`,
    `</${'script'}>`
  ].join('\n');

/** amp-iframe: the frame asks for its height, AMP grants it once the frame is seen. */
export const ampSample = (frame: string, title: string): string =>
  [
    `<amp-iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}"`,
    '  layout="fixed-height" height="560" resizable frameborder="0"',
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">',
    '  <div overflow tabindex="0" role="button">+</div>',
    '</amp-iframe>'
  ].join('\n');
