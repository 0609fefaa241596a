/** A list as the engine writes it, `[a, 'b, c']`, in the way of the tables: members with `;` between them. Pure. */
export function listText(text: string): string {
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  const members = text.slice(1, -1).match(/'(?:[^'\\]|\\.|'')*'|[^,]+/g) ?? [];
  return members.map((member) => unquoted(member.trim())).join(';');
}

const unquoted = (member: string): string =>
  /^'.*'$/s.test(member) ? member.slice(1, -1).replaceAll("''", "'").replaceAll("\\'", "'") : member;
