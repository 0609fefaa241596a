/**
 * What the Data Package specification 2.0 (datapackage.org: Data Package, Data Resource, Table Dialect, Table Schema) says a descriptor
 * MUST be, as a JSON Schema (draft-07) for a package of tables in files. No npm package ships the official profile, and the profile
 * published as 2.0 leaves out the field type `list`, which the specification has; so the rules are written here from its text.
 */
type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: 'string' };
const integer: JsonSchema = { type: 'integer' };
const flag: JsonSchema = { type: 'boolean' };
const several = (items: JsonSchema): JsonSchema => ({ type: 'array', minItems: 1, items });
/** One text stands for a list of one, as version 1 had it and consumers must still read it. */
const names: JsonSchema = { anyOf: [text, { type: 'array', minItems: 1, uniqueItems: true, items: text }] };

/** A full web address, or a relative path that stays beside the descriptor and is not hidden. */
const urlOrPath: JsonSchema = {
  type: 'string',
  anyOf: [
    { pattern: '^(https?|ftps?)://\\S+$' },
    { pattern: '^(?![./~])(?!.*(^|/)\\.\\.(/|$))(?!.*(^|/)\\.[^/])(?!.*\\\\)(?!.*://).+$' }
  ]
};

const licence: JsonSchema = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: urlOrPath, title: text }
};

const source: JsonSchema = {
  type: 'object',
  minProperties: 1,
  properties: { title: text, path: urlOrPath, email: { type: 'string', format: 'email' }, version: text }
};

const dialect: JsonSchema = {
  type: 'object',
  properties: {
    header: flag,
    headerRows: several({ type: 'integer', minimum: 1 }),
    delimiter: text,
    lineTerminator: text,
    commentChar: text,
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: flag,
    escapeChar: { type: 'string', minLength: 1, maxLength: 1 },
    nullSequence: text,
    skipInitialSpace: flag
  }
};

const labelled: JsonSchema = { type: 'object', required: ['value'], properties: { value: text, label: text } };
const missingValues: JsonSchema = {
  type: 'array',
  uniqueItems: true,
  anyOf: [{ items: text }, { items: labelled }]
};

const everywhere = { required: flag, unique: flag };
const length = { minLength: integer, maxLength: integer };
const between = (bound: JsonSchema): Readonly<Record<string, JsonSchema>> => ({
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound
});
const temporal = between(text);
/** A bound may be written as a JSON number or as a text in the format of the column. */
const amount: JsonSchema = { type: ['number', 'string'] };
const count: JsonSchema = { type: ['integer', 'string'] };

/** Formats (null: `any` or a pattern of strptime) and constraints that the specification allows for each type. */
const fieldTypes: Readonly<
  Record<string, { readonly formats: readonly string[] | null; readonly constraints: object }>
> = {
  string: {
    formats: ['default', 'email', 'uri', 'binary', 'uuid'],
    constraints: { ...length, pattern: text, enum: several(text) }
  },
  number: { formats: ['default'], constraints: { ...between(amount), enum: several(amount) } },
  integer: { formats: ['default'], constraints: { ...between(count), enum: several(count) } },
  boolean: { formats: ['default'], constraints: { enum: several({ type: ['boolean', 'string'] }) } },
  list: { formats: ['default'], constraints: { ...length, enum: several(text) } },
  array: { formats: ['default'], constraints: { ...length, jsonSchema: { type: 'object' } } },
  object: { formats: ['default'], constraints: { ...length, jsonSchema: { type: 'object' } } },
  date: { formats: null, constraints: { ...temporal, enum: several(text) } },
  time: { formats: null, constraints: { ...temporal, enum: several(text) } },
  datetime: { formats: null, constraints: { ...temporal, enum: several(text) } },
  year: { formats: ['default'], constraints: { ...between(count), enum: several(count) } },
  yearmonth: { formats: ['default'], constraints: { ...temporal, enum: several(text) } },
  duration: { formats: ['default'], constraints: { ...temporal, enum: several(text) } },
  geopoint: { formats: ['default', 'array', 'object'], constraints: {} },
  geojson: { formats: ['default', 'topojson'], constraints: {} },
  any: { formats: ['default'], constraints: { enum: { type: 'array', minItems: 1 } } }
};

const field: JsonSchema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: text,
    title: text,
    description: text,
    type: { enum: Object.keys(fieldTypes) },
    delimiter: text,
    itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
    decimalChar: text,
    groupChar: text,
    bareNumber: flag,
    trueValues: several(text),
    falseValues: several(text),
    categories: { type: 'array', minItems: 1 },
    categoriesOrdered: flag,
    missingValues
  },
  allOf: Object.entries(fieldTypes).map(([type, { formats, constraints }]) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    then: {
      properties: {
        format: formats === null ? text : { enum: formats },
        constraints: { type: 'object', additionalProperties: false, properties: { ...everywhere, ...constraints } }
      }
    }
  }))
};

const foreignKey: JsonSchema = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: names,
    // A reference to the table itself leaves `resource` out; the empty text of version 1 is no longer written.
    reference: {
      type: 'object',
      required: ['fields'],
      properties: { resource: { type: 'string', minLength: 1 }, fields: names }
    }
  }
};

const schema: JsonSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: several(field),
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues,
    primaryKey: names,
    uniqueKeys: several(names),
    foreignKeys: several(foreignKey)
  }
};

const resource: JsonSchema = {
  type: 'object',
  required: ['name', 'path', 'type', 'schema'],
  not: { required: ['data'] },
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    path: urlOrPath,
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([a-z0-9]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    sources: { type: 'array', items: source },
    licenses: several(licence),
    dialect,
    schema
  }
};

export const packageProfile: JsonSchema = {
  type: 'object',
  required: ['$schema', 'name', 'licenses', 'resources'],
  properties: {
    $schema: { type: 'string', pattern: '^https://datapackage\\.org/profiles/2\\.0/datapackage\\.json$' },
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    image: urlOrPath,
    version: text,
    created: { type: 'string', format: 'date-time' },
    policiesJudgedOn: { type: 'string', format: 'date' },
    keywords: several(text),
    contributors: several({ type: 'object', minProperties: 1 }),
    licenses: several(licence),
    sources: { type: 'array', items: source },
    resources: several(resource)
  }
};
