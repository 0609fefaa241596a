/** Writes the synthetic country: `npx tsx scripts/bench/synthetic/index.ts <investments> <folder>`, such as `10000 .cache/scale/10000`. */
import { writeCountry } from './write-country.ts';

const [count = '', folder = ''] = process.argv.slice(2);
if (!/^\d+$/.test(count) || folder === '') throw new Error('usage: index.ts <number of investments> <folder>');
writeCountry('data', folder, Number(count));
console.log(`${folder}: a synthetic country with ${count} investments; not evidence`);
