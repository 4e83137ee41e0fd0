'use client';
import { useState } from 'react';
import type { FocusEvent, HTMLAttributes, KeyboardEvent } from 'react';
import { arrows, nearest } from './nearest.js';

export interface DiagramKeys {
  readonly list: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown'>;
  readonly focused: (event: FocusEvent<HTMLElement>) => void;
  /** The status that Tab comes to. */
  readonly stop: string | undefined;
}

/** One tab stop for the whole drawing; arrow keys go to the nearest box on screen, Home and End to first and last. */
export function useDiagramKeys(list: HTMLElement | null, initial: string | undefined): DiagramKeys {
  const [last, setLast] = useState<string>();
  const nodes = () => [...(list?.querySelectorAll<HTMLElement>('[data-node]') ?? [])];
  const isThere = last !== undefined && nodes().some(({ dataset }) => dataset['node'] === last);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = nodes();
    const from = all.find((node) => node === document.activeElement);
    const to = from && targetOf(event.key, from, all);
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return {
    list: { onKeyDown },
    focused: ({ currentTarget }) => setLast(currentTarget.dataset['node']),
    stop: isThere ? last : initial,
  };
}

function targetOf(key: string, from: HTMLElement, all: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (!Object.hasOwn(arrows, key)) return undefined;
  const others = all.filter((node) => node !== from);
  const boxes = others.map((node) => [node, node.getBoundingClientRect()] as const);
  return nearest(from.getBoundingClientRect(), boxes, key) ?? from;
}
