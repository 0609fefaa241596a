// Makes sure that what package-lock.json names is installed. Plain Node: it runs before anything is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = { major: 20, minor: 19 };

/** Ends the program with a sentence in both languages when Node is too old for Vite. */
export function requireNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  console.error(
    `Cần Node ${oldestNode.major}.${oldestNode.minor} trở lên; máy này đang chạy Node ${version}.\n` +
      `Node ${oldestNode.major}.${oldestNode.minor} or newer is needed; this machine runs Node ${version}.`
  );
  process.exit(1);
}

/** 22.0 counts as newer than 20.19. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
}

/** Packages of package-lock.json that node_modules lacks or has in another version; those of other machines (optional) do not count. */
export function missingPackages(folder = root) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Runs `npm ci` only when something is missing. Ends the program when that fails. */
export function installMissing() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Đang cài đặt các gói còn thiếu · Installing what is missing (${missing.length})`);
  const { status } = runNpm(['ci', '--no-audit', '--no-fund']);
  if (status === 0) return;
  console.error('Không cài đặt được; xem lời báo của npm ở trên. · The install failed; npm says why above.');
  process.exit(1);
}

function runNpm(args) {
  const options = { cwd: root, stdio: 'inherit' };
  const npmProgram = process.env.npm_execpath;
  if (npmProgram?.endsWith('.js')) return spawnSync(process.execPath, [npmProgram, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
