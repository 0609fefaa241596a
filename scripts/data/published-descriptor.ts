import type { PartList } from '#lib/domain/table-parts.ts';

/** What the built descriptor says of a CSV file. */
export interface PublishedFile {
  readonly rows: number;
  readonly bytes: number;
  /** `sha256:` and hexadecimal digits. */
  readonly hash: string;
}

/** The descriptor as it is published beside the built files: their counts, sizes and hashes, CRLF as line end, and the parts of large tables. */
export function publishedDescriptor(
  descriptorText: string,
  files: ReadonlyMap<string, PublishedFile>,
  parts: PartList = {}
): string {
  const descriptor: unknown = JSON.parse(descriptorText, (key, value: unknown) => {
    if (key !== 'resources' || !Array.isArray(value)) return value;
    return value.map((resource: unknown) => publishedResource(resource, files, parts));
  });
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function publishedResource(resource: unknown, files: ReadonlyMap<string, PublishedFile>, parts: PartList): unknown {
  if (!isObject(resource) || typeof resource['name'] !== 'string') return resource;
  const file = files.get(resource['name']);
  if (file === undefined) return resource;
  const dialect = isObject(resource['dialect']) ? resource['dialect'] : {};
  return {
    ...resource,
    ...file,
    dialect: { ...dialect, lineTerminator: '\r\n' },
    parquet: `${resource['name']}.parquet`,
    ...(parts[resource['name']] === undefined ? {} : { parts: parts[resource['name']] })
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
