import type { Messages } from '../messages.ts';

export const engine: Messages['engine'] = {
  title: 'Data engine',
  starting: (loaded, total) => `Loading the data engine: ${loaded} of ${total} unpacked`,
  preparing: 'Opening the data engine',
  ready: 'The data engine is ready: from now on SQL in your browser answers every choice',
  failedTitle: 'The data engine could not run',
  happened: {
    'no-webassembly': () => 'This browser has no WebAssembly, or it is switched off, so the data engine cannot run.',
    'worker-blocked': () =>
      'The browser or a rule of the network did not let the background process of the data engine run.',
    'file-missing': (file) =>
      `The file ${file} could not be loaded: the server does not have it or the connection broke.`,
    'file-damaged': (file) => `The file ${file} arrived damaged and cannot be read.`,
    'engine-failed': () => 'The data engine met an error and has stopped.'
  },
  stillWorks:
    'Map, filters, list and charts still work: the page works them out from the rows it carries, with the same results. Only SQL questions of your own cannot run.',
  next: {
    'no-webassembly': 'To use the engine, open the page in a newer browser or switch WebAssembly back on.',
    'worker-blocked': 'Try switching off script blockers for this page, or open it on another network.',
    'file-missing': 'Check the connection, then try again.',
    'file-damaged': 'Try again; if it is still damaged, please tell the editors the name of the file.',
    'engine-failed': 'Try again; if it fails again, please tell the editors the detail below.'
  },
  retry: 'Try again',
  detail: 'Detail',
  dismiss: 'Close this notice'
};
