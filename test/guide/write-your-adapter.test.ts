/** The guide's code is the files of examples/guide, and they do what the guide says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { checkModel } from 'leadlight/core';
import { describeAdapter } from 'leadlight/testing';
import { crmServer } from '../../examples/guide/crm-server.js';
import { reading } from '../../examples/guide/reading.js';
import { pipeline } from '../../examples/guide/statuses.js';
// The guide's own test runs here.
import '../../examples/guide/crm-adapter.test.js';

const guide = readFileSync('docs/write-your-adapter.md', 'utf8');
const blocks = [...guide.matchAll(/```tsx?\n([^]*?)```/g)].map(([, code = '']) => code);
const files = readdirSync('examples/guide').map((file) => readFileSync(`examples/guide/${file}`, 'utf8'));

describe('the guide "Write your adapter"', () => {
  it('shows every file of examples/guide word for word, and no other code', () => {
    expect(blocks.toSorted()).toEqual(files.toSorted());
  });

  it('has statuses that keep the laws of a model', () => {
    expect(checkModel(pipeline)).toEqual([]);
  });
});

describeAdapter({ describe, it, expect }, 'the reading half of the guide', () => {
  const server = crmServer();
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => server.answer(new Request(url, init)));
  return { adapter: reading, models: pipeline };
});
