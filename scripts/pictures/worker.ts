/** Makes the pictures it is told to, one after the other; several of these share the work of build-pictures.ts. */
import { StyleSheets } from './built-page.ts';
import { makePicture } from './make-picture.ts';
import type { PictureJob } from './picture-list.ts';

/** What the worker answers to a job: what went wrong, null for nothing. */
export type Answer = { readonly failed: string | null };

const site = process.argv[2] ?? 'build';
const sheets = new StyleSheets(site, process.env['BASE_PATH'] ?? '');

process.on('message', (job: PictureJob) => {
  makePicture(site, job, sheets).then(
    () => process.send?.({ failed: null } satisfies Answer),
    (error: unknown) =>
      process.send?.({ failed: error instanceof Error ? error.message : String(error) } satisfies Answer)
  );
});
