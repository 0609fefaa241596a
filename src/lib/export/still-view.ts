import { drawingsOf } from './still/still-drawings.ts';
import { figuresOf, provenanceOf, sourceIdsOf, type LoadFigures } from './still/still-sources.ts';
import { tablesOf, textOf } from './still/still-text.ts';
import type { StillView } from './still/still-types.ts';
import { partOfView, wordsOf } from './still/view-part.ts';

export type { StillDrawing, StillFigure, StillSource, StillTable, StillText, StillView } from './still/still-types.ts';
export type { LoadFigures } from './still/still-sources.ts';

/**
 * What a drawn page of this site says, without anything to press: the page itself or one in a frame of the same origin. An address
 * with a fragment is the view of that section only.
 */
export async function takeStillView(doc: Document, load: LoadFigures): Promise<StillView> {
  const part = partOfView(doc);
  const figures = figuresOf(part);
  const ids = sourceIdsOf(part);
  const heading = part.querySelector('h1, h2, h3');
  const read = {
    title: heading === null ? doc.title : wordsOf(heading),
    tables: tablesOf(part),
    text: textOf(part),
    figures,
    // Last, since drawings are changed by being taken.
    drawings: drawingsOf(part)
  };
  return { ...read, ...(await provenanceOf(ids, figures, load)) };
}
