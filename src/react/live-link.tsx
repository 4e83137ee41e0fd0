'use client';
import { useEffect, useRef } from 'react';
import { useViewParts, useViewPause } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';
import { useCommitEffect } from './use-commit-effect.js';

/**
 * Opens the view's live connection for as long as it is there. Renders nothing. It stands before the rows in the
 * tree, so that it is open before they are read.
 */
export function LiveLink(): null {
  const { store, feed } = useViewParts();
  const { paused } = useViewPause();
  const settings = useLeadlight();
  // Another clock or listener must not open the connection anew.
  const latest = useRef(settings);
  useEffect(() => {
    latest.current = settings;
  });
  useCommitEffect(() => store.attach(), [store]);
  useCommitEffect(() => feed.setPaused(paused), [feed, paused]);
  useCommitEffect(
    () =>
      feed.open({
        now: () => latest.current.now(),
        onProblem: (problem) => latest.current.report({ ...problem, adapter: store.adapter.id }),
      }),
    [feed, store],
  );
  return null;
}
