/** Records what changed in the evidence since its newest release: `npm run release -- --vi "…" --en "…"` with a line for people in both languages. */
import { parseArgs } from 'node:util';
import { printProblems } from './data/print-problems.ts';
import { dataFolder } from './data/data-folder.ts';
import { recordRelease } from './releases/record-release.ts';

const { values } = parseArgs({ options: { vi: { type: 'string' }, en: { type: 'string' } } });

if (values.vi === undefined || values.en === undefined) {
  console.error('npm run release -- --vi "Đã đổi gì" --en "What changed"');
  process.exitCode = 1;
} else {
  const result = await recordRelease(dataFolder(), { vi: values.vi, en: values.en });
  if (result.kind === 'refused') {
    printProblems(result.problems);
    process.exitCode = 1;
  } else if (result.kind === 'unchanged') {
    console.log(`Không có gì đổi từ ${result.newest} · Nothing has changed since ${result.newest}`);
  } else {
    console.log(`${result.manifest.id} (${result.manifest.releasedOn})`);
    console.log('  + dòng mới · rows added   − dòng bỏ · rows removed   ~ ô đổi · cells changed');
    for (const { table, added, removed, changed } of result.difference.tables)
      console.log(`  ${table}: +${added.length} −${removed.length} ~${changed.length}`);
  }
}
