/** The keys of a talk in the order in which the help page and the list over a scene name them. Names that differ by language are ids in braces. */
export const talkKeyList = [
  { does: 'next', keys: ['→', '{space}', 'PgDn', 'Enter'] },
  { does: 'previous', keys: ['←', '{shiftSpace}', 'PgUp', 'Backspace'] },
  { does: 'ends', keys: ['Home', 'End'] },
  { does: 'scroll', keys: ['↓', '↑'] },
  { does: 'number', keys: ['{number}'] },
  { does: 'black', keys: ['B', '.'] },
  { does: 'fullScreen', keys: ['F', 'F5'] },
  { does: 'filter', keys: ['L'] },
  { does: 'return', keys: ['R'] },
  { does: 'speaker', keys: ['S'] },
  { does: 'escape', keys: ['Esc'] },
  { does: 'keys', keys: ['?'] }
] as const;
