import { fontFamily } from '#lib/picture/look.ts';
import type { ComposedPicture } from '#lib/picture/picture.ts';
import { pageFonts, type PageFont } from './page-fonts.ts';

/** The picture as PNG of a width in px, in the typeface of the site. */
export async function pngOf({ svg, width, height }: ComposedPicture, widthPx: number): Promise<Blob> {
  const scale = widthPx / width;
  const fonts = await pageFonts();
  const image = await imageOf(withFonts(svg, fonts, width, height, scale));
  await fontsDrawn(image, fonts.length, height * scale, scale);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = Math.round(height * scale);
  penOf(canvas).drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the canvas gives no PNG')) : resolve(blob)), 'image/png')
  );
}

/** Beneath the picture, and cut off with the canvas, stands one letter of each font: where it shows, the font is there. */
const strip = { height: 24, step: 24, size: 18 } as const;

/** The file with its fonts, and as large as it is to be drawn: some browsers draw an image small first and enlarge it. */
function withFonts(svg: string, fonts: readonly PageFont[], width: number, height: number, scale: number): string {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = file.documentElement;
  const made = (name: string, attributes: Readonly<Record<string, string | number>>, text: string): Element => {
    const element = file.createElementNS(root.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    return element;
  };
  const y = height + strip.size;
  fonts.forEach(({ weight, letter }, at) => {
    const look = { 'font-family': fontFamily, 'font-size': strip.size, 'font-weight': weight, fill: '#000' };
    root.append(made('text', { x: at * strip.step + 2, y, ...look }, letter));
  });
  const whole = height + strip.height;
  root.setAttribute('viewBox', `0 0 ${width} ${whole}`);
  root.setAttribute('width', String(width * scale));
  root.setAttribute('height', String(whole * scale));
  // Written into the text: a style sheet made as an element would be refused by the page's own rules.
  const text = new XMLSerializer().serializeToString(file);
  const start = text.indexOf('>', text.indexOf('<svg')) + 1;
  return `${text.slice(0, start)}<style>${fonts.map(({ rule }) => rule).join('')}</style>${text.slice(start)}`;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A browser shows another typeface after three seconds; longer than that nothing is to be waited for. */
const longest = 4000;

/** Fonts inside an image come after it is loaded, and no event tells: its letters are looked at until all of them are drawn. */
async function fontsDrawn(image: HTMLImageElement, count: number, top: number, scale: number): Promise<void> {
  const canvas = document.createElement('canvas');
  const step = Math.ceil(strip.step * scale);
  canvas.width = step * count;
  canvas.height = Math.ceil(strip.height * scale);
  const pen = penOf(canvas, true);
  const until = performance.now() + longest;
  while (count > 0 && performance.now() < until) {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, -top);
    const cells = Array.from({ length: count }, (_, at) =>
      pen.getImageData(Math.floor(at * strip.step * scale), 0, step, canvas.height)
    );
    if (cells.every(({ data }) => data.some((value, index) => index % 4 === 3 && value > 0))) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function penOf(canvas: HTMLCanvasElement, willReadFrequently = false): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently });
  if (pen === null) throw new Error('this browser has no canvas to draw on');
  return pen;
}
