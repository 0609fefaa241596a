// `npm start`: from a bare clone to a served site. `npm run dev`: the same with reload while working.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, requireNode, root } from './install.mjs';

requireNode();
installMissing();
const { buildData, buildSite, isUpToDate } = await import('./build-site.mjs');

if (process.argv.includes('--dev')) develop();
else await buildAndServe();

function develop() {
  if (!buildData()) fail();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const port = process.env.PORT ? ['--port', process.env.PORT] : [];
  const child = spawn(process.execPath, [vite, 'dev', ...port], { cwd: root, stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
}

async function buildAndServe() {
  if (isUpToDate()) console.log('Không có gì thay đổi từ lần dựng trước · Nothing has changed since the last build');
  else if (!buildSite()) fail();
  const { serve } = await import('./serve.mjs');
  const { address } = await serve({
    folder: join(root, 'build'),
    port: Number(process.env.PORT ?? 4173),
    base: process.env.BASE_PATH ?? ''
  });
  console.log(
    `\nBản đồ công nghiệp đang chạy tại · The Industry Atlas is at\n\n  ${address}\n\nCtrl+C để dừng · to stop`
  );
}

function fail() {
  console.error(
    '\nKhông dựng được; lý do ở ngay trên. Sửa rồi chạy lại. · The build failed for the reason above. Correct it and run again.'
  );
  if (existsSync(join(root, 'build', 'index.html')))
    console.error(
      'Bản dựng tốt lần trước vẫn còn trong build/; xem bằng: · The last good build is still in build/; to see it:\n\n  node scripts/serve.mjs build\n'
    );
  process.exit(1);
}
