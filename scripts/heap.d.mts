export interface MachineMemory {
  readonly total: number;
  readonly usualHeap: number;
  /** The heap was set by hand: it stays. */
  readonly hasOwn: boolean;
}
export function packageBytes(folder: string): number;
export function machineMemory(): MachineMemory;
export function chooseHeap(
  bytes: number,
  machine: MachineMemory
): { readonly heap: number | null; readonly needs: number | null };
export function tooLittleMemory(needs: number, total: number): string;
