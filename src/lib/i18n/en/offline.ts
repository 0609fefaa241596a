import type { Messages } from '../messages.ts';

export const offline: Messages['offline'] = {
  title: 'Use without network',
  description:
    'Keep this whole site on your machine with one download, to view, search, filter, present and print without network. See which release is kept, how much of it, and remove it.',
  lead: 'One download is enough. After it every page in both languages, the presentations, maps, search, filters, SQL, data files and printing work without network.',
  limits:
    'Not kept: ready-made PNG pictures, frames for other sites, and the original pages of the sources. Those still need the network.',
  needsScript: 'Keeping the site needs JavaScript.',

  stateTitle: 'On this machine',
  looking: 'Looking at what is kept…',
  absent: 'Nothing is kept on this machine yet.',
  edition: (release, day) => `Release ${release}, published ${day}`,
  keep: (size) => `Make available offline (${size})`,
  fetching: 'Downloading',
  progress: (done, total) => `${done} / ${total}`,
  pause: 'Pause',
  paused: 'Paused. What was downloaded stays on this machine.',
  begun: (done, total) => `The last download was not finished: ${done} of ${total} are here.`,
  resume: 'Resume',
  undo: 'Discard what was downloaded',
  ready: 'Ready without network.',
  readySince: (day) => `Kept on this machine since ${day}.`,
  shownFrom:
    'From now on the site opens from the kept release, with or without network. A new release replaces it only when you say so.',
  broken: (size) =>
    `${size} of the kept release are missing: the browser deleted a part. Mending it needs the network.`,
  mend: 'Download what is missing',
  noOffer: 'The site on the network did not answer: check the connection and open this page again.',
  offerOffline: 'This machine is offline. Connect to download.',

  newer: (edition) => `There is a new release: ${edition}.`,
  newerBuild: (release) =>
    `The site on the network was corrected after you kept it. The data are still release ${release}.`,
  newerHow: 'The kept one stays whole until the new one is complete and you change over.',
  fetchNewer: (size) => `Download the new release (${size})`,
  newerWhole: (edition) => `The new release is complete: ${edition}.`,
  changeOver: 'Change to the new release',
  changeHow: 'This page will open again. Do not change while you present in another window.',
  dropNewer: 'Discard the new release',

  trouble: {
    network: 'The connection broke. What was downloaded is still here; reconnect and resume.',
    gone: 'The site on the network has just changed to another release. Resume to get that one; what can still be used is not downloaded again.',
    damaged: 'A file did not arrive as it was sent and was thrown away. Please resume.',
    full: 'The browser gives no more room. Free some space on this machine, then resume.',
    worker:
      'The browser does not let the site run without network. Private windows and some security settings block it.'
  },
  hindrance: {
    insecure: 'The site was opened at an address without https, so the browser keeps nothing. Open it with https.',
    'old-browser':
      'This browser, or this private window, cannot keep the site. Chrome, Edge, Firefox from 113 and Safari from 16.4 can.',
    'storage-closed':
      'The browser closes its storage to this site, usually in a private window. Open it in an ordinary window.'
  },
  noRoom: (needed, free) =>
    `${needed} are needed, the browser has ${free} left. Free some space on this machine first.`,

  partsTitle: 'What it contains',
  partsColumns: { part: 'Part', size: 'Size' },
  part: {
    pages: 'Every page, Vietnamese and English',
    engine: 'The engine that answers filters and SQL',
    data: 'Tables, map layers, SVG pictures, files to download',
    program: 'Program, typeface, icons'
  },
  partsTotal: 'Total',
  stored: (size) => `By the browser’s count this site uses ${size} on this machine, its cache included.`,
  lasting: 'The browser has promised not to delete it by itself.',
  notLasting: 'When space runs low the browser may delete it: look at this page again before you leave.',
  remove: 'Remove from this machine',
  removeSure: 'Really remove it? Without network the site will no longer open.',
  removeYes: 'Remove',
  removeNo: 'Keep it',
  removed: 'Removed from this machine.',

  beforeTitle: 'Before you leave',
  before: [
    'Download where the network is good, on the machine and in the browser you will use.',
    'Turn the network off and go through the presentation from the first scene to the last.',
    'For an icon of its own, like an app: open the browser’s menu and choose “Install” or “Add to home screen”.'
  ],
  beforeDecks: 'Open the presentations',

  markOffline: (release) => `No network: showing the kept release, ${release}`,
  markNewer: (release, newer) => `Showing the kept release, ${release}; ${newer} is available`,
  markNewerBuild: (release) => `Showing the kept release, ${release}; the site was corrected since`,
  markMore: 'See',

  notKeptTitle: 'This page is not kept on this machine',
  notKeptText: 'The machine is offline, and this address is not part of what is kept.',
  notKeptBack: 'To the map'
};
