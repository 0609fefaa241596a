import { bibtex } from '#lib/citation/bibtex.ts';
import { chartEntries } from '../chart-entries.server.ts';
import { citationFile } from '../cited-chart.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = chartEntries;

/** How a chart is cited, as a BibTeX entry. */
export const GET: RequestHandler = citationFile(bibtex, 'application/x-bibtex');
