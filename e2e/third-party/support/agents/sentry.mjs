// Starts Sentry, with a transport that keeps what it would send.
import '@sentry/node/import';
import * as Sentry from '@sentry/node';
import { expectCalls } from './expected.mjs';

let items = [];
Sentry.init({
  dsn: 'http://key@127.0.0.1/1',
  tracesSampleRate: 1,
  transport: () => ({
    send: async ([, sent]) => {
      items.push(...sent);
      return {};
    },
    flush: async () => true,
  }),
});

/** Spans wait in a buffer until it is flushed, by default some seconds after the first of a trace. */
async function take() {
  await Sentry.flush();
  const spans = items.filter(([{ type }]) => type === 'span').flatMap(([, sent]) => sent.items);
  items = [];
  return spans
    .filter(({ attributes }) => attributes['sentry.origin']?.value === 'auto.ai.openai')
    .map(operationOf);
}

function operationOf({ status, attributes }) {
  const id = attributes['gen_ai.response.id']?.value;
  if (status === 'error') return `${attributes['gen_ai.operation.name'].value}, failed`;
  if (attributes['gen_ai.operation.name'].value === 'embeddings') return 'embeddings';
  if (id?.startsWith('chatcmpl-')) return 'chat';
  return id?.startsWith('resp_') ? 'responses' : `response ${id}`;
}

export function expectSpan(check) {
  return expectCalls(check, take, ['files', 'realtime turn', 'realtime response']);
}
