// How much memory Node is given for the steps of a build: what the package needs, as far as the machine has it. Plain Node, as what calls it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';

const megabyte = 2 ** 20;

/**
 * Measured: 5 MB of CSV are built with the heap that Node takes by itself, 347 MB (10⁶ investments) with 9,000 MB, beside which the process
 * holds 1,900 MB for the engine. In between nothing was measured: a straight line.
 */
const small = 20 * megabyte;
const heapFor = (bytes) => Math.ceil(3_000 + 18 * (bytes / megabyte));
const besideHeap = 2_000;
/** Of the machine's memory, for everything else that runs. */
const forOthers = 500;

/** Bytes of the tables of a package; 0 where there is none, which the check of the data says better. */
export function packageBytes(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** What this machine and this Node have, in MB; a container may have less than its machine. */
export function machineMemory() {
  return {
    total: Math.floor(Math.min(totalmem(), process.constrainedMemory?.() || Infinity) / megabyte),
    usualHeap: Math.floor(getHeapStatistics().heap_size_limit / megabyte),
    hasOwn: [...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((text) =>
      /max[-_]old[-_]space[-_]size/.test(text)
    )
  };
}

/** The heap in MB for a package of so many bytes, null for what Node takes by itself; and what the build needs where the machine has less. */
export function chooseHeap(bytes, { total, usualHeap, hasOwn }) {
  const wanted = heapFor(bytes);
  if (hasOwn || bytes <= small || wanted <= usualHeap) return { heap: null, needs: null };
  const room = total - besideHeap - forOthers;
  if (wanted <= room) return { heap: wanted, needs: null };
  return { heap: room > usualHeap ? room : null, needs: wanted + besideHeap + forOthers };
}

/** Said before a build that the machine may be too small for, and again when it failed. */
export function tooLittleMemory(needs, total) {
  const size = (megabytes, lang) => `${(megabytes / 1024).toLocaleString(lang, { maximumFractionDigits: 1 })} GB`;
  return (
    `Gói dữ liệu này cần máy có chừng ${size(needs, 'vi')} bộ nhớ để dựng; máy này có ${size(total, 'vi')}. ` +
    'Bước nào dừng vì hết bộ nhớ (“heap out of memory”, hoặc bị hệ điều hành ngắt) thì hãy dựng trên máy lớn hơn, hoặc chia gói theo tỉnh.\n' +
    `This package needs a machine with about ${size(needs, 'en')} of memory; this one has ${size(total, 'en')}. ` +
    'Where a step stops for want of memory ("heap out of memory", or ended by the system), build on a larger machine, or split the package by province.'
  );
}
