// Puts into a built site what static hosts look for at the top: 404.html, and .nojekyll so that GitHub Pages keeps _app/.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? 'build';
renameSync(join(folder, 'not-found', 'index.html'), join(folder, '404.html'));
rmSync(join(folder, 'not-found'), { recursive: true });
writeFileSync(join(folder, '.nojekyll'), '');
