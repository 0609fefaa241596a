import { onMount } from 'svelte';
import { page } from '$app/state';
import { defaultCurrency, type Currency } from '#lib/domain/currency.ts';
import { readCurrency, withCurrency } from '#lib/url/currency-address.ts';
import { choose } from '#lib/url/navigate.ts';

/** The currency that the address of the page asks for; made while a component is made. A page is built without a query. */
export class PageCurrency {
  #mounted = $state(false);

  constructor() {
    onMount(() => {
      this.#mounted = true;
    });
  }

  get current(): Currency {
    return this.#mounted ? readCurrency(page.url.searchParams) : defaultCurrency;
  }

  /** A person chose: Back undoes it. */
  choose = (currency: Currency): void => {
    void choose(`${page.url.pathname}${withCurrency(page.url.searchParams, currency)}`);
  };
}
