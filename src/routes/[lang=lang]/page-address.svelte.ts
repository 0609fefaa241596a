import { onMount } from 'svelte';
import { page } from '$app/state';
import { noQuery } from '#lib/url/address-text.ts';

/** What the address asks of the page; made while a component is made. A page is built without a query, so there is none until it is mounted. */
export class PageAddress {
  #mounted = $state(false);

  constructor() {
    onMount(() => {
      this.#mounted = true;
    });
  }

  get mounted(): boolean {
    return this.#mounted;
  }

  get query(): URLSearchParams {
    return this.#mounted ? page.url.searchParams : noQuery;
  }
}
