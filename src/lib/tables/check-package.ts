import { checkDescriptor } from './check-descriptor.ts';
import type { CheckedTables } from './checked-tables.ts';
import { checkTables } from './check-tables.ts';
import type { Descriptor } from './descriptor.ts';
import type { Problem } from './problem.ts';
import type { ProvinceOutlines } from './province-outlines.ts';

/** A data package as texts: descriptor, each CSV file by name, and the outlines that points are held against. */
export interface PackageTexts {
  /** `undefined`: the folder has no datapackage.json. */
  readonly descriptorText: string | undefined;
  readonly texts: ReadonlyMap<string, string>;
  readonly outlines: ProvinceOutlines;
}

export type PackageCheck =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'sound';
      readonly descriptorText: string;
      readonly descriptor: Descriptor;
      readonly tables: CheckedTables;
    };

const missingDescriptor: Problem = {
  file: 'datapackage.json',
  row: null,
  column: null,
  found: '',
  rule: { kind: 'file-present' }
};

/** Checks the descriptor first; tables can only be held against a sound one. */
export function checkPackage({ descriptorText, texts, outlines }: PackageTexts): PackageCheck {
  if (descriptorText === undefined) return { kind: 'refused', problems: [missingDescriptor] };
  const checked = checkDescriptor(descriptorText);
  if (checked.kind === 'refused') return checked;
  const { tables, problems } = checkTables(checked.descriptor, texts, outlines);
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'sound', descriptorText, descriptor: checked.descriptor, tables };
}
