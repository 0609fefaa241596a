/** A part of a chart, with the rows that its sums name kept to those of `keys`: a popover can show no other. */
export function withRefsOf<Part>(part: Part, keys: ReadonlySet<string>): Part;
export function withRefsOf(part: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(part)) return part.map((member: unknown) => withRefsOf(member, keys));
  if (part === null || typeof part !== 'object') return part;
  const entries = Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    if (name !== 'rows' || !isRefs(part, value)) return [[name, withRefsOf(value, keys)]];
    const known = value.filter((ref) => keys.has(ref));
    return known.length === 0 ? [] : [[name, known]];
  });
  return Object.fromEntries(entries);
}

const isRefs = (part: object, value: unknown): value is readonly string[] =>
  'kind' in part && part.kind === 'computed' && Array.isArray(value);
