import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { nameOf, type ChartSetting } from './chart-setting.ts';

/** Name without the word for its kind: "Khu công nghiệp Bỉm Sơn" → "Bỉm Sơn". */
export function zoneShortName(zone: ExplorerZone, setting: ChartSetting): string {
  const name = nameOf(zone, setting);
  const { zoneKind } = setting.m.vocabulary;
  const kinds = Object.values(zoneKind).sort((a, b) => b.length - a.length);
  const start = kinds.find((kind) => name.toLocaleLowerCase().startsWith(`${kind.toLocaleLowerCase()} `));
  if (start !== undefined) return name.slice(start.length + 1);
  const end = kinds.find((kind) => name.toLocaleLowerCase().endsWith(` ${kind.toLocaleLowerCase()}`));
  return end === undefined ? name : name.slice(0, -end.length - 1);
}
