/** Words of SQL coloured by classes of the editor's theme: the library's own colours know no dark page. */
import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';

const classes: Readonly<Record<string, string>> = {
  Keyword: 'sql-keyword',
  Type: 'sql-type',
  Builtin: 'sql-type',
  Bool: 'sql-number',
  Null: 'sql-number',
  Number: 'sql-number',
  String: 'sql-text',
  QuotedIdentifier: 'sql-name',
  LineComment: 'sql-comment',
  BlockComment: 'sql-comment'
};
const marks = new Map(Object.entries(classes).map(([node, name]) => [node, Decoration.mark({ class: name })]));

function decorations(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const mark = marks.get(node.name);
        if (mark !== undefined) builder.add(node.from, node.to, mark);
      }
    });
  }
  return builder.finish();
}

export const sqlHighlight: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorations(view);
    }
    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || parsed) this.decorations = decorations(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations }
);
