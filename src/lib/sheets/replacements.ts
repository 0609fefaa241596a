import type { Field, TableSchema } from '#lib/tables/descriptor.ts';
import type { Problem, Rule } from '#lib/tables/problem.ts';
import { checkCell } from '#lib/tables/check-cell.ts';
import { countryNames } from './country-names.ts';
import { Nearest } from './nearest.ts';
import { alsoCalled } from './place-names.ts';
import type { PublishedPackage } from './published-package.ts';
import { rewrittenCell } from './rewrite-cell.ts';
import { namesOfValue } from './value-words.ts';
import { isInMetres } from './degrees.ts';
import { placesBetween, writtenUnit } from './written-unit.ts';

const otherCoordinate: Readonly<Record<string, string>> = { lat: 'lon', lon: 'lat' };

/** What would mend cells of one table. Lists to choose from are made once. */
export class Replacements {
  readonly #schema: TableSchema;
  readonly #published: PublishedPackage;
  readonly #lists = new Map<string, Nearest>();

  constructor(schema: TableSchema, published: PublishedPackage) {
    this.#schema = schema;
    this.#published = published;
  }

  /** For a cell that breaks a rule of its column; `other` gives the text of another column of the row. */
  ofCell(field: Field, text: string, other: (column: string) => string, rule: Rule): string | null {
    if (rule.kind === 'required' || rule.kind === 'encoding') return null;
    const swapped = other(otherCoordinate[field.name] ?? '');
    if (this.#isSwapped(field, text, swapped)) return swapped;
    // Coordinates in metres are not degrees without their point.
    if (field.name in otherCoordinate && isInMetres(field.name === 'lat' ? swapped : text)) return null;
    const near = field.enum === null ? null : this.#values(field).of(text);
    return near ?? rewrittenCell(field, text, field.unit ?? other('unit'));
  }

  /** Latitude and longitude each in the place of the other. */
  #isSwapped(field: Field, text: string, swapped: string): boolean {
    const partner = this.#schema.fields.find(({ name }) => name === otherCoordinate[field.name]);
    if (partner === undefined || swapped === '' || field.type !== 'number') return false;
    return checkCell(field, swapped).kind === 'good' && checkCell(partner, text).kind === 'good';
  }

  /** For a cell that is good by itself, and wrong beside the others. */
  ofMeaning({ rule, column, found }: Problem, texts: Readonly<Record<string, string>>): string | null {
    const field = this.#schema.fields.find(({ name }) => name === column);
    if (field === undefined) return null;
    const text = texts[field.name] ?? '';
    switch (rule.kind) {
      case 'known-key':
        return this.#asMember(field, text, found, this.#id(this.#ids(rule.table, rule.column), found));
      case 'known-country':
        return this.#asMember(field, text, found, this.#countries().of(found));
      case 'enum':
        return this.#asMember(field, text, found, new Nearest(rule.allowed.map((value) => [value, [value]])).of(found));
      case 'agrees':
        return field.type === 'list' || rule.expected === text ? null : rule.expected;
      case 'unit-of-indicator':
        return isOtherUnit(text, rule.unit) ? null : rule.unit;
      case 'counted-once':
        return 'false';
      case 'no-parent':
        return '';
      case 'capital-of-role':
        return rule.present ? null : '';
      case 'role-of-kind':
      case 'subject-of-indicator':
        return rule.allowed.length === 1 ? (rule.allowed[0] ?? null) : null;
      default:
        return null;
    }
  }

  #id(ids: Nearest, found: string): string | null {
    const named = alsoCalled(found).map((name) => ids.named(name));
    return named.find((id) => id !== null) ?? ids.of(found);
  }

  /** In a list only the member that is wrong is replaced. */
  #asMember(field: Field, text: string, found: string, member: string | null): string | null {
    if (member === null || field.type !== 'list') return member;
    const members = text.split(field.delimiter).map((each) => (each === found ? member : each));
    return [...new Set(members)].join(field.delimiter);
  }

  #values(field: Field): Nearest {
    return this.#list(`value/${field.name}`, () =>
      (field.enum ?? []).map((value) => [value, namesOfValue(field, value)])
    );
  }

  #countries(): Nearest {
    return this.#list('country', countryNames);
  }

  #ids(name: string, column: string): Nearest {
    return this.#list(`id/${name}/${column}`, () => {
      const table = this.#published.tables.get(name);
      const named = table?.schema.fields.filter((field) => /^(name|title)(_|$)/.test(field.name)) ?? [];
      return (table?.rows ?? []).map(({ texts }) => {
        const names = named.flatMap((field) => alsoCalled(texts[field.name] ?? ''));
        return [texts[column] ?? '', [texts[column] ?? '', ...names]];
      });
    });
  }

  #list(name: string, make: () => Iterable<readonly [string, readonly string[]]>): Nearest {
    const held = this.#lists.get(name) ?? new Nearest(make());
    this.#lists.set(name, held);
    return held;
  }
}

/** Whether a figure would have to be worked out anew: 5 km² are not 5 ha. */
function isOtherUnit(found: string, wanted: string): boolean {
  const [from, to] = [writtenUnit(found), writtenUnit(wanted)];
  const places = from === null || to === null ? null : placesBetween(from, to);
  return places !== null && places !== 0;
}
