import type { CheckedTables } from '#lib/tables/checked-tables.ts';
import { checkTables } from '#lib/tables/check-tables.ts';
import type { Descriptor } from '#lib/tables/descriptor.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { checkDescriptor } from './check-descriptor.ts';
import type { PackageFiles } from './read-package.ts';

export type PackageCheck =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'sound'; readonly descriptor: Descriptor; readonly tables: CheckedTables };

/** Checks the descriptor first; tables can only be held against a sound one. */
export function checkPackage({ descriptorText, texts, outlines }: PackageFiles): PackageCheck {
  const checked = checkDescriptor(descriptorText);
  if (checked.kind === 'refused') return checked;
  const { tables, problems } = checkTables(checked.descriptor, texts, outlines);
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'sound', descriptor: checked.descriptor, tables };
}
