// The stream helper of responses, from bytes to the final response: text with a listener and with
// `for await`, and the arguments of a function call, at several lengths.
import { Responses } from '@oai/responses';
import Incumbent from 'openai-latest';
import { bodyOf, compare } from './harness.mjs';

const READ_BYTES = 16 * 1024;
/** Short streams are repeated to make a round long enough to measure. */
const DELTAS_A_ROUND = 20_000;
const place = { item_id: 'item_0000000000000000000000000000', output_index: 0 };
const response = (status, output) => ({
  id: 'resp_0000000000000000000000000000',
  object: 'response',
  created_at: 1_760_000_000,
  status,
  model: 'gpt-4o-2024-08-06',
  output,
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  parallel_tool_calls: true,
  temperature: 1,
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
});

function bytesOf(events) {
  const numbered = events.map((event, sequence_number) => ({ ...event, sequence_number }));
  const lines = numbered.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  return new TextEncoder().encode(lines.join(''));
}

function textBytes(count) {
  const part = (text) => ({ type: 'output_text', annotations: [], logprobs: [], text });
  const message = (status, content) => ({
    id: place.item_id,
    type: 'message',
    role: 'assistant',
    status,
    content,
  });
  const delta = {
    type: 'response.output_text.delta',
    ...place,
    content_index: 0,
    delta: ' token',
    logprobs: [],
    obfuscation: 'x3kf9s0aLq',
  };
  const text = ' token'.repeat(count);
  const done = message('completed', [part(text)]);
  return bytesOf([
    { type: 'response.created', response: response('in_progress', []) },
    { type: 'response.output_item.added', output_index: 0, item: message('in_progress', []) },
    { type: 'response.content_part.added', ...place, content_index: 0, part: part('') },
    ...Array.from({ length: count }, () => delta),
    { type: 'response.output_text.done', ...place, content_index: 0, text, logprobs: [] },
    { type: 'response.content_part.done', ...place, content_index: 0, part: part(text) },
    { type: 'response.output_item.done', output_index: 0, item: done },
    { type: 'response.completed', response: response('completed', [done]) },
  ]);
}

function callBytes(count) {
  const call = (status, args) => ({
    id: place.item_id,
    type: 'function_call',
    call_id: 'call_0000000000000000000000',
    name: 'search',
    arguments: args,
    status,
  });
  const args = `{"query":"${'word '.repeat(count - 2)}"}`;
  const pieces = ['{"query":"', ...Array.from({ length: count - 2 }, () => 'word '), '"}'];
  const done = call('completed', args);
  return bytesOf([
    { type: 'response.created', response: response('in_progress', []) },
    { type: 'response.output_item.added', output_index: 0, item: call('in_progress', '') },
    ...pieces.map((delta) => ({
      type: 'response.function_call_arguments.delta',
      ...place,
      delta,
      obfuscation: 'x3kf9s0aLq',
    })),
    { type: 'response.function_call_arguments.done', ...place, name: 'search', arguments: args },
    { type: 'response.output_item.done', output_index: 0, item: done },
    { type: 'response.completed', response: response('completed', [done]) },
  ]);
}

/** A careful hand-written accumulation: decode, parse, concatenate, keep the last response. */
async function byHand(body) {
  const decoder = new TextDecoder();
  let rest = '';
  let text = '';
  let seen = 0;
  let final;
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    let start = 0;
    for (;;) {
      const end = rest.indexOf('\n\n', start);
      if (end < 0) break;
      const event = JSON.parse(rest.slice(rest.indexOf('\ndata: ', start) + 7, end));
      start = end + 2;
      if (event.type === 'response.completed') final = event.response;
      if (typeof event.delta !== 'string') continue;
      text += event.delta;
      seen += text.length > 0 ? 1 : 0;
    }
    rest = rest.slice(start);
  }
  return { seen, final };
}

const input = { model: 'gpt-4o', input: '' };

async function withListener(responses, type, expected) {
  let seen = 0;
  const stream = responses.stream(input).on(type, (event) => {
    seen += event.snapshot.length > 0 ? 1 : 0;
  });
  const final = await stream.finalResponse();
  check(seen, expected, final);
}

async function withLoop(responses, type, expected) {
  let seen = 0;
  const stream = responses.stream(input);
  for await (const event of stream) if (event.type === type) seen += 1;
  check(seen, expected, await stream.finalResponse());
}

function check(seen, expected, final) {
  if (seen !== expected || final.status !== 'completed')
    throw new Error(`${seen} deltas of ${expected}`);
}

for (const [what, type, make] of [
  ['text', 'response.output_text.delta', textBytes],
  ['arguments', 'response.function_call_arguments.delta', callBytes],
])
  for (const count of [200, 5000, 50_000]) {
    const bytes = make(count);
    const body = () => bodyOf(bytes, READ_BYTES);
    const fetch = () =>
      Promise.resolve(new Response(body(), { headers: { 'content-type': 'text/event-stream' } }));
    const options = { apiKey: 'key', fetch };
    const ours = new Responses(options);
    const theirs = new Incumbent(options).responses;
    const repeat = Math.ceil(DELTAS_A_ROUND / count);
    const times = (run) => async () => {
      for (let round = 0; round < repeat; round += 1) await run();
    };
    await compare(
      `responses helper, ${what}, ${count} deltas`,
      {
        'limit (decode, parse, concatenate)': times(async () => {
          const { seen, final } = await byHand(new Response(body()).body);
          check(seen, count, final);
        }),
        '@oai/responses, listener': times(() => withListener(ours, type, count)),
        '@oai/responses, for await': times(() => withLoop(ours, type, count)),
        'openai 7.57, listener': times(() => withListener(theirs, type, count)),
      },
      { unitsPerRound: count * repeat, unit: 'delta', rounds: 7 },
    );
  }
