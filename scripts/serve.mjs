// Serves a built site as a static host would: precompressed files, long caching of hashed files, ranges, 404 page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const lastPortTried = 20;

/** A request listener for the site in `folder`, found under `base` ('' or '/name'). */
export function createListener(folder, base = '') {
  const site = resolve(folder);
  const files = sirv(site, { brotli: true, gzip: true, etag: true, extensions: ['html'], setHeaders });
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === base && base !== '') return redirect(response, `${base}/${url.search}`);
    if (!url.pathname.startsWith(`${base}/`)) return notFound(site, response);
    const path = url.pathname.slice(base.length);
    if (isFolderWithoutSlash(site, path)) return redirect(response, `${base}${path}/${url.search}`);
    // A range counts bytes of the file itself, not of its compressed form.
    if (request.headers.range) delete request.headers['accept-encoding'];
    request.url = path + url.search;
    files(request, response, () => notFound(site, response));
  };
}

/** Listens on `port`, or on the next free one, and tells the address. */
export async function serve({ folder, port = 4173, host = '127.0.0.1', base = '', strictPort = false }) {
  const server = createServer(createListener(folder, base));
  const last = strictPort ? port : port + lastPortTried;
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await listens(server, candidate, host)) {
      const { port: actual } = server.address();
      return { server, address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}${base}/` };
    }
  }
  throw new Error(`no free port from ${port} to ${last}`);
}

function listens(server, port, host) {
  return new Promise((done, fail) => {
    const refuse = (error) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      done(true);
    });
  });
}

function setHeaders(response, path) {
  response.setHeader('Cache-Control', cachingOf(path));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Accept-Ranges', 'bytes');
  if (path.endsWith('.parquet')) response.setHeader('Content-Type', 'application/vnd.apache.parquet');
  if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
}

function cachingOf(path) {
  return path.includes('/_app/immutable/') ? 'public,max-age=31536000,immutable' : 'no-cache';
}

function isFolderWithoutSlash(site, path) {
  if (path.endsWith('/')) return false;
  const decoded = decodePath(path);
  return decoded !== null && !decoded.includes('..') && existsSync(join(site, decoded, 'index.html'));
}

function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function redirect(response, location) {
  response.writeHead(308, { location }).end();
}

function notFound(site, response) {
  const page = join(site, '404.html');
  const found = existsSync(page);
  response.writeHead(404, {
    'Content-Type': `text/${found ? 'html' : 'plain'};charset=utf-8`,
    'Cache-Control': 'no-cache'
  });
  response.end(found ? readFileSync(page) : 'Không tìm thấy · Not found\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'build'] = process.argv.slice(2);
  const port = Number(process.env.PORT ?? 4173);
  const { address } = await serve({
    folder,
    port,
    base: process.env.BASE_PATH ?? '',
    strictPort: 'PORT' in process.env
  });
  console.log(address);
}
