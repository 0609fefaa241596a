/** Where `src/theme.js` is written into a page (src/hooks.server.ts). */
export const themeMark = '<!-- theme.js -->';
const manifestLink = /[ \t]*<link rel="manifest" href="([^"]*)manifest\.webmanifest"[^>]*>\n?/;

/**
 * A page that stands in a frame: what it does before the first paint is the frame's own (`frame.js`), and runs when the head has been read,
 * since that says where the frame's other forms are. It is not installed. A still one is drawn when it is there.
 */
export function frameHead(html: string, still: boolean): string {
  const assets = manifestLink.exec(html)?.[1];
  if (assets === undefined) return html;
  const framed = html
    .replace(themeMark, '')
    .replace(manifestLink, '')
    .replace('</head>', `\t<script src="${assets}frame.js"></script>\n\t</head>`);
  return still ? framed.replace('data-drawn="false"', 'data-drawn="true"') : framed;
}
