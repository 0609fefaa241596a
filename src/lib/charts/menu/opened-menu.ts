/** What a button hands to its menu. */
export interface OpenedMenu {
  readonly anchor: HTMLElement;
  readonly open: boolean;
  readonly onclose: () => void;
  /** Says beside the button what came of a press; '' for nothing. */
  readonly onsay: (text: string) => void;
}
