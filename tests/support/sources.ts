import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

// The code as the TypeScript compiler sees it, for the rules of the house.

export const root = path.join(import.meta.dirname, '../..');

/** TypeScript files under a folder of the project, as paths from its root. */
export function sourceFiles(dir: string): string[] {
  return readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(dir, name.replaceAll(path.sep, '/')))
    .sort();
}

export function parseSource(file: string, text = readFileSync(path.join(root, file), 'utf8')): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node below a node, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) {
    yield child;
    yield* nodesOf(child);
  }
}

/** "src/ui/Legend.tsx:12". */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** The text of a literal: a string, a number, a piece of a template, text between tags. */
export function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return ts.isJsxText(node) ? node.text.trim() : undefined;
}

/** Whether a literal only names a module that is imported. */
export function isModuleName({ parent }: ts.Node): boolean {
  const isImport = ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
  return isImport || ts.isModuleDeclaration(parent) || ts.isImportTypeNode(parent.parent);
}
