/** Where the evidence lies: `ATLAS_DATA`, else `data`. */
export function dataFolder(): string {
  return process.env['ATLAS_DATA'] ?? 'data';
}
