import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { defineStatusModel, happened } from '../../core/index.js';
import type { StatusCounts } from '../../core/index.js';
import { LeadlightProvider, LeadView, StatusGuide, useLeadView } from '../../index.js';
import { de } from '../../locales/index.js';

const user = userEvent.setup();

const shop = defineStatusModel({
  id: 'shop',
  name: 'Shop',
  statuses: {
    fresh: { label: 'Fresh', phase: 'pending', means: 'Nobody wrote yet.', when: happened('lead.added') },
    sent: {
      label: 'Sent',
      phase: 'running',
      means: 'A mail is out.',
      next: 'Wait.',
      when: happened('email.sent'),
    },
    bounced: { label: 'Bounced', phase: 'problem', means: 'It came back.', when: happened('email.bounced') },
  },
  precedence: ['bounced', 'sent', 'fresh'],
  substatuses: {
    full: {
      of: 'bounced',
      label: 'Mailbox full',
      explains: 'No room.',
      on: { data: { reason: 'mailbox-full' } },
    },
  },
  actions: { drop: { label: 'Drop', from: ['bounced'], emits: [{ type: 'lead.deleted' }] } },
  troubles: {
    bounces: {
      label: 'Many bounces',
      leads: { status: ['bounced'] },
      share: 0.1,
      cause: 'Old addresses.',
      help: 'Verify them.',
    },
  },
});

const counts = (bounced: number): StatusCounts => ({
  total: 100,
  shown: { fresh: 100 - bounced, sent: 0, bounced },
  held: {},
  substatus: {},
  precision: 'exact',
});

const nav = () => within(screen.getByRole('navigation', { name: 'Statuses' }));

describe('the page of a status', () => {
  it('says what it means, why, what can be done, and where leads come from', async () => {
    render(<StatusGuide model={shop} />);
    await user.click(nav().getByRole('button', { name: 'Bounced' }));
    const page = within(screen.getByRole('article', { name: 'Bounced' }));
    expect(page.getByText('It came back.')).toBeInTheDocument();
    expect(page.getByText('Mailbox full')).toBeInTheDocument();
    expect(page.getByText('Drop')).toBeInTheDocument();
    expect(await page.findByRole('heading', { name: 'How a lead gets here' })).toBeInTheDocument();
    expect(page.getByText('Email bounced')).toHaveTextContent('Email bounced from Sent');
  });

  it('is opened and left as the host says, which hears of every wish to', async () => {
    const onStatusChange = vi.fn<(status: string | null) => void>();
    render(<StatusGuide model={shop} status="sent" onStatusChange={onStatusChange} />);
    await user.click(nav().getByRole('button', { name: 'Fresh' }));
    expect(onStatusChange).toHaveBeenCalledWith('fresh', { reason: 'press' });
    expect(screen.getByRole('article', { name: 'Sent' })).toBeInTheDocument();
  });

  it('of a status that the model does not know shows its raw word and nothing that is not so', () => {
    render(<StatusGuide model={shop} status="__proto__" />);
    expect(screen.getByRole('article', { name: '__proto__' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'How a lead gets here' })).not.toBeInTheDocument();
  });

  it('is a link where pages have addresses', () => {
    render(<StatusGuide model={shop} hrefOf={(status) => `/guide/${status ?? ''}`} />);
    expect(nav().getByRole('link', { name: 'Sent' })).toHaveAttribute('href', '/guide/sent');
  });
});

describe('the search', () => {
  it('finds a status by what its page says, and shows where', async () => {
    render(<StatusGuide model={shop} />);
    await user.type(screen.getByRole('searchbox'), 'NO room');
    expect(
      nav()
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['BouncedMailbox full: No room.']);
    expect(screen.getByRole('status')).toHaveTextContent('1 match');
  });

  it('says so when nothing matches', async () => {
    render(<StatusGuide model={shop} />);
    await user.type(screen.getByRole('searchbox'), 'invoice');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing matches. Try another word.');
    expect(nav().queryAllByRole('button')).toEqual([]);
  });
});

describe('the troubles', () => {
  it('come first where the numbers speak of them, with the numbers', () => {
    render(<StatusGuide model={shop} counts={counts(12)} />);
    const now = screen.getByRole('region', { name: 'Worth a look now' });
    expect(now).toHaveTextContent('At least 12 of 100 leads');
    expect(now).toHaveTextContent('Verify them.');
  });

  it('stay folded where the numbers are fine', () => {
    render(<StatusGuide model={shop} counts={counts(3)} />);
    expect(screen.queryByRole('region', { name: 'Worth a look now' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'When something looks odd' })).toHaveTextContent(
      'Many bounces',
    );
  });

  it('of a view show its leads', async () => {
    const hand = handAdapter();
    render(
      <LeadView adapter={hand.adapter} models={shop} defaultQuery={{ search: 'a', status: ['sent'] }}>
        <Query />
        <StatusGuide model={shop} />
      </LeadView>,
    );
    await waitFor(() => expect(hand.counts).not.toEqual([]));
    expect(hand.counts[0]?.request).toEqual({ search: 'a' });
    for (const asked of hand.counts) await asked.answer(counts(40));
    await user.click(await screen.findByRole('button', { name: 'Show these leads' }));
    expect(screen.getByTestId('query')).toHaveTextContent('{"search":"a","status":["bounced"]}');
  });
});

function Query() {
  return <output data-testid="query">{JSON.stringify(useLeadView().query)}</output>;
}

it('speaks the words of the provider, and the model’s texts in them', async () => {
  const texts = { shop: () => Promise.resolve({ statuses: { sent: { means: 'Eine Mail ist hinaus.' } } }) };
  render(
    <LeadlightProvider messages={de} texts={texts}>
      <StatusGuide model={shop} defaultStatus="sent" />
    </LeadlightProvider>,
  );
  expect(await screen.findByText('Eine Mail ist hinaus.')).toBeInTheDocument();
  expect(screen.getByRole('article', { name: 'Sent' })).toBeInTheDocument();
});
