import { readNear } from '#lib/domain/distance.ts';
import { readRange } from '#lib/url/address-text.ts';

export interface FieldOption {
  readonly value: string;
  readonly text: string;
}

interface Named {
  /** Name in the address of the dashboard. */
  readonly name: string;
  readonly label: string;
  /** Changes how the chart is looked at instead of what it is made of. */
  readonly looks?: true;
  /** Stands with those that are asked for less often. */
  readonly more?: true;
}

/** One thing by which a chart can be narrowed: plain data, so that it travels with a page. */
export type FilterField =
  | (Named & {
      readonly kind: 'choice';
      readonly options: readonly FieldOption[];
      /** Whether the address may join several values with `~`. */
      readonly several: boolean;
    })
  | (Named & {
      readonly kind: 'range';
      /** Unit of the ends; null for years. */
      readonly unit: string | null;
      readonly least: number;
      readonly most: number;
    })
  | (Named & { readonly kind: 'near'; readonly options: readonly FieldOption[] })
  | (Named & { readonly kind: 'search' })
  | (Named & { readonly kind: 'day' });

/** A choice of an address that a field understands. */
export interface ReadChoice {
  readonly field: FilterField;
  /** As it stands in the address. */
  readonly value: string;
}

export interface ReadChoices {
  readonly choices: readonly ReadChoice[];
  /** What names a field and says nothing that it knows: told to the reader, never silently dropped. */
  readonly refused: readonly { readonly field: FilterField; readonly found: string }[];
}

const longestSearch = 48;
const day = /^\d{4}-\d{2}-\d{2}$/;

function understood(field: FilterField, text: string): string | null {
  switch (field.kind) {
    case 'choice': {
      const values = field.several ? text.split('~') : [text];
      const known = values.filter((value) => field.options.some((option) => option.value === value));
      return known.length === 0 ? null : [...new Set(known)].join('~');
    }
    case 'range':
      return readRange(text, { min: field.least, max: field.most }) === null ? null : text;
    case 'near':
      return field.options.some(({ value }) => value === text) || readNear(text)?.kind === 'point' ? text : null;
    case 'search':
      return [...text.trim()].slice(0, longestSearch).join('') || null;
    case 'day':
      return day.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
  }
}

/** What an address chooses of these fields, in their order. */
export function readChoices(fields: readonly FilterField[], query: URLSearchParams): ReadChoices {
  const read = fields.flatMap((field) => {
    const found = query.get(field.name) ?? '';
    return found === '' ? [] : [{ field, found, value: understood(field, found) }];
  });
  return {
    choices: read.flatMap(({ field, value }) => (value === null ? [] : [{ field, value }])),
    refused: read.flatMap(({ field, found, value }) => {
      const left = field.kind === 'choice' && value !== null ? unknownIn(found, value) : found;
      return value !== null && (field.kind !== 'choice' || left === '') ? [] : [{ field, found: left }];
    })
  };
}

const unknownIn = (found: string, value: string): string => {
  const known = new Set(value.split('~'));
  return found
    .split('~')
    .filter((one) => one !== '' && !known.has(one))
    .join('~');
};

/** The choices as parameters, those of their companions with them: `within` says how near `near` is. */
export function choiceParameters({ choices }: ReadChoices, query: URLSearchParams): URLSearchParams {
  const pairs = choices.map(({ field, value }): [string, string] => [field.name, value]);
  const within = query.get('within');
  const isNear = choices.some(({ field }) => field.kind === 'near');
  return new URLSearchParams(isNear && within !== null ? [...pairs, ['within', within]] : pairs);
}
