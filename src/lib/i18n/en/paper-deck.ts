import type { paperDeck as vi } from '../vi/paper-deck.ts';

/** Words of a presentation on paper and in one file. */
export const paperDeck: typeof vi = {
  title: 'Print the presentation',
  slides: 'Slides',
  slidesAbout: 'One scene a page, 16:9 or A4 landscape',
  handout: 'Handout',
  handoutAbout: 'Three scenes a page, A4 portrait, with captions and notes',
  paper: 'Paper',
  papers: { wide: '16:9', a4: 'A4 landscape' },
  withNotes: 'Print the speaker’s notes as well',
  print: 'Print / save as PDF',
  back: 'Back to the presentation',
  taking: (done, all) => `Drawing scene ${done} of ${all}…`,
  pages: (count) => `${count} pages, all drawn.`,
  unknown:
    'There is no such presentation here. One of your own is kept only in the browser it was made in: open it there, or import its file.',
  none: 'No presentation has been chosen.',
  allDecks: 'All presentations',
  needsScript:
    'The browser draws this print, which needs JavaScript. Without it, print the page of the presentation itself.',
  sceneOf: (number, all) => `scene ${number} of ${all}`,
  scenes: (count) => `${count} scenes`,
  pageOf: (number, all) => `page ${number}/${all}`,
  notes: 'Notes',
  notesBreak: 'The notes go on: see the presenter window.',
  sources: 'Sources',
  allSources: 'Sources of the whole presentation',
  allSourcesMore: (number) => `Sources of the whole presentation (continued, part ${number})`,
  usedIn: (scenes) => `scenes ${scenes}`,
  sourceLine: (names, others) => (others === null ? `Sources: ${names}.` : `Sources: ${names} and ${others}.`),
  asOf: (dates) => `Figures: ${dates}.`,
  release: (release, day) => `Release ${release} of ${day}`,
  disputed: 'another source states another value',
  scan: 'Scan to open this scene',
  moreRows: (count) => `… and ${count} more rows at the address of the scene`,
  failed: {
    head: (number) => `Scene ${number} could not be drawn`,
    time: 'its page did not open in the time allowed.',
    refused: 'the browser did not allow its page to be opened.',
    missing: 'there is no page at this address.',
    drawing: 'something went wrong while drawing.'
  },
  openScene: 'Open this scene on the site',
  file: {
    button: 'Save as one file',
    about: 'One HTML file that opens by double click, without network or server: pictures, notes, sources, keys.',
    both: (language) => `With the ${language} version`,
    other: 'Vietnamese',
    make: 'Prepare the file',
    making: (done, all) => `Drawing scene ${done} of ${all}…`,
    ready: (name, size) => `${name}: ${size}`,
    save: (size) => `Save the file (${size})`,
    saved: (name) => `Saved ${name}.`,
    failed: 'The file could not be made. Try again.',
    missing: (scenes) => `Not drawn: scene ${scenes}; the file has its words and address only.`,
    stop: 'Stop'
  },
  player: {
    back: 'Previous scene',
    on: 'Next scene',
    notes: 'Notes (N)',
    full: 'Full screen (F)',
    language: 'Tiếng Việt (L)',
    keys: 'Keys: → or Space: on; ←: back; Home, End: first and last scene; number then Enter: that scene; B: black screen; F: full screen; N: notes.',
    black: 'Black screen. Press B to return.',
    progress: 'Progress',
    next: 'Next',
    view: 'Picture and figures',
    contents: 'Scenes',
    saved: (day) => `Saved on ${day}`,
    plain:
      'Open the file in a browser with JavaScript to show scene by scene with the keys; without it, read it as one long page.'
  }
};
