'use client';
import { createContext } from 'react';
import type { Messages } from '../locales/index.js';

/**
 * The words of the nearest `LeadlightProvider`. Apart from the settings and without a default, so that a page
 * which shows badges alone does not carry the whole catalogue.
 */
export const MessagesContext = createContext<Messages | undefined>(undefined);
