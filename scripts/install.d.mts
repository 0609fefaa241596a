/** Folder of the repository. */
export const root: string;
/** 22.0 counts as newer than 20.19. */
export function isNewEnough(version: string): boolean;
/** Packages of package-lock.json that node_modules lacks or has in another version; those of other machines (optional) do not count. */
export function missingPackages(folder?: string): string[];
