import type { ComposedPicture, Picture, PictureDrawing } from './picture.ts';
import { social } from './look.ts';
import { pictureFile } from './picture-file.ts';
import { socialBelow } from './social-below.ts';
import { columnWidth, socialBeside } from './social-beside.ts';
import { headOf, roomBelow } from './social-head.ts';

/** Smaller, the words of a drawing can no longer be read in a preview. */
const readable = 0.95;

/**
 * A preview of 1200 × 630: the finding large and the whole drawing under it where that can be read; a higher drawing stands whole
 * beside the words; of a still higher one the upper part is shown, and that is said.
 */
export function composeSocial(whole: Picture): ComposedPicture {
  const picture: Picture = { ...whole, drawing: whole.previewDrawing ?? whole.drawing };
  const head = headOf(picture);
  const { drawing } = picture;
  const isWholeBelow = scaleIn(roomBelow(head), drawing) >= readable;
  const isWholeBeside = scaleIn(roomBeside, drawing) >= readable || drawing.solid === undefined;
  const content = !isWholeBelow && isWholeBeside ? socialBeside(picture) : socialBelow(picture, head);
  return pictureFile(picture, social.width, social.height, content);
}

const roomBeside = {
  width: social.width - 2 * social.padding - columnWidth.smallest - social.gap,
  height: social.height - 2 * social.edge
};

const scaleIn = (
  room: { readonly width: number; readonly height: number },
  { width, height }: PictureDrawing
): number => Math.min(room.width / width, room.height / height);
