/** Colours of the composition: those of the light theme, which a test holds them to. */
export const look = {
  panel: '#ffffff',
  ink: '#1e2328',
  muted: '#55606a',
  line: '#d9d4c9',
  boundary: '#8b8474',
  selection: '#a8352a'
} as const;

/** A program without the typeface of the site takes one that knows Vietnamese. */
export const fontFamily = "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif";

export const wholeWidth = 760;
export const wholePadding = 20;
/** Size of a preview as social networks ask for it. */
export const social = { width: 1200, height: 630, padding: 48, edge: 40, gap: 36 } as const;
