import type { Messages } from '../messages.ts';

export const presenting: Messages['presenting'] = {
  title: 'Presenting',
  stage: {
    scene: 'Scene on the screen',
    view: 'View of the scene',
    place: (scene, scenes) => `scene ${scene} of ${scenes}`,
    announced: (scene, scenes, title) => `Scene ${scene} of ${scenes}: ${title}`,
    previous: 'Previous scene',
    next: 'Next scene',
    tools: 'Tools of the presenter',
    filter: 'Filter live',
    filterDone: 'Done, back to the text',
    speaker: 'Presenter window',
    fullScreen: 'Full screen',
    keys: 'Keys',
    leave: 'End',
    black: 'The screen is black. Press any key to go on.',
    goTo: (scene) => `To scene ${scene}`,
    pressEnter: 'press Enter',
    changed: 'Filters or view changed',
    return: 'Back to the scene (R)',
    sources: 'Sources',
    sourceOther: (count) => `and ${count} more`,
    asOf: (date) => `Figures of ${date}.`,
    release: (release) => `Release ${release}.`,
    disputed: 'another source states another figure',
    more: 'More below',
    unknown:
      'This deck is not on this machine. A deck of your own is kept in the browser that made it: open it from its exported file. The page below works as usual.',
    unknownOpen: 'Open the decks',
    close: 'Close'
  },
  speaker: {
    title: 'Presenter window',
    description: 'Notes, the next scene and a clock for the person who speaks; in step with the projected window.',
    now: 'On the screen',
    notes: 'Notes',
    noNotes: 'This scene has no notes.',
    next: 'Next scene',
    lastScene: 'This is the last scene.',
    scenes: 'All scenes',
    clock: 'Time',
    elapsed: 'Speaking for',
    hold: 'Pause',
    go: 'Go on',
    reset: 'Reset',
    black: 'Black screen',
    light: 'Light again',
    isBlack: 'The screen is black.',
    together: 'In step with the projected window.',
    alone: 'No projected window answers. Buttons and keys change the scene in this window only.',
    waiting: 'Looking for the projected window…',
    open: 'Open the projected window',
    choose: 'No deck is chosen.',
    unknown: 'This deck is not on this machine.',
    loading: 'Opening the deck…',
    back: 'All decks'
  },
  help: {
    title: 'How to present',
    description: 'Keys, the presenter window, filtering during a talk, paper, and use without a network.',
    lead: 'A deck is a list of pages of this atlas, each with a title, a caption and notes. In a talk the real page stands on the screen: every figure can be pressed to open its source.',
    before: 'Before the meeting',
    beforeSteps: [
      'Open the deck on the very machine that will project, and go through every scene once.',
      'Keep the site on the machine for use without a network, or save the deck as one file to carry.',
      'Print the handout: three scenes a page, with notes and sources.'
    ],
    during: 'During the talk',
    duringSteps: [
      'Press Start, then F for full screen. Any clicker that sends Page Down and Page Up works.',
      'Press S for the presenter window and drag it to your own screen. Notes never stand on the projected page.',
      'Somebody asks: press L to filter within the scene, press a figure for its source, then R to go back to the scene.',
      'Touch screen: swipe left or right; or tap the text, on its left side for the scene before.'
    ],
    keysTitle: 'Keys',
    keyColumn: 'Key',
    doesColumn: 'What it does',
    offline: 'Use without a network',
    decks: 'All decks'
  },
  keys: {
    next: 'next scene',
    previous: 'previous scene',
    ends: 'first scene, last scene',
    scroll: 'scroll within the scene',
    number: 'to the scene of that number',
    black: 'black screen; any key lights it again',
    fullScreen: 'full screen',
    filter: 'filter live within the scene',
    return: 'back to the scene, without what was filtered',
    speaker: 'open the presenter window',
    escape: 'close what is open; then leave full screen; then end',
    keys: 'this list of keys'
  },
  keyNames: {
    space: 'Space',
    number: 'number + Enter',
    shiftSpace: 'Shift + Space'
  }
};
