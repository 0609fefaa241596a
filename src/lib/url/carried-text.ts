/** A text in the fragment of an address: packed, with a sum that tells whether it came through whole. */

/** What came out of a fragment. */
export type UnpackedText =
  | { readonly kind: 'text'; readonly text: string }
  /** Cut short, changed, or never packed. */
  | { readonly kind: 'damaged' }
  /** Whole, but packed in a way that this browser cannot undo. */
  | { readonly kind: 'unsupported' };

/** z: deflate without a header; p: plain UTF-8. */
type Form = 'z' | 'p';

/** No text of ours is longer; a crafted fragment must not fill the memory. */
const longestText = 400_000;

/** The shorter of both forms; letters, digits, - and _ only. */
export async function packText(text: string): Promise<string> {
  const plain = packed('p', text, new TextEncoder().encode(text));
  const deflated = await through(new TextEncoder().encode(text), () => new CompressionStream('deflate-raw'));
  if (deflated === null) return plain;
  const small = packed('z', text, deflated);
  return small.length < plain.length ? small : plain;
}

export async function unpackText(carried: string): Promise<UnpackedText> {
  const [, form, sum, body] = /^([zp])([0-9a-z]{7})([\w-]*)$/.exec(carried) ?? [];
  const bytes = body === undefined ? null : bytesOf(body);
  if (bytes === null || sum === undefined) return { kind: 'damaged' };
  if (form === 'z' && !canInflate()) return { kind: 'unsupported' };
  const whole = form === 'p' ? bytes : await through(bytes, () => new DecompressionStream('deflate-raw'));
  const text = whole === null ? null : textOf(whole);
  return text === null || sumOf(text) !== sum ? { kind: 'damaged' } : { kind: 'text', text };
}

const packed = (form: Form, text: string, bytes: Uint8Array): string => form + sumOf(text) + base64Url(bytes);

function canInflate(): boolean {
  try {
    return (
      typeof DecompressionStream === 'function' && new DecompressionStream('deflate-raw') instanceof DecompressionStream
    );
  } catch {
    return false;
  }
}

/** null where the stream does not exist, the bytes are none of its kind, or what comes out is too long. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  make: () => ReadableWritablePair<Uint8Array, BufferSource>
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(make()).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > longestText) {
        await reader.cancel();
        return null;
      }
      parts.push(read.value);
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function bytesOf(body: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** FNV-1a over the text, seven letters: tells accidents, not forgeries. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum.toString(36).padStart(7, '0');
}
