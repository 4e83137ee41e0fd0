'use client';
import type { ReactElement } from 'react';
import { IconShape } from './icon-shape.js';
import { toolIconPaths } from './tool-icon-paths.js';

export type ToolIconName = keyof typeof toolIconPaths;

/** An icon of the table's own tools. Those that models name are drawn by `Icon`, which has them all. */
export function ToolIcon({ name }: { name: ToolIconName }): ReactElement {
  return <IconShape path={toolIconPaths[name]} />;
}
