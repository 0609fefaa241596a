/** The editor in the colours of the page: custom properties reach into its shadow root. */
import { EditorView } from '@codemirror/view';

const mono = 'ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", Menlo, Consolas, monospace';

export const sqlTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', fontSize: 'calc(15px * var(--scale, 1))' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: mono, lineHeight: '1.6', minHeight: '168px', maxHeight: '52vh', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '10px 0' },
  '.cm-line': { padding: '0 12px 0 6px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--focus) 28%, transparent)'
  },
  '.cm-gutters': { color: 'var(--muted)', backgroundColor: 'var(--page)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--selected-row)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--control)'
  },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in srgb, var(--focus) 16%, transparent)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--panel)',
    border: '1px solid var(--control)',
    fontFamily: 'inherit'
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: mono, maxHeight: '15em', maxWidth: 'min(560px, 92vw)' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--button-ink)', background: 'var(--button)' },
  '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal', fontFamily: '"Be Vietnam Pro", sans-serif' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-diagnostic': { borderLeft: '3px solid var(--selection)', padding: '4px 8px' },
  '.cm-lintRange-error, .cm-lintPoint': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--selection) 2px',
    textUnderlineOffset: '4px'
  },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--selection)' },
  '.sql-keyword': { color: 'var(--link)', fontWeight: '600' },
  '.sql-type': { color: 'var(--border-economic-zone-name)' },
  '.sql-text': { color: 'var(--industrial-park-name)' },
  '.sql-number': { color: 'var(--industrial-cluster-name)' },
  '.sql-name': { color: 'var(--ink)' },
  '.sql-comment': { color: 'var(--muted)', fontStyle: 'italic' }
});
