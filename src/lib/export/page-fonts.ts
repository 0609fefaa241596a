/** The typeface of the site inside one style sheet: a picture that is drawn as an image can load nothing. */

const family = 'Be Vietnam Pro';
let fonts: Promise<readonly PageFont[]> | null = null;

/** One weight for some letters. */
export interface PageFont {
  /** `@font-face` with the font in it. */
  readonly rule: string;
  readonly weight: string;
  /** A letter that only this font draws. */
  readonly letter: string;
}

/** The fonts of the page; none where they cannot be had, and the picture takes another typeface. */
export const pageFonts = (): Promise<readonly PageFont[]> => (fonts ??= fetchFonts().catch(() => []));

async function fetchFonts(): Promise<readonly PageFont[]> {
  const faces = [...document.styleSheets].flatMap(facesOf);
  return (await Promise.all(faces.map(withFont))).flat();
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

async function withFont({ rule, base }: Face): Promise<readonly PageFont[]> {
  const of = (name: string): string => rule.style.getPropertyValue(name);
  const address = /url\(["']?([^"')]+)/.exec(of('src'))?.[1];
  if (address === undefined || !/woff2/.test(of('src')) || of('font-family').includes(' as ')) return [];
  const font = await (await fetch(new URL(address, base))).blob();
  const range = of('unicode-range');
  const weight = of('font-weight');
  const parts = [
    `font-family:'${family}'`,
    'font-display:block',
    `font-weight:${weight}`,
    `unicode-range:${range}`,
    `src:url(${await dataAddress(font)}) format('woff2')`
  ];
  return [{ rule: `@font-face{${parts.join(';')}}`, weight, letter: /1EA0/i.test(range) ? 'Ậ' : 'M' }];
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the font cannot be read'));
    reader.readAsDataURL(blob);
  });
