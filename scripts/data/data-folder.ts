import { statSync } from 'node:fs';

/** Where the evidence lies: `ATLAS_DATA`, else `data`. Ends the program where that is no folder: nothing can be checked or built then. */
export function dataFolder(): string {
  const named = process.env['ATLAS_DATA'] ?? '';
  const folder = named === '' ? 'data' : named;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  console.error(`ATLAS_DATA=${folder}: không có thư mục này · there is no such folder`);
  process.exit(1);
}
