/** A zone's name with the word for its kind abbreviated: "Khu công nghiệp Bỉm Sơn" → "KCN Bỉm Sơn", "Bim Son Industrial Park" → "Bim Son IP". */
export function shortName(name: string, kind: string, short: string): string {
  const at = name.toLowerCase().indexOf(kind.toLowerCase());
  return at < 0 ? name : `${name.slice(0, at)}${short}${name.slice(at + kind.length)}`;
}
