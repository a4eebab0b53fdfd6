#!/bin/sh
# @llamaindex/openai 0.4.23 with @llamaindex/core 0.6.23 and openai 5.23.2: a streamed response.
#
# The chunks of `openaiResponses(…).chat({ messages, stream: true })`, put together, are not the answer
# of the model: every event that follows the last delta of the text (that of the finished text, part,
# item and response) yields one more chunk with that same delta. The answer "Paris." in three deltas
# comes out as "Paris.....". The model of chat completions yields each delta once.
#
# Output seen:
#   sent:     Pa|ris|.
#   received: Pa|ris|.|.|.|.|.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @llamaindex/openai@0.4.23 @llamaindex/core@0.6.23 \
  @llamaindex/env@0.1.31 openai@5.23.2
cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import { openaiResponses } from '@llamaindex/openai';

const deltas = ['Pa', 'ris', '.'];
const text = deltas.join('');
const place = { item_id: 'msg_1', output_index: 0, content_index: 0 };
const part = { type: 'output_text', text, annotations: [] };
const item = { ...{ id: 'msg_1', type: 'message', role: 'assistant' }, content: [part] };
const response = { id: 'resp_1', object: 'response', model: 'gpt-4o', tools: [], output: [item] };
const events = [
  { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
  { type: 'response.output_item.added', output_index: 0, item: { ...item, content: [] } },
  { type: 'response.content_part.added', ...place, part: { ...part, text: '' } },
  ...deltas.map((delta) => ({ type: 'response.output_text.delta', ...place, delta })),
  { type: 'response.output_text.done', ...place, text },
  { type: 'response.content_part.done', ...place, part },
  { type: 'response.output_item.done', output_index: 0, item },
  { type: 'response.completed', response: { ...response, status: 'completed' } },
];
const server = createServer((_request, reply) => {
  reply.writeHead(200, { 'content-type': 'text/event-stream' });
  events.forEach((event, sequence_number) => {
    const data = JSON.stringify({ ...event, sequence_number });
    reply.write(`event: ${event.type}\ndata: ${data}\n\n`);
  });
  reply.end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}/v1`;
const model = openaiResponses({ model: 'gpt-4o', apiKey: 'key', baseURL });
const messages = [{ role: 'user', content: 'The capital of France?' }];
const received = [];
for await (const { delta } of await model.chat({ messages, stream: true })) received.push(delta);
console.log(`sent:     ${deltas.join('|')}`);
console.log(`received: ${received.filter(Boolean).join('|')}`);
process.exit();
JS
output=$(node run.mjs)
echo "$output"
[ "$output" = 'sent:     Pa|ris|.
received: Pa|ris|.|.|.|.|.' ]
