import type { CitationWords } from '../citation-words.ts';
import { monthNames } from '../partial-date.ts';

export const citation: CitationWords = {
  title: 'Cite',
  lead: 'Whoever published the figures stands first, this site after it, with release and date.',
  short: 'Short, under a picture',
  full: 'Full, in a text',
  legal: 'As Vietnamese administrative texts cite it',
  records: 'For reference managers',
  copy: (form) => `Copy ${form}`,
  copyShort: 'Copy the short citation',
  copyFull: 'Copy the full citation',
  copyLegal: 'Copy the legal citation',
  file: (form) => `${form} file`,

  andOthers: (names) => `${names} and others`,
  andMore: (names, more) => `${names} and ${more} more`,
  allSources: (count) => `Figures of ${count} publishers; all are listed at the address`,
  knownFrom: (text) => `From: ${text}`,
  via: (name, release, day) => `Via ${name}, release ${release} (${day})`,
  viaShort: (name, release) => `via ${name}, release ${release}`,
  accessed: (day) => `Accessed ${day}`,

  kinds: {
    resolution: 'Resolution',
    decision: 'Decision',
    decree: 'Decree',
    circular: 'Circular',
    plan: 'Plan',
    directive: 'Directive',
    dispatch: 'Official dispatch',
    law: 'Law'
  },
  anyInstrument: 'Instrument',
  numbered: (kind, number) => `${kind} No. ${number}`,
  legalDate: (year, month, day) => {
    const name = month === undefined ? undefined : monthNames[month - 1];
    return [day, name, year].filter((part) => part !== undefined).join(' ');
  },
  instrument: (name, date, issuer, about) => `${name}${date === null ? '' : ` of ${date}`}, ${issuer}, ${about}`
};
