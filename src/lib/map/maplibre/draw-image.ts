/** Path data to pixels: the same drawings as the SVG map's, painted by a canvas at the screen's resolution. */
import type { DrawnPath, Paint } from '#lib/domain/zone-symbol.ts';
import type { MapImage } from './map-images.ts';
import type { MapTokens } from './map-tokens.ts';

function colourOf(paint: Paint, image: MapImage, tokens: MapTokens): string {
  if (paint === 'kind') return image.zone === null ? tokens.colour.ink : tokens.kind[image.zone];
  return tokens.colour[paint];
}

function paintPath(context: CanvasRenderingContext2D, path: DrawnPath, colour: (paint: Paint) => string): void {
  const shape = new Path2D(path.d);
  if (path.fill !== null) {
    context.fillStyle = colour(path.fill);
    context.fill(shape);
  }
  if (path.stroke !== null) {
    context.strokeStyle = colour(path.stroke);
    context.lineWidth = path.strokeWidth;
    context.setLineDash(path.dash === '' ? [] : path.dash.split(/[ ,]+/).map(Number));
    context.stroke(shape);
  }
}

/** Width and height in CSS pixels, and where the drawing's origin lies in them. */
function frameOf(image: MapImage): {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
} {
  if (image.kind === 'pattern') {
    const side = image.pattern.side * image.scale;
    return { width: side, height: side, x: 0, y: 0 };
  }
  const x = Math.ceil(image.drawing.halfX * image.scale + 1);
  const y = Math.ceil(image.drawing.halfY * image.scale + 1);
  return { width: 2 * x, height: 2 * y, x, y };
}

/** Draws an image; null where the browser gives no canvas. */
export function drawImage(image: MapImage, tokens: MapTokens, pixelRatio: number): ImageData | null {
  const frame = frameOf(image);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width * pixelRatio);
  canvas.height = Math.round(frame.height * pixelRatio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.setTransform(
    pixelRatio * image.scale,
    0,
    0,
    pixelRatio * image.scale,
    frame.x * pixelRatio,
    frame.y * pixelRatio
  );
  const paths = image.kind === 'pattern' ? image.pattern.paths : image.drawing.paths;
  for (const path of paths) paintPath(context, path, (paint) => colourOf(paint, image, tokens));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
