/** The lines and processors that speed is measured on; bits as the line's seller counts them. */
export interface Line {
  readonly name: string;
  readonly megabits: number;
  readonly latencyMs: number;
  /** How many times slower than this machine. */
  readonly slowdown: number;
}

export const lines: readonly Line[] = [
  { name: 'cable', megabits: 20, latencyMs: 20, slowdown: 1 },
  { name: '4G', megabits: 10, latencyMs: 50, slowdown: 4 },
  { name: 'slow 4G', megabits: 1.6, latencyMs: 150, slowdown: 4 }
];

/** The line that the promise of the first answer is given for. */
export const promisedLine = '4G';
