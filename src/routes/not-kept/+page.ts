/** What the service worker answers where an address is neither kept nor to be had: plain HTML in both languages. */
export const csr = false;
