// Puts into a built site what static hosts look for at the top: 404.html, and .nojekyll so that GitHub Pages keeps _app/. Takes away what
// Kit writes for walks between pages and nobody asks for: a frame is not walked from.
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherFrameStyles } from './frame-styles.mjs';

const folder = process.argv[2] ?? 'build';
renameSync(join(folder, 'not-found', 'index.html'), join(folder, '404.html'));
rmSync(join(folder, 'not-found'), { recursive: true });
writeFileSync(join(folder, '.nojekyll'), '');
for (const lang of ['vi', 'en']) {
  const frames = join(folder, lang, 'embed');
  for (const file of readdirSync(frames, { recursive: true }))
    if (file.endsWith('__data.json')) rmSync(join(frames, file));
}
gatherFrameStyles(folder);
