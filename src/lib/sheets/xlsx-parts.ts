import { strFromU8, unzipSync } from 'fflate';
import { UnreadableSheet } from './raw-table.ts';

/** The parts of a workbook that are needed to read one of its sheets. */
export interface WorkbookParts {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly sheets: readonly WorkbookSheet[];
  /** By the number of a cell's style: whether it is shown as a percentage. */
  readonly percentStyles: readonly boolean[];
}

export interface WorkbookSheet {
  readonly name: string;
  readonly path: string;
  /** Place among all sheets of the workbook, charts included, from 1. */
  readonly place: number;
  readonly isVisible: boolean;
}

/** Unpacked, so much of a workbook fits into the memory of a browser. */
const largestUnpacked = 400_000_000;

export function damaged(detail: string): UnreadableSheet {
  return new UnreadableSheet({ kind: 'damaged', format: 'xlsx', detail });
}

export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const files = unpacked(bytes);
  const workbook = textOf(files, 'xl/workbook.xml');
  if (workbook === '') throw damaged('xl/workbook.xml');
  const targets = new Map(
    tags(textOf(files, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      pathOf(attribute(tag, 'Target'))
    ])
  );
  const sheets = tags(workbook, 'sheet').flatMap((tag, index) => {
    const path = targets.get(attribute(tag, '\\w+:id')) ?? '';
    const isWorksheet = files[path] !== undefined && path.includes('worksheet');
    return isWorksheet
      ? [{ name: attribute(tag, 'name'), path, place: index + 1, isVisible: attribute(tag, 'state') === '' }]
      : [];
  });
  if (sheets.length === 0) throw damaged('worksheets');
  return { files, sheets, percentStyles: percentStyles(textOf(files, 'xl/styles.xml')) };
}

/** Unpacked in this task, as the parallel way of the library needs workers that the site's policy does not allow. */
function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml(\.rels)?$/.test(name)) return false;
        total += originalSize;
        if (total > largestUnpacked) {
          throw new UnreadableSheet({ kind: 'too-large', bytes: total, limit: largestUnpacked });
        }
        return true;
      }
    });
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw damaged('ZIP');
  }
}

export function textOf(files: Readonly<Record<string, Uint8Array>>, path: string): string {
  const file = files[path];
  return file === undefined ? '' : strFromU8(file);
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const tags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

export function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return unescaped(double ?? single ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (name !== undefined) return entities[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The two percentages that every workbook knows, and formats of its own with a percent sign. */
function percentStyles(styles: string): readonly boolean[] {
  const formats = new Set(['9', '10']);
  for (const tag of tags(styles, 'numFmt')) {
    if (attribute(tag, 'formatCode').includes('%')) formats.add(attribute(tag, 'numFmtId'));
  }
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return tags(cells, 'xf').map((tag) => formats.has(attribute(tag, 'numFmtId')));
}
