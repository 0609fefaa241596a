import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readDescriptor, type Descriptor, type TableSchema } from './descriptor.ts';
import type { Problem } from './problem.ts';
import { packageProfile } from './package-profile.ts';

export type DescriptorCheck =
  | { readonly kind: 'sound'; readonly descriptor: Descriptor }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const matchesProfile = ajv.compile(packageProfile);

/**
 * Holds the text of datapackage.json against the Data Package specification, then against itself. For Node: Ajv compiles the profile,
 * which the site's Content-Security-Policy would not let it do in a page.
 */
export function checkDescriptor(text: string): DescriptorCheck {
  const json = parsed(text);
  if (json.kind === 'broken') return refused([problem('', json.message, 'JSON')]);
  if (!matchesProfile(json.value)) {
    const errors = (matchesProfile.errors ?? []).filter((error) => error.keyword !== 'if');
    return refused(
      errors.map(({ instancePath, message, params }) =>
        problem(
          instancePath,
          JSON.stringify(valueAt(json.value, instancePath)) ?? '',
          `${message ?? ''}${detail(params)}`
        )
      )
    );
  }
  try {
    const descriptor = readDescriptor(text);
    const problems = [
      ...repeatedNames(descriptor),
      ...descriptor.tables.flatMap((table) => brokenKeys(descriptor, table))
    ];
    return problems.length === 0 ? { kind: 'sound', descriptor } : refused(problems);
  } catch (error) {
    return refused([problem('', '', error instanceof Error ? error.message : String(error))]);
  }
}

function parsed(text: string): { kind: 'value'; value: unknown } | { kind: 'broken'; message: string } {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

function repeatedNames({ tables }: Descriptor): readonly Problem[] {
  const repeats = (names: readonly string[]): readonly string[] =>
    names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...repeats(tables.map((table) => table.name)).map((name) =>
      problem('resources', name, 'names of resources must be unique')
    ),
    ...tables.flatMap((table) =>
      repeats(table.fields.map((field) => field.name)).map((name) =>
        problem(table.name, name, 'names of fields must be unique')
      )
    )
  ];
}

/** Keys name fields that exist, here and in the table they point to. */
function brokenKeys({ tables }: Descriptor, table: TableSchema): readonly Problem[] {
  const lacks = (target: TableSchema | undefined, name: string): boolean =>
    target?.fields.every((field) => field.name !== name) ?? true;
  const own = [...table.primaryKey, ...table.foreignKeys.flatMap((key) => key.fields)].filter((name) =>
    lacks(table, name)
  );
  const theirs = table.foreignKeys.flatMap((key) => {
    const target = tables.find((each) => each.name === key.table);
    return key.tableFields.filter((name) => lacks(target, name)).map((name) => `${key.table}.${name}`);
  });
  const uneven = table.foreignKeys.filter((key) => key.fields.length !== key.tableFields.length);
  return [
    ...[...own, ...theirs].map((name) => problem(table.name, name, 'a key must name a field that exists')),
    ...uneven.map((key) =>
      problem(table.name, key.fields.join(', '), 'a foreign key must name as many fields on both sides')
    )
  ];
}

function refused(problems: readonly Problem[]): DescriptorCheck {
  return { kind: 'refused', problems };
}

function problem(place: string, found: string, expected: string): Problem {
  const shortFound = found.length > 120 ? `${found.slice(0, 119)}…` : found;
  return {
    file: 'datapackage.json',
    row: null,
    column: place === '' ? null : place,
    found: shortFound,
    rule: { kind: 'descriptor', expected }
  };
}

/** What Ajv expected: the allowed values, the property that is missing or too many is in its message or here. */
function detail(params: Readonly<Record<string, unknown>>): string {
  const more: unknown = params['allowedValues'] ?? params['allowedValue'] ?? params['additionalProperty'];
  return more === undefined ? '' : `: ${JSON.stringify(more)}`;
}

function valueAt(json: unknown, path: string): unknown {
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null
      ? new Map<string, unknown>(Object.entries(value)).get(step)
      : undefined;
  }, json);
}
