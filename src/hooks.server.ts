import type { Handle } from '@sveltejs/kit';

/** Puts the page's language into <html lang>. Pages outside /vi/ and /en/ are bilingual and count as Vietnamese. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', event.params['lang'] ?? 'vi')
  });
