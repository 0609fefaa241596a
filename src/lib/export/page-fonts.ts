/** The typeface of the site inside one style sheet: a picture that is drawn as an image can load nothing. */

const family = 'Be Vietnam Pro';
let sheet: Promise<string> | null = null;

/** `@font-face` rules of the page with the fonts in them; '' where they cannot be had, and the picture takes another typeface. */
export const pageFonts = (): Promise<string> => (sheet ??= fontSheet().catch(() => ''));

async function fontSheet(): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesOf);
  const rules = await Promise.all(faces.map(withFont));
  return rules.join('');
}

interface Face {
  readonly rule: CSSFontFaceRule;
  readonly base: string;
}

function facesOf(from: CSSStyleSheet): readonly Face[] {
  const base = from.href ?? document.baseURI;
  return [...from.cssRules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet === null ? [] : facesOf(rule.styleSheet);
    const isOurs = rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(family);
    return isOurs ? [{ rule, base }] : [];
  });
}

async function withFont({ rule, base }: Face): Promise<string> {
  const of = (name: string): string => rule.style.getPropertyValue(name);
  const address = /url\(["']?([^"')]+)/.exec(of('src'))?.[1];
  if (address === undefined || !/woff2/.test(of('src')) || of('font-family').includes(' as ')) return '';
  const font = await (await fetch(new URL(address, base))).blob();
  const parts = [
    `font-family:'${family}'`,
    `font-weight:${of('font-weight')}`,
    `unicode-range:${of('unicode-range')}`,
    `src:url(${await dataAddress(font)}) format('woff2')`
  ];
  return `@font-face{${parts.join(';')}}`;
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the font cannot be read'));
    reader.readAsDataURL(blob);
  });
