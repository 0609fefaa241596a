/** Quiet, without a sandbox (CI runs as root) and with WebGL drawn in software. */
export const browserArguments: string[];
/** Path of an installed browser, or null when there is none. */
export function findBrowser(): Promise<string | null>;
export function ensureBrowser(): Promise<string | null>;
/** Path of an installed Firefox, or null when there is none. */
export function findFirefox(): string | null;
