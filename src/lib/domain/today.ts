/** The day on the clock of the reader, `2026-11-22`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
