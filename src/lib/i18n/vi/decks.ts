/** Words of decks: pages of presentations, the editor of own decks, what checks of a deck say. */
export const decks = {
  title: 'Bộ cảnh'
};
