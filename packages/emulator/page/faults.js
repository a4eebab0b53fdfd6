import { drive, matchOf } from './control.js';
import { byId, element, setText } from './elements.js';

/** The failures to choose from, by group: each with its name and its explanation. */
const GROUPS = {
  'Refuse it': [
    ['429', 'Rate limit, to be tried again in 1 second', status(429, { retryAfterMs: 1000 })],
    [
      '429 quota',
      'Quota is used up',
      status(429, { type: 'insufficient_quota', code: 'insufficient_quota' }),
    ],
    ['401', 'The key is wrong', status(401, { code: 'invalid_api_key' })],
    ['500', 'The server failed', status(500)],
    ['503', 'The server is overloaded', status(503)],
  ],
  'Break the connection': [
    [
      'Reset',
      'The connection is reset before the answer',
      { kind: 'reset', stage: 'before-headers' },
    ],
    ['Stall', 'No answer comes', { kind: 'stall', stage: 'before-headers' }],
    ['Cut off', 'The body ends after 40 bytes', { kind: 'truncate', afterBytes: 40 }],
    [
      'Drip',
      'The body comes in pieces of 16 bytes, 50 ms apart',
      { kind: 'drip', bytes: 16, everyMs: 50 },
    ],
  ],
  'Spoil a stream': [
    ['Error event', 'An error comes after 2 events', { kind: 'stream-error', afterEvents: 2 }],
    ['Early end', 'The stream ends after 2 events', { kind: 'cut-stream', afterEvents: 2 }],
    ['No end', 'The last event is missing', { kind: 'missing-end' }],
    ['Freeze', 'Nothing comes after 200 bytes', { kind: 'stall', stage: 'body', afterBytes: 200 }],
  ],
  'Spoil the body': [
    ['Broken JSON', 'The body is no JSON', { kind: 'garbage-json' }],
    ['HTML', 'A page of a proxy, with status 502', { kind: 'html' }],
    ['Empty', 'There is no body', { kind: 'empty' }],
  ],
};

function status(code, more = {}) {
  return { kind: 'status', status: code, ...more };
}

/** Sets up the buttons that queue faults. */
export function startFaults() {
  const groups = Object.entries(GROUPS).map(([title, faults]) =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...faults.map(([name, explanation, fault]) => {
        const button = element('button.fault', { type: 'button', title: explanation }, name);
        button.addEventListener('click', () => void queue(name, fault));
        return button;
      }),
    ),
  );
  byId('fault-buttons').replaceChildren(...groups);
  byId('fault-form').addEventListener('submit', (event) => event.preventDefault());
}

async function queue(name, fault) {
  const message = byId('fault-message');
  message.dataset.state = 'good';
  try {
    const match = matchOf(byId('fault-path').value, byId('fault-times').value);
    await drive('fault', { fault, match });
    setText(message, `${name}: queued for ${match.path ?? 'the next request'}.`);
  } catch (error) {
    message.dataset.state = 'bad';
    setText(message, error.message);
  }
}
