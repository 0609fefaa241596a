import { cslJson } from '#lib/citation/csl-json.ts';
import { chartEntries } from '../chart-entries.server.ts';
import { citationFile } from '../cited-chart.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = chartEntries;

/** How a chart is cited, as CSL-JSON. */
export const GET: RequestHandler = citationFile(cslJson, 'application/vnd.citationstyles.csl+json');
