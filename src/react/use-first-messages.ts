'use client';
import { useContext } from 'react';
import { enFirst } from '../locales/index.js';
import type { FirstMessages } from '../locales/index.js';
import { MessagesContext } from './messages-context.js';

/** The words that show before anything is pressed, as {@link useMessages}: English ones come without the others. */
export function useFirstMessages(): FirstMessages {
  return useContext(MessagesContext) ?? enFirst;
}
