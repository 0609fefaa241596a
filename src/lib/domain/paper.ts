/** Sheets that a page can be printed on; 16:9 is a slide of 13⅓ by 7½ inches. */
export const papers = ['a4-portrait', 'a4-landscape', 'wide'] as const;
export type Paper = (typeof papers)[number];
export const isPaper = (text: string | undefined): text is Paper => papers.some((paper) => paper === text);
