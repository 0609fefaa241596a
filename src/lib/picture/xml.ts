type Value = string | number | undefined;

/** Characters that XML 1.0 does not allow, and the word joiner, which drawing programs show as a box. */

const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u2060\ufffe\uffff]/g;

/** Text of data as text of XML, in attributes as well. */
export const escapeXml = (text: string): string =>
  text
    .replace(unwanted, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Hundredths of a unit are finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const written = (value: string | number): string =>
  typeof value === 'number' ? String(round(value)) : escapeXml(value);

/** One element; `content` is markup already. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, content = ''): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(value)}"`))
    .join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}
