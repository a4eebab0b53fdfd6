// Bytes of streamed responses, as the API sends them.
const place = { item_id: 'item_0000000000000000000000000000', output_index: 0 };
const obfuscation = 'x3kf9s0aLq';

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

/** A message with one delta for each piece of its text. */
export function textBytes(pieces) {
  const part = (text) => ({ type: 'output_text', annotations: [], logprobs: [], text });
  const message = (status, content) => ({
    id: place.item_id,
    type: 'message',
    role: 'assistant',
    status,
    content,
  });
  const inPart = { ...place, content_index: 0 };
  const text = pieces.join('');
  const done = message('completed', [part(text)]);
  return bytesOf([
    { type: 'response.created', response: response('in_progress', []) },
    { type: 'response.output_item.added', output_index: 0, item: message('in_progress', []) },
    { type: 'response.content_part.added', ...inPart, part: part('') },
    ...pieces.map((delta) => ({
      type: 'response.output_text.delta',
      ...inPart,
      delta,
      logprobs: [],
      obfuscation,
    })),
    { type: 'response.output_text.done', ...inPart, text, logprobs: [] },
    { type: 'response.content_part.done', ...inPart, part: part(text) },
    { type: 'response.output_item.done', output_index: 0, item: done },
    { type: 'response.completed', response: response('completed', [done]) },
  ]);
}

/** A function call with one delta for each piece of its arguments. */
export function callBytes(pieces) {
  const call = (status, args) => ({
    id: place.item_id,
    type: 'function_call',
    call_id: 'call_0000000000000000000000',
    name: 'list',
    arguments: args,
    status,
  });
  const args = pieces.join('');
  const done = call('completed', args);
  return bytesOf([
    { type: 'response.created', response: response('in_progress', []) },
    { type: 'response.output_item.added', output_index: 0, item: call('in_progress', '') },
    ...pieces.map((delta) => ({
      type: 'response.function_call_arguments.delta',
      ...place,
      delta,
      obfuscation,
    })),
    { type: 'response.function_call_arguments.done', ...place, name: 'list', arguments: args },
    { type: 'response.output_item.done', output_index: 0, item: done },
    { type: 'response.completed', response: response('completed', [done]) },
  ]);
}
