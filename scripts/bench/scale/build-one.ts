/** Builds one package's data in a process of its own, and prints what that took: `build-one.ts <from> <to>`. */
import { buildData } from '../../data/build.ts';

const [from = '', to = ''] = process.argv.slice(2);
const started = performance.now();
const result = await buildData(from, to);
if (result.kind === 'refused') throw new Error(`${from}: ${JSON.stringify(result.problems.slice(0, 3))}`);
const { user, system } = process.cpuUsage();
const peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ wallMs: performance.now() - started, processorMs: (user + system) / 1000, peakBytes }));
