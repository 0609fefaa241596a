import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const site = mkdtempSync(join(tmpdir(), 'atlas-site-'));
const script = 'export const area = 18611.8;\n'.repeat(100);
let server: Server;
let address: string;

beforeAll(async () => {
  mkdirSync(join(site, 'vi', 'zones'), { recursive: true });
  mkdirSync(join(site, '_app', 'immutable'), { recursive: true });
  mkdirSync(join(site, 'data'));
  writeFileSync(join(site, 'vi', 'index.html'), '<h1>Bản đồ</h1>');
  writeFileSync(join(site, 'vi', 'zones', 'index.html'), '<h1>Khu và cụm</h1>');
  writeFileSync(join(site, '404.html'), '<h1>Không có trang này</h1>');
  writeFileSync(join(site, '_app', 'immutable', 'start.js'), script);
  writeFileSync(join(site, '_app', 'immutable', 'start.js.br'), brotliCompressSync(script));
  writeFileSync(join(site, '_app', 'immutable', 'engine.wasm'), '\0asm');
  writeFileSync(join(site, 'data', 'zones.parquet'), 'PAR1 and what follows PAR1');
  ({ server, address } = await serve({ folder: site, port: 4420, base: '/atlas' }));
});
afterAll(() => {
  server.close();
  rmSync(site, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request(new URL(path, address), { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('the server of a built site', () => {
  it('serves a folder as its page, under the base path', async () => {
    const { status, headers, body } = await get('/atlas/vi/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(body.toString()).toBe('<h1>Bản đồ</h1>');
  });

  it('leads to the address with a slash and keeps the query', async () => {
    const { status, headers } = await get('/atlas/vi/zones?kind=industrial-park');
    expect([status, headers.location]).toEqual([308, '/atlas/vi/zones/?kind=industrial-park']);
    expect((await get('/atlas')).headers.location).toBe('/atlas/');
  });

  it('answers unknown addresses with the 404 page, also outside the base path and with a broken name', async () => {
    for (const path of ['/atlas/vi/nowhere/', '/vi/', '/atlas/%E0%A4%A', '/atlas/../secret']) {
      const { status, body } = await get(path);
      expect([path, status, body.toString()]).toEqual([path, 404, '<h1>Không có trang này</h1>']);
    }
  });

  it('sends the compressed form to those who take it', async () => {
    const plain = await get('/atlas/_app/immutable/start.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await get('/atlas/_app/immutable/start.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers['vary']).toBe('Accept-Encoding');
    expect(brotliDecompressSync(packed.body).toString()).toBe(script);
    expect(packed.body.length).toBeLessThan(plain.body.length);
  });

  it('lets hashed files be kept for ever and asks again for all others', async () => {
    expect((await get('/atlas/_app/immutable/start.js')).headers['cache-control']).toContain('immutable');
    const page = await get('/atlas/vi/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get('/atlas/vi/', { 'if-none-match': page.headers.etag ?? '' })).status).toBe(304);
  });

  it('names the types that browsers insist on', async () => {
    expect((await get('/atlas/_app/immutable/engine.wasm')).headers['content-type']).toBe('application/wasm');
    expect((await get('/atlas/data/zones.parquet')).headers['content-type']).toBe('application/vnd.apache.parquet');
  });

  it('sends the range of bytes asked for, uncompressed', async () => {
    const headers = { range: 'bytes=0-3', 'accept-encoding': 'br' };
    const part = await get('/atlas/data/zones.parquet', headers);
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([206, 'bytes 0-3/26', 'PAR1']);
    const ofScript = await get('/atlas/_app/immutable/start.js', headers);
    expect(ofScript.body.toString()).toBe('expo');
  });

  it('takes the next port when one is in use', async () => {
    const { port } = new URL(address);
    const second = await serve({ folder: site, port: Number(port) });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
    second.server.close();
    await expect(serve({ folder: site, port: Number(port), strictPort: true })).rejects.toThrow('no free port');
  });
});
