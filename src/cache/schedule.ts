/** Runs something soon, once. */
export type Schedule = (run: () => void) => void;

/** Before the next paint where there is one; else as soon as the present task is done. */
export const nextFrame: Schedule = (run) => {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(run);
  else queueMicrotask(run);
};

/** Gathers many calls into one run. */
export function batched(schedule: Schedule, run: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    schedule(() => {
      isWaiting = false;
      run();
    });
  };
}
