/** CodeMirror with SQL. It stands in a shadow root: only there does it give its styles as sheets, which the policy of the page allows. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type Completion,
  type CompletionContext
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import {
  keywordCompletionSource,
  PostgreSQL,
  schemaCompletionSource,
  SQLDialect,
  type SQLNamespace
} from '@codemirror/lang-sql';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches } from '@codemirror/search';
import { EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers
} from '@codemirror/view';
import { sqlHighlight } from './highlight.ts';
import type { SqlEditing, SqlFault, SqlTableName } from './sql-names.ts';
import { sqlTheme } from './theme.ts';

export interface EditorOptions {
  readonly host: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** How to leave the field: references do not reach into a shadow root. */
  readonly description: string;
  readonly tables: readonly SqlTableName[];
  /** Words for a table and for a view, beside their title. */
  readonly kinds: { readonly table: string; readonly view: string };
  onchange(text: string): void;
  onrun(): void;
}

export interface OpenedEditor extends SqlEditing {
  setText(text: string): void;
  setFault(fault: SqlFault | null): void;
  close(): void;
}

/** DuckDB's words beyond those of PostgreSQL. */
const dialect = SQLDialect.define({
  keywords: `${PostgreSQL.spec.keywords ?? ''} qualify pivot unpivot summarize describe exclude replace semi anti asof positional sample`,
  types: `${PostgreSQL.spec.types ?? ''} hugeint ubigint uinteger usmallint utinyint blob struct map list`,
  builtin: '',
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true
});

function namespace({ tables, kinds }: EditorOptions): SQLNamespace {
  return Object.fromEntries(
    tables.map(({ name, title, kind, columns }) => [
      name,
      {
        self: completion(name, title === '' ? kinds[kind] : `${kinds[kind]}: ${title}`, 'class', 2),
        children: columns.map((column) =>
          completion(column.name, [column.title, column.type].filter((part) => part !== '').join(' · '), 'property', 1)
        )
      }
    ])
  );
}

const completion = (label: string, detail: string, type: string, boost: number): Completion => ({
  label,
  detail,
  type,
  boost
});

/** Columns of every table, also before FROM says which: one suggestion for each name. */
function allColumns(tables: readonly SqlTableName[]): readonly Completion[] {
  const found = new Map<string, Completion>();
  for (const { columns } of tables) {
    for (const { name, title } of columns)
      if (!found.has(name)) found.set(name, completion(name, title, 'property', -1));
  }
  return [...found.values()];
}

/** After the name of a table and a dot only its own columns can follow. */
const isAfterDot = (context: CompletionContext): boolean => context.matchBefore(/\.\w*/) !== null;

/** After Escape, Tab leaves the field, however long one waits, until another key is pressed or the field is left: the library waits two seconds. */
const tabAfterEscape = EditorView.domEventObservers({
  keydown: (event, view) => {
    if (event.key === 'Escape') view.setTabFocusMode(true);
    else if (!/^(Tab|Shift|Control|Alt|Meta)$/.test(event.key)) view.setTabFocusMode(false);
  },
  blur: (_, view) => view.setTabFocusMode(false)
});

/**
 * Text typed over a selection is put in by the editor itself: left to the browser, it keeps the look of what was there as a style attribute,
 * which our policy refuses aloud.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { data: text, inputType } = event;
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== 'insertText' || text === null || empty || view.composing) return false;
    event.preventDefault();
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
    const handled = view.state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, text, insert));
    if (!handled) view.dispatch(insert());
    return true;
  }
});

export function openEditor(options: EditorOptions): OpenedEditor {
  const root = options.host.shadowRoot ?? options.host.attachShadow({ mode: 'open' });
  const language = dialect.language.data;
  const keywords = keywordCompletionSource(dialect, true);
  const columns = allColumns(options.tables);
  const columnSource = (context: CompletionContext) => {
    const word = context.matchBefore(/\w+/);
    if (word === null || word.text.length < 2 || isAfterDot(context)) return null;
    return { from: word.from, options: columns, validFor: /^\w*$/ };
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        highlightActiveLine(),
        highlightSelectionMatches({ highlightWordAroundCursor: false, minSelectionLength: 2 }),
        EditorView.lineWrapping,
        tabAfterEscape,
        typedOver,
        dialect.extension,
        language.of({ autocomplete: schemaCompletionSource({ dialect, schema: namespace(options) }) }),
        language.of({ autocomplete: (context: CompletionContext) => (isAfterDot(context) ? null : keywords(context)) }),
        language.of({ autocomplete: columnSource }),
        sqlHighlight,
        sqlTheme,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'aria-description': options.description,
          'aria-multiline': 'true',
          spellcheck: 'false',
          autocapitalize: 'off',
          autocorrect: 'off'
        }),
        Prec.highest(
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                options.onrun();
                return true;
              }
            }
          ])
        ),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          indentWithTab
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onchange(update.state.doc.toString());
        })
      ]
    })
  });
  return {
    focus: () => view.focus(),
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input.paste' });
      view.focus();
    },
    select: (from, length) => {
      const end = Math.min(from + length, view.state.doc.length);
      view.dispatch({ selection: { anchor: Math.min(from, end), head: end }, scrollIntoView: true });
      view.focus();
    },
    setText: (text) => {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
    },
    setFault: (fault) => view.dispatch(setDiagnostics(view.state, fault === null ? [] : [diagnostic(view, fault)])),
    close: () => view.destroy()
  };
}

function diagnostic(view: EditorView, { from, length, message }: SqlFault) {
  const end = view.state.doc.length;
  const start = Math.min(from, end);
  return { from: start, to: Math.min(start + length, end), severity: 'error' as const, message };
}
