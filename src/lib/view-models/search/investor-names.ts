/** Investors of a project one by one, without the share that some sources print after the name. */
export function investorNames(investors: string | null): readonly string[] {
  return (investors ?? '')
    .split(';')
    .map((name) => name.replace(/\s*\d+([.,]\d+)?\s*%$/, '').trim())
    .filter((name) => name !== '');
}
