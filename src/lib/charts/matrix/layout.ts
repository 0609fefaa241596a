import type { MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { layOutBlocks } from './blocks-layout.ts';
import { matrixColumns } from './columns.ts';
import type { MatrixLayout } from './matrix-layout.ts';
import { layOutTable } from './table-layout.ts';

/** A table where its words fit the width, otherwise a block to each row; nothing is cut off in either. */
export function layOutMatrix(drawing: MatrixDrawing, width: number, text: number): MatrixLayout {
  const columns = matrixColumns(drawing, width, text);
  return columns === null ? layOutBlocks(drawing, width, text) : layOutTable(drawing, columns, text);
}
