import { getContext, setContext } from 'svelte';

/** What a press on any mark of a drawing does, where the page around it shows the rows behind marks. */
export interface MarkPress {
  /** Key of the mark whose rows are shown; null for all rows. */
  readonly chosen: string | null;
  readonly press: (key: string) => void;
  readonly clear: () => void;
  /** Tells which keys do what. */
  readonly keys: string;
}

const key = Symbol('mark-press');

/** `press` is read late: its getters keep it alive. undefined takes it away again. */
export const setMarkPress = (press: MarkPress | undefined): void => void setContext(key, press);

/** undefined where marks do nothing of their own. */
export const getMarkPress = (): MarkPress | undefined => getContext<MarkPress | undefined>(key);
