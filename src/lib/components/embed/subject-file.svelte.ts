import { readSubject, type EmbedSubject } from '#lib/view-models/embed/subject.ts';

type Read =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly subject: EmbedSubject };

/** Name, finding and sources of a thing from the file beside it, read again when the language changes. An answer that comes late is dropped. */
export class SubjectFile {
  #read = $state.raw<Read>({ kind: 'reading' });
  #tries = $state(0);

  constructor(address: () => string) {
    $effect(() => {
      void this.#tries;
      const asked = new AbortController();
      this.#read = { kind: 'reading' };
      void this.#fetch(address(), asked.signal);
      return () => asked.abort();
    });
  }

  get subject(): EmbedSubject | null {
    return this.#read.kind === 'ready' ? this.#read.subject : null;
  }

  get failed(): boolean {
    return this.#read.kind === 'failed';
  }

  again(): void {
    this.#tries += 1;
  }

  async #fetch(address: string, signal: AbortSignal): Promise<void> {
    let subject: EmbedSubject | null = null;
    try {
      const answer = await fetch(address, { signal });
      subject = answer.ok ? readSubject(await answer.json()) : null;
    } catch {
      subject = null;
    }
    if (!signal.aborted) this.#read = subject === null ? { kind: 'failed' } : { kind: 'ready', subject };
  }
}
