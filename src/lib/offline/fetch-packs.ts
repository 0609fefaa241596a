/** Fetches packs one by one, checks each, and hands over only what is whole. */
import type { PackFile } from './edition.ts';

/** Why fetching ended: the line, the host (the file is not there any more), what came, the room on this machine, or the reader. */
export type FetchTrouble = 'network' | 'gone' | 'damaged' | 'full' | 'stopped';

export class FetchError extends Error {
  readonly trouble: FetchTrouble;
  readonly file: string;

  constructor(trouble: FetchTrouble, file: string) {
    super(`${trouble}: ${file}`);
    this.name = 'FetchError';
    this.trouble = trouble;
    this.file = file;
  }
}

export interface PackTransfer {
  /** Asks the host for a file of the pack folder. */
  request(file: string, signal: AbortSignal): Promise<Response>;
  /** Stores a whole file. */
  keep(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  digest(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  /** Bytes that came since the last call; negative where a file that did not come whole is taken back. */
  onBytes(count: number): void;
}

const atOnce = 3;

/** Resolves when every file is stored; else rejects with a FetchError. What was stored until then stays. */
export async function fetchPacks(
  files: readonly PackFile[],
  transfer: PackTransfer,
  signal: AbortSignal
): Promise<void> {
  const waiting = [...files];
  const own = new AbortController();
  signal.addEventListener('abort', () => own.abort(new FetchError('stopped', '')));
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await fetchPack(next, transfer, own.signal);
  };
  const lanes = Array.from({ length: atOnce }, () =>
    lane().catch((error: unknown) => {
      // One lane's end is the end of all; the first says why.
      waiting.length = 0;
      own.abort(error);
      throw error;
    })
  );
  const ends = await Promise.allSettled(lanes);
  if (ends.every(({ status }) => status === 'fulfilled')) return;
  const reason: unknown = own.signal.reason;
  throw reason instanceof FetchError ? reason : new FetchError('network', '');
}

async function fetchPack(pack: PackFile, transfer: PackTransfer, signal: AbortSignal): Promise<void> {
  let counted = 0;
  const count = (bytes: number): void => {
    counted += bytes;
    transfer.onBytes(bytes);
  };
  try {
    const bytes = await receive(pack, transfer, signal, count);
    if (bytes.length !== pack.bytes || hex(await transfer.digest(bytes)) !== pack.sha256)
      throw new FetchError('damaged', pack.file);
    await transfer.keep(pack.file, bytes);
  } catch (error) {
    transfer.onBytes(-counted);
    throw told(error, pack.file, signal);
  }
}

async function receive(
  { file, bytes }: PackFile,
  transfer: PackTransfer,
  signal: AbortSignal,
  count: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await transfer.request(file, signal);
  if (!response.ok || response.body === null) throw new FetchError('gone', file);
  const whole = new Uint8Array(bytes);
  const reader = response.body.getReader();
  let at = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (at + part.value.length > bytes) throw new FetchError('damaged', file);
    whole.set(part.value, at);
    at += part.value.length;
    count(part.value.length);
  }
  return whole.subarray(0, at);
}

function told(error: unknown, file: string, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error;
  if (signal.aborted) return new FetchError('stopped', file);
  const name = error instanceof Error ? error.name : '';
  return new FetchError(name === 'QuotaExceededError' ? 'full' : 'network', file);
}

const hex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
