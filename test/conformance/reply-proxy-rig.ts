/** The Reply proxy of the examples over a fake Reply, and the page's adapter over the proxy. */
import { createReplyAdapter } from '../../examples/reply-proxy/create-reply-adapter.js';
import { createReplyProxy } from '../../examples/reply-proxy/create-reply-proxy.js';
import type { AdapterRig } from '../../src/adapter/conformance/index.js';
import { systemTimers } from '../../src/adapter/timers.js';
import { reply } from '../../src/models/index.js';
import { FakeReply } from '../reply-proxy/fake-reply.js';
import type { FakeContact } from '../reply-proxy/fake-reply.js';
import { cuttable } from './cuttable.js';

const states: readonly Omit<FakeContact, 'id' | 'email'>[] = [
  { state: 'active', delivered: true },
  { state: 'active' },
  { state: 'paused', delivered: true },
  { state: 'active', delivered: true, opened: true },
  { state: 'finished', delivered: true, opened: true, clicked: true },
  { state: 'outOfOffice', delivered: true },
  { state: 'active', delivered: true, opened: true, clicked: true },
  { state: 'finished', delivered: true, bounced: true },
  { state: 'active', delivered: true },
  { state: 'finished', delivered: true, replied: true },
];

export function openReplyProxy(): AdapterRig {
  const contacts = Array.from({ length: 30 }, (_, index): FakeContact => {
    return {
      id: index + 1,
      email: `lead${index + 1}@example.com`,
      ...(states[index % 10] ?? { state: 'active' }),
    };
  });
  const vendor = new FakeReply({ key: 'rk', now: () => Date.now(), contacts });
  const proxy = createReplyProxy({
    apiKey: 'rk',
    authorize: () => true,
    sequence: '12',
    webhookSecret: 'hush',
    fetch: vendor.fetch,
  });
  const { fetch, cut } = cuttable(proxy);
  const timers = { ...systemTimers, random: () => 0 };
  let told = 0;
  return {
    adapter: createReplyAdapter({ baseUrl: 'http://test', fetch, timers }),
    models: reply,
    action: 'set-paused',
    cut,
    async change(leadId) {
      const id = Number(leadId.split(':')[1]);
      vendor.contact(id).replied = true;
      const payload = vendor.webhook('email_replied', id, { uuid: `u-${(told += 1)}` });
      const body = JSON.stringify(payload);
      await proxy(new Request('http://test/webhooks?secret=hush', { method: 'POST', body }));
    },
  };
}
