import type { embed } from '#lib/i18n/vi/embed.ts';

/** Words of the embed dialog in one language; they come with the dialog and are no part of the site's messages. */
export type EmbedWords = typeof embed;
