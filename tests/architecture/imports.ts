import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of the repository as it stands, new ones included, ignored ones not; with forward slashes. */
export function repositoryFiles(): readonly string[] {
  const answer = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
  return [...new Set(answer.toString().split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
}

export function isProgram(path: string): boolean {
  return /\.(ts|mts|js|mjs|svelte)$/.test(path) && !path.endsWith('.d.mts');
}

/** One import of one file: what is named, and whether only types are taken. */
export interface Import {
  readonly from: string;
  readonly named: string;
  readonly typesOnly: boolean;
  /** What is taken by name: `{ goto }` gives goto. */
  readonly names: readonly string[];
  /** Path in the repository when it is one of its own files, else null. */
  readonly file: string | null;
  /** Package name when it comes from node_modules, else null. */
  readonly library: string | null;
}

export function importsOf(path: string): readonly Import[] {
  const found: Import[] = [];
  for (const { text } of scriptsOf(path)) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    visit(source, (named, typesOnly, names) =>
      found.push({ from: path, named, typesOnly, names, file: ownFile(path, named), library: libraryOf(named) })
    );
  }
  return found;
}

/** The program text of a file: all of it, or each <script> of a component. */
export function scriptsOf(path: string): readonly { readonly text: string }[] {
  const text = readFileSync(join(root, path), 'utf8');
  if (!path.endsWith('.svelte')) return [{ text }];
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({ text: match[1] ?? '' }));
}

function visit(node: ts.Node, found: (named: string, typesOnly: boolean, names: readonly string[]) => void): void {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    found(node.moduleSpecifier.text, takesOnlyTypes(node.importClause), namesOf(node.importClause));
  else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    found(node.moduleSpecifier.text, node.isTypeOnly, []);
  else if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    found(node.argument.literal.text, true, []);
  else if (isDynamicImport(node)) found(node.arguments[0].text, false, []);
  ts.forEachChild(node, (child) => visit(child, found));
}

function takesOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function namesOf(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return [];
  if (ts.isNamespaceImport(bindings)) return ['*'];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

interface DynamicImport extends ts.CallExpression {
  readonly arguments: ts.NodeArray<ts.Expression> & readonly [ts.StringLiteralLike];
}

/** `import('x')`, `require('x')` and `require.resolve('x')`. */
function isDynamicImport(node: ts.Node): node is DynamicImport {
  if (!ts.isCallExpression(node)) return false;
  const [first] = node.arguments;
  const callee = node.expression;
  const loads =
    callee.kind === ts.SyntaxKind.ImportKeyword || ['require', 'require.resolve'].includes(callee.getText());
  return loads && first !== undefined && ts.isStringLiteralLike(first);
}

function ownFile(from: string, named: string): string | null {
  const bare = named.replace(/\?.*$/, '');
  if (bare.startsWith('#lib/')) return `src/lib/${bare.slice('#lib/'.length)}`;
  if (!bare.startsWith('.')) return null;
  const absolute = join(root, dirname(from), bare);
  return relative(root, absolute).split(sep).join(posix.sep);
}

function libraryOf(named: string): string | null {
  if (/^(\.|#|\$|node:|virtual:)/.test(named)) return null;
  const parts = named.replace(/\?.*$/, '').split('/');
  return parts.slice(0, named.startsWith('@') ? 2 : 1).join('/');
}
