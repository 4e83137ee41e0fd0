/** The files the laws are held against, and their syntax trees. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseAst } from 'vite';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

export type SyntaxNode = { type: string; [field: string]: unknown };

/** Every file of src/ and mocks/ but the tests. */
export function readSources(): SourceFile[] {
  return ['src', 'mocks'].flatMap(listFiles).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export const isCode = ({ path }: SourceFile): boolean => /\.tsx?$/.test(path);
export const isStyle = ({ path }: SourceFile): boolean => path.endsWith('.css');

/** Every node of the file's syntax tree, so that a word in a comment or a string is not taken for code. */
export function syntaxOf({ path, text }: SourceFile): SyntaxNode[] {
  return [...nodes(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path))];
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .sort();
}

function* nodes(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value)) yield* nodes(part);
}

function isNode(value: object): value is SyntaxNode {
  return 'type' in value && typeof value.type === 'string';
}
