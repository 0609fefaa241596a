import { unreachable } from '#lib/domain/vocabulary.ts';
import type { FieldType } from './descriptor.ts';
import { slipsText } from './header-slips.ts';
import type { Rule } from './problem.ts';

const types: Readonly<Record<FieldType, string>> = {
  string: 'text',
  number: 'a number with a decimal point and no thousands separator',
  integer: 'a whole number',
  boolean: 'true or false',
  year: 'a year of four digits',
  list: 'a list',
  date: 'a date written 2024-07-01',
  time: 'a time written 15:00:00',
  datetime: 'a date with a time, written 2024-07-01T15:00:00',
  yearmonth: 'a month written 2024-07',
  duration: 'a duration of ISO 8601, such as P1Y6M',
  geopoint: 'a point written “longitude, latitude”',
  geojson: 'a GeoJSON object',
  object: 'a JSON object',
  array: 'a JSON list',
  any: 'any text'
};

/** What was expected, in English, as a clause after the place. */
export function ruleTextEn(rule: Rule): string {
  switch (rule.kind) {
    case 'descriptor':
      return `by the Data Package specification 2.0: ${rule.expected}`;
    case 'file-present':
      return 'this file is missing';
    case 'no-byte-order-mark':
      return 'the file must be UTF-8 without a byte order mark';
    case 'encoding':
      return 'damaged characters: save the file again as UTF-8';
    case 'quotes':
      return 'quotes that do not fit: the whole cell stands between two ", and a " inside it is written ""';
    case 'header':
      return `${slipsText(rule.slips, 'en')}the first line must name the columns in this order: ${rule.columns.join(',')}`;
    case 'cell-count':
      return `the row must have ${rule.columns} cells${rule.cells === undefined ? '' : `, it has ${rule.cells}`}`;
    case 'blank-row':
      return 'the row is empty: delete it';
    case 'required':
      return 'must not be empty';
    case 'type':
      return `must be ${types[rule.type]}`;
    case 'format':
      return `must be ${types[rule.type]} in the format ${rule.format}`;
    case 'above':
      return `must be more than ${rule.limit}`;
    case 'below':
      return `must be less than ${rule.limit}`;
    case 'min-length':
      return `is too short: ${rule.length}, at least ${rule.limit}`;
    case 'max-length':
      return `is too long: ${rule.length}, at most ${rule.limit}`;
    case 'unique-key':
      return `repeats line ${rule.firstRow}: ${rule.columns.join(', ')} together must be unique`;
    case 'enum':
      return `must be one of: ${rule.allowed.join(', ')}`;
    case 'minimum':
      return `must not be less than ${rule.limit}`;
    case 'maximum':
      return `must not be more than ${rule.limit}`;
    case 'pattern':
      return `must follow the pattern ${rule.pattern}`;
    case 'partial-date':
      return 'must be a year, month or day that exists: 2024, 2024-07 or 2024-07-01';
    case 'address':
      return 'must be a web address that begins with http:// or https://';
    case 'no-outer-space':
      return 'has a space too many at its beginning or end';
    case 'composed-letters':
      return 'letters with marks must be written composed (Unicode NFC)';
    case 'list-members':
      return 'each member of the list must have text, no spaces around it, and must not be repeated';
    case 'unique':
      return `repeats line ${rule.firstRow}: a value may occur only once in this column`;
    case 'primary-key':
      return `repeats the key of line ${rule.firstRow}: ${rule.columns.join(', ')} together must be unique`;
    case 'known-key':
      return `is not in column ${rule.column} of table ${rule.table}`;
    case 'known-country':
      return 'must be a two-letter country code of ISO 3166';
    case 'order':
      return `is out of order with ${rule.otherColumn} = ${rule.other}: a range must not begin after its end`;
    case 'together':
      return `must be given together with ${rule.otherColumn}, or both left empty`;
    case 'no-cycle':
      return `parents go round in a circle: ${rule.path.join(' → ')}`;
    case 'no-parent':
      return 'this unit belongs to the province itself: must be empty';
    case 'parent-kind':
      return `the parent must be of kind: ${rule.allowed.join(', ')}`;
    case 'agrees':
      return `must be as in ${rule.with}: ${rule.expected}`;
    case 'inside-province':
      return `the point lies ${rule.outsideKm} km outside ${rule.province} (${rule.toleranceKm} km are allowed)`;
    case 'unit-of-indicator':
      return `the unit of this indicator is ${rule.unit}`;
    case 'subject-of-indicator':
      return `this indicator is only for: ${rule.allowed.join(', ')}`;
    case 'percentage':
      return 'a percentage must lie between 0 and 100';
    case 'one-main-report':
      return rule.rows.length === 0
        ? 'a project with a capital has no main report in investment_reports (main; for a group: group-total)'
        : `a project may have only one main report, here it has ${rule.rows.length}: lines ${rule.rows.join(', ')}`;
    case 'role-of-kind':
      return `the role does not fit the kind of investment: it may only be ${rule.allowed.join(', ')}`;
    case 'capital-of-role':
      return rule.present
        ? `a report of role ${rule.role} must have a capital, a qualifier and a measure`
        : `a report of role ${rule.role} must have no capital`;
    case 'parts-within-total':
      return `the parts add up to ${rule.sum}, more than the total of ${rule.total}`;
    case 'exclusion-named':
      return 'a row left out of the total must say why in this column';
    case 'counted-once':
      return `must be false, or it would be added twice: ${rule.because}`;
    case 'one-of-columns':
      return `exactly one of the columns ${rule.columns.join(', ')} must be filled, here ${rule.count} are`;
    case 'column-missing':
      return 'no column gives it, and new rows must have it';
    case 'column-once':
      return `is already taken from column ${rule.other}`;
    case 'taken':
      return `already belongs to the published row ${rule.by}`;
    case 'published-row':
      return `at the published row ${rule.name}: ${ruleTextEn(rule.rule)}`;
    case 'manifest':
      return `in the manifest of a release: ${rule.expected}`;
    case 'release-before':
      return rule.expected === null
        ? 'the first release has none before it'
        : `must be the release before it: ${rule.expected}`;
    case 'release-row':
      return rule.there ? 'is no row of the release before' : 'is already a row of the release before';
    case 'release-file':
      return 'no table of this release has this file';
    case 'release-digest':
      return `the rows that the history gives are not the ${rule.rows} that were released (SHA-256)`;
    case 'release-raised':
      return `the tables differ from release ${rule.newest}: raise the version, then npm run release`;
    default:
      return unreachable(rule);
  }
}
