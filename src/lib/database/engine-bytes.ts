/**
 * Size of each build of the engine, unpacked, in bytes. What a browser counts while loading is unpacked, while the header of the
 * answer tells the packed size: a share of the whole needs this number.
 */
export const engineBytes = { eh: 18_105_915, mvp: 22_092_382 } as const;
