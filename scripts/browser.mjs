// Finds the Chromium that tests, benchmark and screenshots drive, and installs one where there is none. Plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Quiet, without a sandbox (CI runs as root) and with WebGL drawn in software. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--enable-unsafe-swiftshader'
];

/** Path of an installed browser: ATLAS_CHROMIUM, the system's, else Playwright's own; null when there is none. */
export async function findBrowser() {
  const named = [process.env.ATLAS_CHROMIUM, ...systemBrowsers].find((path) => path && existsSync(path));
  if (named) return named;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Path of an installed Firefox: ATLAS_FIREFOX, else the system's; null when there is none. */
export function findFirefox() {
  return [process.env.ATLAS_FIREFOX, ...firefoxes].find((path) => path && existsSync(path)) ?? null;
}

/** The same, installing a browser when there is none: Playwright's, or on Debian as root the distribution's. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('Đang cài trình duyệt để thử · Installing a browser for the tests');
  for (const install of [installFromPlaywright, installFromDebian]) {
    install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  return null;
}

function installFromPlaywright() {
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const asRoot = process.getuid?.() === 0 ? ['--with-deps'] : [];
  const tries = [['install', ...asRoot, 'chromium'], ...(asRoot.length > 0 ? [['install', 'chromium']] : [])];
  tries.some((args) => run(process.execPath, [playwright, ...args]));
}

function installFromDebian() {
  if (!isDebian() || process.getuid?.() !== 0) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function isDebian() {
  return existsSync('/etc/os-release') && /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env, timeout: 600_000 }).status === 0;
}
