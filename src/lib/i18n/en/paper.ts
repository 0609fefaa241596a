import type { Messages } from '../messages.ts';
import { paperDeck } from './paper-deck.ts';

export const paper: Messages['paper'] = {
  title: 'Print this page',
  head: {
    filtered: 'Filtered:',
    whole: 'Everything, no filter',
    published: (from, to) => `Sources published from ${from} to ${to}; each figure has its own date, beside it.`,
    publishedOnce: (day) => `Sources published: ${day}; each figure has its own date, beside it.`,
    release: (release, day) => `Release ${release}, ${day}`,
    printed: (time) => `Printed ${time}`,
    scan: 'Scan to open this very page',
    qr: (address) => `QR code that opens ${address}`,
    tooLong: 'The address is too long for a code that can be read from paper; it stands at the end.',
    record: 'Record for the minutes',
    frozen: (time, zone) => `Taken ${time} (time zone ${zone})`,
    hash: 'SHA-256 of the record:',
    hashNote:
      'The JSON file of the same hash holds every figure with its source; check it under “Keep for the minutes”.'
  },
  foot: {
    sources: 'Sources used on this page',
    sourcesShort: (count) => `This page rests on ${count}:`,
    undated: 'undated',
    unnamed: 'publisher not known',
    address: 'Address:',
    notes: 'Notes'
  },
  map: {
    legendTitle: 'Symbols',
    north: 'N',
    northLabel: 'North is up',
    selected: (name) => `Selected: ${name}`,
    boundaries: 'Administrative boundaries since 1 July 2025.',
    formerBoundaries: 'District boundaries before 1 July 2025.'
  },
  dialog: {
    title: 'Print this page',
    lead: 'The print has the name of the page, what is filtered, the release, sources, address and a QR code. The map is drawn anew for paper.',
    paper: 'Paper',
    papers: { 'a4-portrait': 'A4 portrait', 'a4-landscape': 'A4 landscape', wide: '16:9 (screen)' },
    include: 'Include',
    sourcesFull: 'Sources: title, publisher, date',
    sourcesShort: 'Sources: publishers only',
    tables: 'Tables under the charts',
    notes: 'Room for notes',
    counted: (figures, sources) => `This page has ${figures}, from ${sources}.`,
    print: 'Print / save as PDF',
    preparing: 'Preparing the print…',
    hint: 'For a PDF file choose “Save as PDF” in the print dialog of the browser.',
    failed: 'The sources of the page could not be loaded. The print still has figures, address and code.'
  },
  figures: (count) => (count === '1' ? '1 figure' : `${count} figures`),
  minutes: {
    title: 'Keep for the minutes',
    lead: 'A record freezes the page on screen: address, what is filtered, every figure with its date, its source and every other reading. Its SHA-256 tells whether it was altered.',
    gathering: (done, all) => `Gathering the sources of the figures: ${done} of ${all}`,
    ready: (figures, sources) => `${figures}, ${sources}`,
    incomplete: (sources) => `${sources} could not be loaded: figures from there have only what the page says.`,
    frozen: 'Taken',
    hash: 'SHA-256',
    again: 'Take it anew',
    json: 'Download the record (JSON)',
    pdf: 'Print / save the record as PDF',
    failed: 'The record could not be made. Please try again.',
    check: 'Check a record',
    checkLead: 'Choose a JSON file downloaded here. The file does not leave this device.',
    choose: 'Choose the file of a record',
    checking: 'Checking…',
    notRecord: 'This file is not a record for the minutes of this site.',
    intact: (time) => `The record is intact: its SHA-256 is right. Taken ${time}.`,
    altered: 'The record was altered: its SHA-256 does not fit its content.',
    same: (figures) => `${figures} the same today.`,
    changed: (figures) => `${figures} changed since:`,
    gone: 'no longer in the data',
    was: 'In the record',
    now: 'Today',
    figure: 'Figure',
    unchecked: (figures) => `${figures} worked out by the page: compared only at the address of the record.`,
    unread: (figures) => `${figures} not compared, since sources could not be loaded.`,
    openAddress: 'Open the address of the record'
  },
  deck: paperDeck
};
