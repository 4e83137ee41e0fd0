'use client';
import { leadName, useLead } from '../react/index.js';

/** What to call a lead of the nearest view: its name, and its id while it is not loaded. */
export function useLeadName(id: string): string {
  const lead = useLead(id);
  return lead ? leadName(lead.lead) : id;
}
