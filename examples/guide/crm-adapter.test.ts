import { describe, expect, it, vi } from 'vitest';
import { describeAdapter } from 'leadlight/testing';
import { createCrm } from './crm-adapter.js';
import { crmServer } from './crm-server.js';
import { pipeline } from './statuses.js';

describeAdapter({ describe, it, expect }, 'our CRM', () => {
  const server = crmServer();
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => server.answer(new Request(url, init)));
  return {
    adapter: createCrm({ poll: 20 }),
    models: pipeline,
    change: (id) => void server.set(id, 'RESP'),
  };
});
