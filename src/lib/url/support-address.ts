/**
 * The situation of the support finder ⇄ the query of its address. What was not answered is not written, the order is fixed,
 * parameters of others are kept, and what cannot be read is left out and reported.
 */
import {
  areaClasses,
  enterpriseSizes,
  ownerships,
  productKinds,
  siteKinds,
  supportFacts,
  supportRoles,
  tradeClasses
} from '#lib/domain/situation.ts';
import { noChoice, type PlaceChoice, type SupportChoice } from '#lib/domain/support-choice.ts';
import { supportItems } from '#lib/domain/support-rule.ts';
import { listText, numberText, queryOf, readNumber } from './address-text.ts';

const idPattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const separator = '~';

const names = [
  'zone',
  'place',
  'province',
  'site',
  'role',
  'sector',
  'product',
  'size',
  'owner',
  'trade',
  'invest',
  'workers',
  'since',
  'facts',
  'areas',
  'on',
  'item',
  'sort'
] as const;
type Name = (typeof names)[number];

export interface SupportAddress {
  readonly choice: SupportChoice;
  /** Parameters whose text could not be read. */
  readonly unreadable: readonly { readonly parameter: string; readonly found: string }[];
}

/** Reads the query of the finder's address. */
export function readSupport(params: URLSearchParams): SupportAddress {
  const unreadable: { parameter: string; found: string }[] = [];
  const read = <Value>(name: Name, reader: (text: string) => Value | null): Value | null => {
    const text = params.get(name);
    if (text === null || text === '') return null;
    const value = reader(text);
    if (value === null) unreadable.push({ parameter: name, found: text.slice(0, 60) });
    return value;
  };
  const oneOf = <Value extends string>(name: Name, values: readonly Value[]): Value | null =>
    read(name, (text) => values.find((value) => value === text) ?? null);
  const id = (name: Name): string | null => read(name, (text) => (idPattern.test(text) ? text.slice(0, 80) : null));
  const number = (name: Name, most: number): number | null =>
    read(name, (text) => {
      const value = readNumber(text);
      return value !== null && value >= 0 && value <= most ? value : null;
    });
  const answers = <Value extends string>(name: Name, values: readonly Value[]) =>
    read(name, (text) => readAnswers(text, values)) ?? {};

  const choice: SupportChoice = {
    ...noChoice,
    place: placeOf(id('zone'), id('place'), id('province')),
    site: oneOf('site', siteKinds),
    role: oneOf('role', supportRoles),
    sectorId: id('sector'),
    product: oneOf('product', productKinds),
    size: oneOf('size', enterpriseSizes),
    ownership: oneOf('owner', ownerships),
    trade: oneOf('trade', tradeClasses),
    investmentVndBn: number('invest', 9_999_999),
    workers: number('workers', 999_999),
    startYear: number('since', 2100),
    facts: answers('facts', supportFacts),
    areas: answers('areas', areaClasses),
    on: read('on', (text) => (isDay(text) ? text : null)),
    item: oneOf('item', supportItems),
    sort: oneOf('sort', ['ceiling'])
  };
  return { choice, unreadable };
}

function placeOf(zone: string | null, unit: string | null, province: string | null): PlaceChoice | null {
  if (zone !== null) return { kind: 'zone', id: zone };
  if (unit !== null) return { kind: 'unit', id: unit };
  return province === null ? null : { kind: 'province', id: province };
}

/** A real day of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `a~-b`: yes to a, no to b; null when a name is of none of the values. */
function readAnswers<Value extends string>(
  text: string,
  values: readonly Value[]
): Partial<Record<Value, boolean>> | null {
  const answers: Partial<Record<Value, boolean>> = {};
  for (const part of text.split(separator)) {
    const no = part.startsWith('-');
    const value = values.find((one) => one === (no ? part.slice(1) : part));
    if (value === undefined) return null;
    answers[value] = !no;
  }
  return answers;
}

function answersText<Value extends string>(
  answers: Readonly<Partial<Record<Value, boolean>>>,
  values: readonly Value[]
): string {
  return listText(
    values.flatMap((value) => {
      const answer = answers[value];
      return answer === undefined ? [] : [answer ? value : `-${value}`];
    })
  );
}

/** The query of an address, with its question mark, or '' where nothing is answered. */
export function supportQuery(choice: SupportChoice, others: URLSearchParams = new URLSearchParams()): string {
  const number = (value: number | null): string => (value === null ? '' : numberText(value, 3));
  const place = (kind: PlaceChoice['kind']): string => (choice.place?.kind === kind ? choice.place.id : '');
  const texts: Readonly<Record<Name, string>> = {
    zone: place('zone'),
    place: place('unit'),
    province: place('province'),
    site: choice.site ?? '',
    role: choice.role ?? '',
    sector: choice.sectorId ?? '',
    product: choice.product ?? '',
    size: choice.size ?? '',
    owner: choice.ownership ?? '',
    trade: choice.trade ?? '',
    invest: number(choice.investmentVndBn),
    workers: number(choice.workers),
    since: number(choice.startYear),
    facts: answersText(choice.facts, supportFacts),
    areas: answersText(choice.areas, areaClasses),
    on: choice.on ?? '',
    item: choice.item ?? '',
    sort: choice.sort ?? ''
  };
  return queryOf(
    names.map((name) => [name, texts[name]]),
    others
  );
}
