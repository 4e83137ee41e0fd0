/** Files that import each other, types included: neither can be read, moved or tested without the other. */
import { posix } from 'node:path';
import { importsOf } from './import-table.js';
import type { SourceFile } from './source-files.js';

/** Each circle of imports among these files once, as the paths that one comes by. */
export function circlesOf(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const imported = new Map(files.map((file) => [file.path, targetsOf(file, paths)]));
  const isDone = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    const since = way.indexOf(path);
    if (since >= 0) circles.push([...way.slice(since), path].join(' → '));
    if (since >= 0 || isDone.has(path)) return;
    for (const next of imported.get(path) ?? []) follow(next, [...way, path]);
    isDone.add(path);
  };
  for (const path of paths) follow(path, []);
  return circles;
}

function targetsOf(file: SourceFile, paths: ReadonlySet<string>): readonly string[] {
  return importsOf(file).flatMap(({ to }) => {
    if (!to?.startsWith('.')) return [];
    const stem = posix.join(posix.dirname(file.path), to).replace(/\.js$/, '');
    return [`${stem}.ts`, `${stem}.tsx`].filter((path) => paths.has(path));
  });
}
