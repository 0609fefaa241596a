import type { Messages } from '../messages.ts';

export const decks: Messages['decks'] = {
  title: 'Present',
  menu: {
    label: 'Use this page',
    copyLink: 'Copy link',
    copyLinkHint: 'opens just as seen now',
    copied: 'Link copied',
    notCopied: 'Could not copy; take it from the address bar',
    add: 'Add to a deck…',
    addHint: 'to present it',
    present: 'Present…',
    presentHint: 'the decks',
    print: 'Print…',
    printHint: 'paper or PDF',
    minutes: 'Keep for the minutes…',
    minutesHint: 'figures and sources as they are now',
    failed: 'Could not load. Try again.'
  }
};
