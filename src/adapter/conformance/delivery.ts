import type { LeadAdapter, LiveListener } from '../adapter.js';

/** How a live connection may bring what it brings: at least once, in any order, late, with cuts. */
export const DELIVERIES = ['shuffled', 'doubled', 'delayed', 'cut'] as const;

export type Delivery = (typeof DELIVERIES)[number];

type Tell = () => void;

/** Milliseconds. */
const lag = 20;

/**
 * An adapter whose stream brings the same things less kindly: out of order, twice, late, or with a cut in
 * which what happens is lost and told as a gap. Whatever keeps the laws must keep them behind each.
 *
 * @example
 * describeAdapter(runner, 'CRM, doubled', () => ({ adapter: throughDelivery(crm, 'doubled'), models }));
 */
export function throughDelivery(adapter: LeadAdapter, delivery: Delivery): LeadAdapter {
  if (!adapter.subscribe) return adapter;
  const subscribe = adapter.subscribe.bind(adapter);
  return {
    ...adapter,
    subscribe(request, listener) {
      const leaving = new AbortController();
      const own = guarded(listener, leaving.signal);
      const bring = makers[delivery](own);
      const unsubscribe = subscribe(request, {
        ...own,
        event: (event) => bring(() => own.event(event)),
        lead: (lead) => bring(() => own.lead(lead)),
      });
      return () => {
        leaving.abort();
        unsubscribe();
      };
    },
  };
}

/** Of each delivery, what it does with one thing after the other that it should tell. */
const makers: { readonly [delivery in Delivery]: (listener: LiveListener) => (tell: Tell) => void } = {
  doubled: () => (tell) => {
    tell();
    tell();
  },
  delayed: () => (tell) => void setTimeout(tell, lag),
  shuffled: () => {
    let waiting: Tell[] = [];
    return (tell) => {
      if (waiting.length === 0) {
        setTimeout(() => {
          const held = waiting;
          waiting = [];
          for (const one of held.toReversed()) one();
        }, lag);
      }
      waiting.push(tell);
    };
  },
  cut: (listener) => {
    let isCut: boolean | undefined;
    return (tell) => {
      if (isCut === false) tell();
      if (isCut !== undefined) return;
      isCut = true;
      listener.state('offline');
      setTimeout(() => {
        isCut = false;
        listener.state('live');
        listener.gap();
      }, lag);
    };
  },
};

/** A listener that hears nothing any more once it has left. */
function guarded(listener: LiveListener, left: AbortSignal): LiveListener {
  const unlessLeft = (tell: Tell): void => {
    if (!left.aborted) tell();
  };
  return {
    event: (event) => unlessLeft(() => listener.event(event)),
    lead: (lead) => unlessLeft(() => listener.lead(lead)),
    gap: () => unlessLeft(() => listener.gap()),
    state: (state) => unlessLeft(() => listener.state(state)),
    problem: (problem) => unlessLeft(() => listener.problem?.(problem)),
  };
}
