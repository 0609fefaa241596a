const patterns = new Map<string, RegExp | null>();

/** A pattern that holds for the whole cell, made once; with Unicode properties where it allows them. null: it is no regular expression. */
export function wholePattern(pattern: string): RegExp | null {
  const made = patterns.get(pattern);
  if (made !== undefined) return made;
  const fresh = compiled(pattern, 'u') ?? compiled(pattern, '');
  patterns.set(pattern, fresh);
  return fresh;
}

function compiled(pattern: string, flags: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`, flags);
  } catch {
    return null;
  }
}
