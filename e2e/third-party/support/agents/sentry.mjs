// Starts Sentry, with a transport that keeps what it would send.
import '@sentry/node/import';
import * as Sentry from '@sentry/node';
import { operationOf, untilSeen } from './expected.mjs';

let sent = '';
Sentry.init({
  dsn: 'http://key@127.0.0.1/1',
  tracesSampleRate: 1,
  transport: () => ({
    send: async (envelope) => {
      sent += JSON.stringify(envelope);
      return {};
    },
    flush: async () => true,
  }),
});

const spans = { chat: 'chat gpt-4o', responses: 'chat gpt-4o', embeddings: 'embeddings text-' };

export async function expectSpan(check) {
  const name = spans[operationOf(check)];
  // A span is a transaction, or part of another one.
  if (name) await untilSeen(() => sent.includes(`"${name}`));
  sent = '';
}
