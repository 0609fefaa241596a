/** Copied to 404.html after the build: what a static host answers at an unknown address, plain HTML in both languages. */
export const csr = false;
