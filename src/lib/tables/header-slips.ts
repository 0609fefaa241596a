import { unreachable, type Lang } from '#lib/domain/vocabulary.ts';
import type { FieldsMatch } from './descriptor.ts';
import type { HeaderSlip } from './problem.ts';

/** What is wrong with the names of a file's columns, as the schema asks for them. */
export function headerSlips(
  labels: readonly string[],
  names: readonly string[],
  match: FieldsMatch
): readonly HeaderSlip[] {
  const known = new Set(names);
  const own = labels.flatMap((name, index): readonly HeaderSlip[] => {
    const place = index + 1;
    if (name === '') return [{ kind: 'blank', place }];
    if (labels.indexOf(name) < index) return [{ kind: 'repeated', place, name }];
    const isExtra = !known.has(name) && (match === 'exact' || match === 'equal' || match === 'superset');
    return isExtra ? [{ kind: 'extra', place, name }] : [];
  });
  const mayLack = match === 'superset' || (match === 'partial' && names.some((name) => labels.includes(name)));
  const missing = names.filter((name) => !mayLack && !labels.includes(name));
  const slips = [...own, ...missing.map((name): HeaderSlip => ({ kind: 'missing', name }))];
  if (slips.length > 0 || match !== 'exact') return slips;
  return labels.flatMap((name, index): readonly HeaderSlip[] => {
    const expected = names[index] ?? '';
    return name === expected ? [] : [{ kind: 'other', place: index + 1, name, expected }];
  });
}

/** The slips as sentences before the rule; nothing where they were not counted. */
export function slipsText(slips: readonly HeaderSlip[] | undefined, lang: Lang): string {
  return (slips ?? [])
    .slice(0, 5)
    .map((slip) => `${lang === 'vi' ? slipVi(slip) : slipEn(slip)}; `)
    .join('');
}

function slipEn(slip: HeaderSlip): string {
  switch (slip.kind) {
    case 'blank':
      return `column ${slip.place} has no name`;
    case 'repeated':
      return `column ${slip.place} repeats the name ${slip.name}`;
    case 'extra':
      return `column ${slip.name} is not in the schema`;
    case 'missing':
      return `column ${slip.name} is missing`;
    case 'other':
      return `column ${slip.place} is ${slip.name} instead of ${slip.expected}`;
    default:
      return unreachable(slip);
  }
}

function slipVi(slip: HeaderSlip): string {
  switch (slip.kind) {
    case 'blank':
      return `cột thứ ${slip.place} không có tên`;
    case 'repeated':
      return `cột thứ ${slip.place} lặp lại tên ${slip.name}`;
    case 'extra':
      return `cột ${slip.name} không có trong cấu trúc`;
    case 'missing':
      return `thiếu cột ${slip.name}`;
    case 'other':
      return `cột thứ ${slip.place} là ${slip.name}, đúng ra là ${slip.expected}`;
    default:
      return unreachable(slip);
  }
}
