/** One JSON object with its path, so that a message can say where something is missing. */
export class JsonPart {
  readonly #members: ReadonlyMap<string, unknown>;

  constructor(
    value: unknown,
    readonly path: string
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error(`${path}: an object expected`);
    this.#members = new Map(Object.entries(value));
  }

  has(key: string): boolean {
    return this.#members.has(key);
  }

  text(key: string): string {
    return this.optionalText(key) ?? this.#missing(key, 'a text');
  }

  optionalText(key: string): string | null {
    const value = this.#members.get(key);
    if (value === undefined) return null;
    return typeof value === 'string' ? value : this.#missing(key, 'a text');
  }

  number(key: string): number {
    return this.optionalNumber(key) ?? this.#missing(key, 'a number');
  }

  optionalNumber(key: string): number | null {
    const value = this.#members.get(key);
    if (value === undefined) return null;
    return typeof value === 'number' ? value : this.#missing(key, 'a number');
  }

  flag(key: string): boolean {
    const value = this.#members.get(key) ?? false;
    return typeof value === 'boolean' ? value : this.#missing(key, 'true or false');
  }

  oneOf<Choice extends string>(key: string, choices: readonly Choice[]): Choice {
    const text = this.text(key);
    return choices.find((choice) => choice === text) ?? this.#missing(key, `one of ${choices.join(', ')}`);
  }

  texts(key: string): readonly string[] {
    return this.optionalTexts(key) ?? this.#missing(key, 'a list of texts');
  }

  /** A single text stands for a list of one, as Table Schema allows for keys. */
  optionalTexts(key: string): readonly string[] | null {
    const value = this.#members.get(key);
    if (value === undefined) return null;
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    return members.map((member) => (typeof member === 'string' ? member : this.#missing(key, 'a list of texts')));
  }

  /** A text, or a number as it is; Table Schema allows both for bounds. */
  optionalScalar(key: string): string | number | null {
    const value = this.#members.get(key);
    if (value === undefined) return null;
    return typeof value === 'string' || typeof value === 'number' ? value : this.#missing(key, 'a number or text');
  }

  /** Texts, numbers and flags as texts. */
  optionalScalars(key: string): readonly string[] | null {
    const value = this.#members.get(key);
    if (value === undefined) return null;
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    return members.map((member) =>
      ['string', 'number', 'boolean'].includes(typeof member) ? String(member) : this.#missing(key, 'a list of values')
    );
  }

  /** The same, or objects that have each a `value`. */
  optionalValues(key: string): readonly string[] | null {
    const value = this.#members.get(key);
    if (!Array.isArray(value)) return this.optionalScalars(key);
    return value.map((member: unknown, index) => {
      if (typeof member !== 'object') return String(member);
      return String(new JsonPart(member, `${this.path}/${key}/${index}`).optionalScalar('value') ?? '');
    });
  }

  part(key: string): JsonPart {
    return this.optionalPart(key) ?? this.#missing(key, 'an object');
  }

  optionalPart(key: string): JsonPart | null {
    const value = this.#members.get(key);
    return value === undefined ? null : new JsonPart(value, `${this.path}/${key}`);
  }

  list(key: string): readonly JsonPart[] {
    const value = this.#members.get(key);
    if (!Array.isArray(value)) return this.#missing(key, 'a list');
    return value.map((member: unknown, index) => new JsonPart(member, `${this.path}/${key}/${index}`));
  }

  optionalList(key: string): readonly JsonPart[] {
    return this.#members.has(key) ? this.list(key) : [];
  }

  /** Lists of texts. */
  optionalLists(key: string): readonly (readonly string[])[] {
    const value = this.#members.get(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#missing(key, 'a list of lists');
    return value.map(
      (_, index) => new JsonPart({ ...value }, `${this.path}/${key}`).optionalTexts(String(index)) ?? []
    );
  }

  #missing(key: string, expected: string): never {
    throw new Error(`${this.path}/${key}: ${expected} expected`);
  }
}
