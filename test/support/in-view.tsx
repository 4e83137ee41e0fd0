/** A hook within a view, in StrictMode, and what tests say to it. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import type { LeadAdapter } from '../../src/adapter/index.js';
import { LeadlightProvider, LeadView } from '../../src/react/index.js';
import type { LeadlightProviderProps, LeadViewProps } from '../../src/react/index.js';
import { sample } from './models.js';

export interface InViewOptions extends Omit<Partial<LeadViewProps>, 'adapter' | 'children'> {
  /** The host's own query client. */
  readonly client?: QueryClient;
  readonly settings?: Omit<LeadlightProviderProps, 'children'>;
}

/** Renders a hook inside a view of the model `sample`. */
export function inView<T>(adapter: LeadAdapter, hook: () => T, options: InViewOptions = {}) {
  const { client, settings, ...props } = options;
  const within = (children: ReactNode) =>
    client ? <QueryClientProvider client={client}>{children}</QueryClientProvider> : children;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <LeadlightProvider {...settings}>
        {within(
          <LeadView adapter={adapter} models={sample} {...props}>
            {children}
          </LeadView>,
        )}
      </LeadlightProvider>
    </StrictMode>
  );
  return renderHook(hook, { wrapper });
}

/** Lets frames, timers and promises have their turn. */
export function tick(milliseconds = 40): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
}
