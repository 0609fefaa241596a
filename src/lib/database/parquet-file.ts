import { EngineError } from '#lib/domain/engine.ts';

const mark = [0x50, 0x41, 0x52, 0x31]; // PAR1, first and last bytes of every Parquet file

/** Fetches a Parquet file whole; throws an EngineError when it is not there or is not one. */
export async function fetchParquet(address: string, file: string): Promise<Uint8Array> {
  const bytes = await fetchBytes(address, file);
  const ends = [bytes.subarray(0, 4), bytes.subarray(-4)];
  if (bytes.length < 12 || ends.some((end) => mark.some((byte, at) => end[at] !== byte))) {
    throw new EngineError({ kind: 'file-damaged', file, detail: `${bytes.length} bytes that are no Parquet file` });
  }
  return bytes;
}

async function fetchBytes(address: string, file: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new EngineError({ kind: 'file-missing', file, detail: `HTTP ${response.status}` });
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError({ kind: 'file-missing', file, detail: String(error) });
  }
}
