/** Smallest that a table is made to fit the paper: below, nobody could read it. */
const least = 0.5;

/** Tables wider than the column of text are printed smaller, as a whole, instead of being cut. Returns how to undo it. */
export function fitTables(main: Element): () => void {
  const room = main.clientWidth;
  const tables = [...main.querySelectorAll('table')].filter((table) => table.getClientRects().length > 0);
  const ratios = tables.map((table) => {
    const around = Math.min(room, table.parentElement?.clientWidth ?? room);
    return around > 0 && table.scrollWidth > around + 1 ? Math.max(least, around / table.scrollWidth) : 1;
  });
  // Read first, then written: one layout for all.
  tables.forEach((table, at) => {
    const ratio = ratios[at] ?? 1;
    if (ratio < 1) table.style.zoom = ratio.toFixed(3);
  });
  return () => {
    for (const table of tables) table.style.zoom = '';
  };
}
