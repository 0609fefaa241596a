/** What the service worker does: the site is shown from what is kept; what is not kept comes from the network. */
import { packFolder } from './edition.ts';
import { spare, tidied } from './keeping.ts';
import { inflate } from './inflate.ts';
import { KeptSite } from './kept-site.ts';
import { KeptStore } from './kept-store.ts';
import { tidyMessage } from './tidy-message.ts';

/** The little that is used of a service worker's scope; its types do not go together with those of pages. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(options: { type: 'window' }): Promise<readonly unknown[]> };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEventLike) => void): void;
}
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEventLike {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export function serveKept(scope: WorkerScope): void {
  const home = new URL(scope.registration.scope);
  const base = home.pathname.slice(0, -1);
  const store = new KeptStore(scope.caches, home.origin, base);
  const site = new KeptSite(store, base, inflate);

  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener('message', (event) => {
    if (event.data === tidyMessage) event.waitUntil(tidy(scope, store));
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const address = new URL(request.url);
    if (request.method !== 'GET' || address.origin !== home.origin) return;
    if (!address.pathname.startsWith(`${base}/`) || address.pathname.startsWith(`${base}/${packFolder}/`)) return;
    event.respondWith(answer(site, request, address));
  });
}

async function answer(site: KeptSite, request: Request, address: URL): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const kept = await site.answer(address, isPage);
  if (kept !== null) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const page = isPage ? await site.notKept(address) : null;
    if (page !== null) return page;
    throw error;
  }
}

async function tidy(scope: WorkerScope, store: KeptStore): Promise<void> {
  const windows = await scope.clients.matchAll({ type: 'window' });
  const record = await store.record();
  if (windows.length > 1 || record.before === null) return;
  const left = tidied(record);
  await store.write(left);
  await store.drop(spare(left, await store.stored()));
}
