import type { Bilingual } from '#lib/domain/vocabulary.ts';

/** A number that a page works out: the name its figures carry, what it says, and the SQL that says the same. */
export interface PageComputation {
  readonly name: string;
  readonly meaning: Bilingual;
  /** `?` stands for the zone or source of the page. */
  readonly sql: string;
}
