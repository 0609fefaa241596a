/** HTML without the comments by which Svelte finds its place when it takes over what the server drew. */
export const withoutMarks = (html: string): string => html.replace(/<!--.*?-->/gs, '');

/** A page whose parts for readers without script go without those marks: a browser with script does not read them at all. */
export const withPlainFallbacks = (html: string): string =>
  html.replace(/<noscript>.*?<\/noscript>/gs, (part) => withoutMarks(part));
