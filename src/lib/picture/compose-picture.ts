import type { ComposedPicture, Picture, PictureShape } from './picture.ts';
import { composeSocial } from './compose-social.ts';
import { composeWhole } from './compose-whole.ts';

/** A picture as a complete SVG file. */
export const composePicture = (picture: Picture, shape: PictureShape): ComposedPicture =>
  shape === 'whole' ? composeWhole(picture) : composeSocial(picture);
