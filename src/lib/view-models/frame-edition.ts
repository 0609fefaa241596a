/** What a frame says of the release it shows. */
export interface FrameEdition {
  readonly release: string;
  /** Full ISO date of that release. */
  readonly releasedOn: string;
  /** The frame keeps this release whatever comes later. */
  readonly pinned: boolean;
  /** A later release, and whether what the frame shows is another thing there; null where this is the newest. */
  readonly newer: { readonly release: string; readonly changed: boolean } | null;
}
