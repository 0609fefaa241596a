/** A page says to the worker: forget the edition before, if no other page is open. */
export const tidyMessage = 'tidy';
