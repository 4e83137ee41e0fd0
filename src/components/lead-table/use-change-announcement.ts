'use client';
import { useEffect, useRef } from 'react';
import { useLeadReader, useFirstMessages } from '../../react/index.js';
import { useEvent } from '../../react/use-event.js';
import { useTimer } from '../use-timer.js';

/** Changes are gathered for this long before they are told, in milliseconds: who listens is not to be talked over. */
const GATHERED = 4_000;

/** Tells how many of the leads on screen changed their status by themselves, now and then. */
export function useChangeAnnouncement(drawnIds: () => readonly string[], say: (text: string) => void): void {
  const leads = useLeadReader();
  const words = useFirstMessages().grid;
  const known = useRef(new Map<string, string>());
  const changed = useRef(new Set<string>());
  const timer = useTimer();
  const tell = useEvent(() => {
    say(words.changed(changed.current.size));
    changed.current.clear();
  });
  const look = useEvent(() => {
    const seen = new Map<string, string>();
    const wasQuiet = changed.current.size === 0;
    for (const id of drawnIds()) {
      const lead = leads.read(id)?.lead;
      if (!lead) continue;
      const shown = `${lead.status} ${lead.substatus ?? ''}`;
      const before = known.current.get(id);
      if (before !== undefined && before !== shown) changed.current.add(id);
      seen.set(id, shown);
    }
    known.current = seen;
    if (wasQuiet && changed.current.size > 0) timer.start(tell, GATHERED);
  });
  // What a person asked for, and what came of it, is told by itself: what was known of the lead counts no more.
  useEffect(() => leads.onWish((id) => void known.current.delete(id)), [leads]);
  useEffect(() => {
    look();
    return leads.onAnyChange(look);
  }, [leads, look]);
}
