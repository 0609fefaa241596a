/** Stands between the values of a list in one parameter; no value may contain it. */
const listMark = '\u001F';

/** The values of a statement in the order of their numbers; the same value has one number. */
export class Parameters {
  readonly #values: (string | number)[] = [];

  /** `$1`, `$2` … for a value. */
  place(value: string | number): string {
    const known = this.#values.indexOf(value);
    return `$${known < 0 ? this.#values.push(value) : known + 1}`;
  }

  /** An SQL list of texts: one parameter however many there are, so that the text of the statement stays the same. */
  list(values: readonly string[]): string {
    const broken = values.find((value) => value.includes(listMark));
    if (broken !== undefined) throw new Error(`${JSON.stringify(broken)} holds the mark between the values of a list`);
    return `string_split(${this.place(values.join(listMark))}::VARCHAR, chr(${listMark.charCodeAt(0)}))`;
  }

  get values(): readonly (string | number)[] {
    return this.#values;
  }
}
