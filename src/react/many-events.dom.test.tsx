/** 1,000 events in a second into 100,000 loaded leads. */
import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { leadOf, minuteOf } from '../../test/support/facts.js';
import { handAdapter } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import type { Lead, LeadEvent } from '../core/index.js';
import { LeadView, useLead, useLeads } from './index.js';

const COUNT = 100_000;
const ON_SCREEN = 30;
const FRAMES = 60;
const PER_FRAME = 17;

const first = leadOf(['lead.added', 'lead.started'], { version: 2 });
const leads: Lead[] = Array.from({ length: COUNT }, (_, index) => ({ ...first, id: `lead-${index}` }));

const renders: string[] = [];

function Row({ id }: { id: string }) {
  renders.push(id);
  return <p>{useLead(id)?.label}</p>;
}

function Rows() {
  const { count, idAt } = useLeads();
  if (count === 0) return null;
  return Array.from({ length: ON_SCREEN }, (_, index) => <Row key={index} id={idAt(index) ?? ''} />);
}

const nextFrame = () => act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));

test('cost one batch a frame, and only changed rows render', async () => {
  const hand = handAdapter({ paging: 'all' });
  let commits = 0;
  render(
    <LeadView adapter={hand.adapter} models={sample}>
      <Profiler id="rows" onRender={() => void (commits += 1)}>
        <Rows />
      </Profiler>
    </LeadView>,
  );
  act(() => hand.live((listener) => listener.state('live')));
  await act(async () => {
    for (let read = 0; read < hand.lists.length; read += 1) await hand.lists[read]?.answer({ leads });
  });
  await nextFrame();
  expect(screen.getAllByText('Running')).toHaveLength(ON_SCREEN);
  renders.length = 0;
  commits = 0;
  const touched: string[] = [];
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const ids = new Set<string>();
    for (let nth = 0; nth < PER_FRAME; nth += 1) {
      const number = frame * PER_FRAME + nth;
      // Every tenth hits a row on screen; twice in a frame is once.
      const index = nth % 10 === 0 ? frame % ON_SCREEN : (number * 97) % COUNT;
      const leadId = `lead-${index}`;
      if (index < ON_SCREEN) ids.add(leadId);
      const type = frame % 2 === 0 ? 'lead.paused' : 'email.replied';
      const event: LeadEvent = {
        id: `e-${number}`,
        type,
        leadId,
        at: minuteOf(10 + number),
        version: 3 + number,
      };
      hand.live((listener) => listener.event(event));
    }
    await nextFrame();
    touched.push(...ids);
  }
  const byName = (a: string, b: string): number => a.localeCompare(b);
  expect(renders.toSorted(byName)).toEqual(touched.toSorted(byName));
  expect(commits).toBeLessThanOrEqual(FRAMES);
}, 60_000);
