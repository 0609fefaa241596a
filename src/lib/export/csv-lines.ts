const [newline, quote] = [10, 34];

/** Records of comma-separated values by their places, from 0 for the line of names, rising; a break within quotes ends none. */
export function csvLinesAt(text: string, places: readonly number[]): readonly string[] {
  const lines: string[] = [];
  let place = 0;
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= text.length && lines.length < places.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === quote) quoted = !quoted;
    else if (at === text.length || (letter === newline && !quoted)) {
      if (place === places[lines.length] && at > from) lines.push(text.slice(from, at));
      place += 1;
      from = at + 1;
    }
  }
  return lines;
}
