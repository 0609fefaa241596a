import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from './test.ts';

const folder = fileURLToPath(new URL('hosts', import.meta.url));
const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Pages of others that show frames of ours: another origin, and in a browser another site. `SITE` in them is where ours stands. */
function hostServer(site: string): Server {
  return createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://host').pathname);
    readFile(join(folder, name), 'utf8').then(
      (text) => {
        response.setHeader('content-type', `${kinds[extname(name)] ?? 'text/plain'};charset=utf-8`);
        response.end(text.replaceAll('SITE', site));
      },
      // A browser asks every origin for its icon.
      () => response.writeHead(name === 'favicon.ico' ? 204 : 404).end()
    );
  });
}

/** `host` is the address of those pages, with a slash at its end. */
export const test = base.extend<{ readonly host: string }, { readonly hostPort: number }>({
  hostPort: [
    async ({}, use, worker) => {
      const { baseURL } = worker.project.use;
      const server = hostServer((baseURL ?? '').replace(/\/$/, ''));
      await new Promise<void>((done) => server.listen(0, () => done()));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server of host pages has no port');
      await use(address.port);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    { scope: 'worker' }
  ],
  hosts: async ({ hostPort }, use) => use([`http://localhost:${hostPort}`]),
  host: async ({ hostPort }, use) => use(`http://localhost:${hostPort}/`)
});
