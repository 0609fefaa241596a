/** How the prerendered map of the explorer is drawn: the same at build and in the browser. */
export const stillSymbolScale = 0.75;

/** Where the note, the inset and the legend lie over it, px of its 768 × 580. */
export const stillObstacles = [
  { left: 0, top: 0, right: 130, bottom: 40 },
  { left: 0, top: 330, right: 420, bottom: 580 }
];
