'use client';
import { useContext } from 'react';
import { en } from '../locales/index.js';
import type { Messages } from '../locales/index.js';
import { MessagesContext } from './messages-context.js';

/**
 * The words of the interface: those of the nearest `LeadlightProvider`, else English.
 *
 * @example
 * const { table } = useMessages();
 */
export function useMessages(): Messages {
  return useContext(MessagesContext) ?? en;
}
