import type { Component } from 'svelte';
import type { SiteContext } from '#lib/components/site-context.ts';
import { openPaper } from '../../paper/open-paper.ts';
import { isParquet, parquetReader } from './parquet-reader.svelte.ts';
import { prepare, type Workshop } from './prepare.ts';
import WorkPanel from './WorkPanel.svelte';
import { Offer } from './offer.svelte.ts';

/** The page once it is ready: it takes files and shows what becomes of them. */
export interface Work {
  readonly shop: Workshop;
  readonly offer: Offer;
  readonly Panel: Component<{ work: Work }>;
  /** Takes a file, unless it is of a kind that needs what is not here. */
  take(file: File): Promise<void>;
}

/** Fetches all that the page can come to need, also what layouts fetch at the first sign of use: `contexts` are those of the page. */
export async function openWork(site: SiteContext, contexts: Map<unknown, unknown>): Promise<Work> {
  const [shop] = await Promise.all([prepare(site.lang), openPaper(site, contexts)]);
  const offer = new Offer();
  return {
    shop,
    offer,
    Panel: WorkPanel,
    async take(file) {
      if (!offer.mayReplace(shop.desk)) return;
      offer.parquet = null;
      if (parquetReader.status !== 'ready' && (await isParquet(file))) {
        offer.parquet = file.name;
        // What was wrong with the file before is not said of this one.
        if (shop.desk.phase === 'failed') shop.desk.clear();
        return;
      }
      shop.kept.letGo();
      await shop.desk.open(file);
    }
  };
}
