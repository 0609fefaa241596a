/** Icons for pages: the one place, besides the components, that knows where icons come from. */
export { default as ArrowDown } from '@lucide/svelte/icons/arrow-down';
export { default as ArrowUp } from '@lucide/svelte/icons/arrow-up';
export { default as Columns } from '@lucide/svelte/icons/columns-2';
export { default as Download } from '@lucide/svelte/icons/download';
export { default as Printer } from '@lucide/svelte/icons/printer';
export { default as X } from '@lucide/svelte/icons/x';
