import type { Release } from '#lib/domain/release.ts';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import { JsonPart } from '#lib/tables/json-part.ts';

/** The one release of a package that records none: the tables as they are. */
export function onlyRelease(descriptorText: string): Release {
  const { version, tables } = readDescriptor(descriptorText);
  return {
    id: version,
    releasedOn: new JsonPart(JSON.parse(descriptorText), 'datapackage.json').text('created').slice(0, 10),
    previous: null,
    summary: { vi: 'Bản đầu tiên của bộ số liệu.', en: 'The first release of the data.' },
    tables: tables.map(({ name, rows }) => ({ name, rows, isNew: true, added: rows, removed: 0, changed: 0 }))
  };
}
