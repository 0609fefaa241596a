/** Makes the images that layers ask for, in the colours of the theme they were asked under. */
import { drawImage } from './draw-image.ts';
import { mapImages, type MapImage } from './map-images.ts';
import type { MapTokens } from './map-tokens.ts';

interface Palette {
  readonly tokens: MapTokens;
  readonly images: ReadonlyMap<string, MapImage>;
}

export class ImageMaker {
  readonly #palettes: Palette[] = [];
  readonly #pixelRatio: number;

  constructor(pixelRatio: number) {
    this.#pixelRatio = pixelRatio;
  }

  /** A function from an image's name to the name it has under these tokens: another theme, another image. */
  namesUnder(tokens: MapTokens): (name: string) => string {
    const look = JSON.stringify(tokens);
    const known = this.#palettes.findIndex((palette) => JSON.stringify(palette.tokens) === look);
    const index = known === -1 ? this.#palettes.push({ tokens, images: mapImages(tokens.scale) }) - 1 : known;
    return (name) => `${String(index)} ${name}`;
  }

  /** The image of a name that `namesUnder` gave; null for any other. */
  make(fullName: string): ImageData | null {
    const gap = fullName.indexOf(' ');
    const palette = this.#palettes[Number(fullName.slice(0, gap))];
    const image = palette?.images.get(fullName.slice(gap + 1));
    return palette === undefined || image === undefined ? null : drawImage(image, palette.tokens, this.#pixelRatio);
  }
}
