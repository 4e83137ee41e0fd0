import { createHttpAdapter } from 'leadlight/adapters';
import type { HttpAdapterOptions, LeadAdapter } from 'leadlight/adapters';

/**
 * The page's side: the HTTP adapter, told what Reply can do and what not. It has no key.
 *
 * @example
 * const adapter = createReplyAdapter({ baseUrl: '/api/reply' });
 */
export function createReplyAdapter(options: HttpAdapterOptions): LeadAdapter {
  const adapter = createHttpAdapter({
    id: 'reply',
    ...options,
    capabilities: {
      filters: ['campaign'],
      sorts: [],
      paging: 'cursor',
      totals: 'none',
      actions: [
        'set-active',
        'set-paused',
        'set-finished',
        'set-out-of-office',
        'set-replied',
        'set-bounced',
      ],
      bulk: 'ids',
      maxIds: 100,
      dryRun: false,
      undo: false,
      live: 'stream',
      history: false,
      export: false,
    },
  }); // Neither has a call that the proxy makes.
  return { ...adapter, addLeads: undefined, actOnCampaign: undefined };
}
