const title = {
  vi: 'GIẢ ĐỊNH: số liệu do máy sinh ra để đo tốc độ, không phải bằng chứng',
  en: 'SYNTHETIC: made by a program to measure speed, not evidence'
};

/** The descriptor of the real package under a name and title that nobody can take for evidence, with the rows as written. */
export function syntheticDescriptor(realText: string, rows: ReadonlyMap<string, number>): string {
  const real: Readonly<Record<string, unknown>> = JSON.parse(realText);
  const resources = Array.isArray(real['resources']) ? real['resources'] : [];
  const counted = resources.map((resource: unknown) => withRows(resource, rows));
  const descriptor = {
    ...real,
    name: 'synthetic-country',
    title: title.en,
    titles: title,
    description: `vi: ${title.vi}. | en: ${title.en}.`,
    descriptions: title,
    keywords: ['synthetic', 'benchmark', 'giả định'],
    resources: counted
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function withRows(resource: unknown, rows: ReadonlyMap<string, number>): unknown {
  if (typeof resource !== 'object' || resource === null || !('name' in resource)) return resource;
  const count = typeof resource.name === 'string' ? rows.get(resource.name) : undefined;
  return count === undefined ? resource : { ...resource, rows: count };
}
