import type { ComposedPicture } from '#lib/picture/picture.ts';
import { pageFonts } from './page-fonts.ts';

/** The picture as PNG of a width in px, in the typeface of the site. */
export async function pngOf({ svg, width, height }: ComposedPicture, widthPx: number): Promise<Blob> {
  const heightPx = Math.round((height * widthPx) / width);
  const image = await imageOf(await withFonts(svg, widthPx, heightPx));
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser has no canvas to draw on');
  pen.drawImage(image, 0, 0, widthPx, heightPx);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the canvas gives no PNG')) : resolve(blob)), 'image/png')
  );
}

/** The file with its fonts, and as large as it is to be drawn: some browsers draw an image small first and enlarge it. */
async function withFonts(svg: string, width: number, height: number): Promise<string> {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = file.documentElement;
  const style = file.createElementNS(root.namespaceURI, 'style');
  style.textContent = await pageFonts();
  root.prepend(style);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(file);
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
