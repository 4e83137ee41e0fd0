import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Fault, Simulation } from '../../mocks/index.js';

/** What can be broken, and how it is put right. */
const BREAKS: readonly (readonly [string, Fault])[] = [
  ['Disconnect the mailbox', { kind: 'sender-disconnected', channel: 'email' }],
  ['Reconnect it', { kind: 'sender-reconnected', channel: 'email' }],
  ['Disconnect LinkedIn', { kind: 'sender-disconnected', channel: 'linkedin' }],
  ['Reconnect LinkedIn', { kind: 'sender-reconnected', channel: 'linkedin' }],
  ['Use up the credits', { kind: 'credits-used-up' }],
  ['Buy credits', { kind: 'credits-bought' }],
  ['Pause the campaign', { kind: 'campaign-paused' }],
  ['Resume it', { kind: 'campaign-resumed' }],
  ['Everyone is away for a week', { kind: 'everyone-away', days: 7 }],
  ['The service is down', { kind: 'service-down' }],
  ['It is up again', { kind: 'service-up' }],
];

/** Buttons that let something befall the campaign, now. */
export function BreakIt({ simulation }: { simulation: Simulation }): ReactElement {
  const [said, setSaid] = useState('');
  const inject = (label: string, fault: Fault): void => {
    try {
      simulation.inject(fault);
      setSaid(`${label}: done. Let time pass to see what comes of it.`);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section aria-labelledby="st-break">
      <h3 id="st-break">Break it</h3>
      <div className="st-room-buttons">
        {BREAKS.map(([label, fault]) => (
          <button key={label} type="button" className="st-chip" onClick={() => inject(label, fault)}>
            {label}
          </button>
        ))}
      </div>
      <output className="st-muted">{said}</output>
    </section>
  );
}
