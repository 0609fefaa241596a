/** What was loaded once is kept; what failed is forgotten, so that it can be tried again. */
export class KeptAnswers<Value> {
  readonly #kept = new Map<string, Promise<Value>>();

  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const started = load();
    this.#kept.set(key, started);
    started.catch(() => this.#kept.delete(key));
    return started;
  }
}
