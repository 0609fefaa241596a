/** What `#covered` names: the coverage of the package that is built. Vite puts its value into the page (vite.config.ts). */
import type { Coverage } from '../../src/lib/domain/coverage.ts';
import { readCoverage } from './coverage.ts';
import { dataFolder } from './data-folder.ts';

export const covered: Coverage = readCoverage(dataFolder());
