import type { Component } from 'svelte';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { isParquet, parquetReader } from './parquet-reader.svelte.ts';
import { keptSheet, prepare, type Workshop } from './prepare.ts';
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

export async function openWork(lang: Lang): Promise<Work> {
  const [shop] = await Promise.all([prepare(lang), keptSheet.look()]);
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
        return;
      }
      keptSheet.letGo();
      await shop.desk.open(file);
    }
  };
}
