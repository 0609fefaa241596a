/** The part of datapackage.json that checks and types rest on, decoded once; everything else in the file is for readers. */
export const fieldTypes = ['string', 'number', 'integer', 'boolean', 'year', 'list'] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly titles: { readonly vi: string; readonly en: string };
  readonly description: string;
  /** `uri` for addresses; null for plain values. */
  readonly format: string | null;
  /** Between the members of a list. */
  readonly delimiter: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly enum: readonly string[] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Holds for the whole cell. */
  readonly pattern: string | null;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** The table itself where the descriptor names an empty resource or none. */
  readonly table: string;
  readonly tableFields: readonly string[];
}

export interface TableSchema {
  readonly name: string;
  /** File name beside the descriptor. */
  readonly path: string;
  readonly description: string;
  /** Rows that the descriptor promises. */
  readonly rows: number;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly tables: readonly TableSchema[];
}

/** Reads the text of datapackage.json; throws an Error that names the place when a part is missing or of the wrong kind. */
export function readDescriptor(text: string): Descriptor {
  const root = new Part(JSON.parse(text), 'datapackage.json');
  const tables = root.list('resources').map(readTable);
  const version = root.text('version');
  return { name: root.text('name'), version, tables };
}

function readTable(resource: Part): TableSchema {
  const name = resource.text('name');
  const schema = resource.part('schema');
  return {
    name,
    path: resource.text('path'),
    description: resource.text('description'),
    rows: resource.number('rows'),
    fields: schema.list('fields').map(readField),
    primaryKey: schema.texts('primaryKey'),
    foreignKeys: schema.optionalList('foreignKeys').map((key) => readForeignKey(key, name))
  };
}

function readField(field: Part): Field {
  const titles = field.part('titles');
  const constraints = field.optionalPart('constraints');
  return {
    name: field.text('name'),
    type: field.oneOf('type', fieldTypes),
    titles: { vi: titles.text('vi'), en: titles.text('en') },
    description: field.text('description'),
    format: field.optionalText('format'),
    delimiter: field.optionalText('delimiter') ?? ',',
    required: constraints?.flag('required') ?? false,
    unique: constraints?.flag('unique') ?? false,
    enum: constraints?.optionalTexts('enum') ?? null,
    minimum: constraints?.optionalNumber('minimum') ?? null,
    maximum: constraints?.optionalNumber('maximum') ?? null,
    pattern: constraints?.optionalText('pattern') ?? null
  };
}

function readForeignKey(key: Part, table: string): ForeignKey {
  const reference = key.part('reference');
  const resource = reference.optionalText('resource');
  return {
    fields: key.texts('fields'),
    table: resource === null || resource === '' ? table : resource,
    tableFields: reference.texts('fields')
  };
}

/** One JSON object with its path, so that a message can say where something is missing. */
class Part {
  readonly #members: ReadonlyMap<string, unknown>;

  constructor(
    value: unknown,
    readonly path: string
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error(`${path}: an object expected`);
    this.#members = new Map(Object.entries(value));
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

  part(key: string): Part {
    return this.optionalPart(key) ?? this.#missing(key, 'an object');
  }

  optionalPart(key: string): Part | null {
    const value = this.#members.get(key);
    return value === undefined ? null : new Part(value, `${this.path}/${key}`);
  }

  list(key: string): readonly Part[] {
    const value = this.#members.get(key);
    if (!Array.isArray(value)) return this.#missing(key, 'a list');
    return value.map((member: unknown, index) => new Part(member, `${this.path}/${key}/${index}`));
  }

  optionalList(key: string): readonly Part[] {
    return this.#members.has(key) ? this.list(key) : [];
  }

  #missing(key: string, expected: string): never {
    throw new Error(`${this.path}/${key}: ${expected} expected`);
  }
}
