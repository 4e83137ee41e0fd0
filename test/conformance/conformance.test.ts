/** The kit's own adapters keep the laws that it holds others to, however their streams are delivered. */
import { describe, expect, it } from 'vitest';
import { DELIVERIES, describeAdapter, throughDelivery } from '../../src/adapter/conformance/index.js';
import type { OpenRig } from '../../src/adapter/conformance/index.js';
import { campaignRigs, rigs } from './rigs.js';

const runner = { describe, it, expect };

for (const [name, open] of Object.entries(rigs)) describeAdapter(runner, name, open);

// Of a product that acts on campaigns as a whole.
for (const [name, open] of Object.entries(campaignRigs))
  describeAdapter(runner, name, open, { levels: ['act'] });

for (const delivery of DELIVERIES) {
  for (const [name, open] of Object.entries(rigs).slice(0, 4)) {
    const behind: OpenRig = async () => {
      const rig = await open();
      return { ...rig, adapter: throughDelivery(rig.adapter, delivery) };
    };
    describeAdapter(runner, `${name}, ${delivery},`, behind, { levels: ['live'] });
  }
}
