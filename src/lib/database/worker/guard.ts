/**
 * First thing in the engine's worker: counts the bytes of the engine as they arrive, tells what went wrong while it starts (the
 * engine itself would wait for ever), and lets nothing be fetched but the engine itself: not from another origin, as no policy of the
 * page reaches in here, and once the engine is there nothing at all, as a query may name addresses.
 */
import type { WorkerReport } from './report.ts';

const report = (message: WorkerReport): void => globalThis.postMessage(message);
const origin = new URL(globalThis.location.href).origin;

/** Whether all bytes of the engine have arrived: before that, an error is one of the line; after that, nothing is fetched. */
let arrived = false;

function refuseAddress(address: string): void {
  if (arrived) throw new TypeError(`${address}: the engine may not ask the network`);
  const url = new URL(address, globalThis.location.href);
  if (url.origin !== origin) throw new TypeError(`${url.origin} is another origin: the engine may not ask it`);
}

const fetchAnything = globalThis.fetch.bind(globalThis);
globalThis.fetch = async (input, options) => {
  const address = input instanceof Request ? input.url : String(input);
  refuseAddress(address);
  const file = new URL(address, globalThis.location.href).pathname.split('/').at(-1) ?? address;
  const response = await fetchAnything(input, options).catch((error: unknown) => {
    report({ atlas: 'failed', kind: 'file-missing', file, detail: String(error) });
    throw error;
  });
  if (!response.ok || response.body === null) {
    report({ atlas: 'failed', kind: 'file-missing', file, detail: `HTTP ${response.status}` });
    return response;
  }
  // Some hosts send wasm under another type, which a browser refuses to compile from a stream.
  return new Response(response.body.pipeThrough(countingStream()), { headers: { 'Content-Type': 'application/wasm' } });
};

function countingStream(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let loaded = 0;
  let told = 0;
  const tell = (): void => {
    told = loaded;
    report({ atlas: 'bytes', loaded });
  };
  return new TransformStream({
    transform(chunk, out) {
      loaded += chunk.byteLength;
      if (loaded - told > 250_000) tell();
      out.enqueue(chunk);
    },
    flush() {
      arrived = true;
      tell();
    }
  });
}

// The engine itself comes by fetch; what its file system asks for, it asks in this way.
XMLHttpRequest.prototype.open = (method: string, address: string | URL): never => {
  throw new TypeError(`${method} ${String(address)}: the engine may not ask the network`);
};

globalThis.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  const reason: unknown = event.reason;
  report({ atlas: 'failed', kind: kindOf(reason), file: null, detail: String(reason) });
});

function kindOf(reason: unknown): 'file-damaged' | 'file-missing' | 'engine-failed' {
  if (reason instanceof WebAssembly.CompileError || reason instanceof WebAssembly.LinkError) return 'file-damaged';
  return arrived ? 'engine-failed' : 'file-missing';
}

/** Runs the engine's own program in this worker, as its makers have built it, and says when it listens. */
export async function startEngine(address: string): Promise<void> {
  await import(/* @vite-ignore */ address);
  report({ atlas: 'listening' });
}
