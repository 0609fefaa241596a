/** What a build offers for use without network: packs of files, and a list of what lies where. Written by scripts/build-offline.ts. */
export const parts = ['program', 'engine', 'pages', 'data'] as const;
export type Part = (typeof parts)[number];

/** A file of the site that is fetched and kept as it is. */
export interface PackFile {
  /** Its name under `offline/`: the beginning of its SHA-256, so that a name always means the same bytes. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}
export interface Pack extends PackFile {
  readonly part: Part;
}

/** The form of packs and index that this program reads. */
export const editionFormat = 1;
export interface Edition {
  readonly format: typeof editionFormat;
  /** Differs when any file of the site differs. */
  readonly id: string;
  /** The data's release, such as 2026.11.1. */
  readonly release: string;
  /** Full ISO date of the release. */
  readonly releasedOn: string;
  readonly packs: readonly Pack[];
  /** A pack with one file: the list of files (site-index.ts). */
  readonly index: PackFile;
}

/** Folder of the packs, and the small file that names them. */
export const packFolder = 'offline';
export const editionFile = `${packFolder}/edition.json`;

export const filesOf = (edition: Edition): readonly PackFile[] => [edition.index, ...edition.packs];

export const sizeOf = (files: readonly PackFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes of each part; the list of files counts with the program. */
export function sizeOfParts(edition: Edition): Readonly<Record<Part, number>> {
  const size = { program: edition.index.bytes, engine: 0, pages: 0, data: 0 };
  for (const { part, bytes } of edition.packs) size[part] += bytes;
  return size;
}

/** null where the text is not an edition that this program can read. */
export function readEdition(content: unknown): Edition | null {
  if (!isRecord(content) || content['format'] !== editionFormat) return null;
  const { id, release, releasedOn, packs, index } = content;
  const named = isText(id) && isText(release) && isText(releasedOn);
  if (!named || !Array.isArray(packs) || packs.length === 0 || !packs.every(isPack) || !isPackFile(index)) return null;
  return { format: editionFormat, id, release, releasedOn, packs, index };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const fileName = /^[0-9a-f]{16}\.pack$/;

function isPackFile(value: unknown): value is PackFile {
  if (!isRecord(value)) return false;
  const { file, bytes, sha256 } = value;
  return (
    isText(file) &&
    fileName.test(file) &&
    Number.isSafeInteger(bytes) &&
    Number(bytes) > 0 &&
    isText(sha256) &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    sha256.startsWith(file.slice(0, 16))
  );
}

const isPack = (value: unknown): value is Pack =>
  isPackFile(value) && 'part' in value && parts.some((part) => part === value.part);
