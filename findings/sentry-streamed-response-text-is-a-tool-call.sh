#!/bin/sh
# @sentry/node 11.12.0 with openai 7.59.0: the span of a streamed response.
#
# A response that is only text, without any tool, is streamed by `responses.create`. The span has the
# message in `gen_ai.response.tool_calls`, as if the model had called a tool: each item of the output
# is put there, whatever its type. And `gen_ai.response.finish_reasons` has the status of every event
# that carries the response, so that a completed one reads "in_progress" first. The span of the same
# response without `stream` has no tool calls, and "completed" alone.
#
# Output seen:
#   plain: finish_reasons ["completed"], tool_calls none
#   streamed: finish_reasons ["in_progress","completed"], tool_calls message
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @sentry/node@11.12.0 openai@7.59.0
cat >sentry.mjs <<'JS'
import '@sentry/node/import';
import * as Sentry from '@sentry/node';

const spans = [];
globalThis.spans = spans;
Sentry.init({
  dsn: 'http://key@127.0.0.1/1',
  tracesSampleRate: 1,
  transport: () => ({
    send: async ([, items]) => {
      for (const [{ type }, sent] of items) if (type === 'span') spans.push(...sent.items);
      return {};
    },
    flush: async () => true,
  }),
});
globalThis.flush = () => Sentry.flush();
JS
cat >run.mjs <<'JS'
import OpenAI from 'openai';

const message = {
  id: 'msg_1',
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text: 'Paris.', annotations: [] }],
};
const response = {
  ...{ id: 'resp_1', object: 'response', created_at: 0, model: 'gpt-4o', status: 'completed' },
  ...{ tools: [], output: [message] },
};
const events = [
  {
    type: 'response.created',
    sequence_number: 0,
    response: { ...response, status: 'in_progress', output: [] },
  },
  { type: 'response.output_item.done', sequence_number: 1, output_index: 0, item: message },
  { type: 'response.completed', sequence_number: 2, response },
];
const sse = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
const client = new OpenAI({
  apiKey: 'key',
  fetch: async (_url, { body }) =>
    JSON.parse(body).stream
      ? new Response(sse.join(''), { headers: { 'content-type': 'text/event-stream' } })
      : Response.json(response),
});
const body = { model: 'gpt-4o', input: 'The capital of France?' };
await client.responses.create(body);
for await (const _ of await client.responses.create({ ...body, stream: true }));
await new Promise((resolve) => setTimeout(resolve, 100));
await flush();
for (const { attributes } of spans.filter(({ name }) => name === 'chat gpt-4o')) {
  const calls = attributes['gen_ai.response.tool_calls']?.value;
  const kind = attributes['gen_ai.request.stream']?.value ? 'streamed' : 'plain';
  const reasons = attributes['gen_ai.response.finish_reasons'].value;
  const types = calls ? JSON.parse(calls).map(({ type }) => type) : ['none'];
  console.log(`${kind}: finish_reasons ${reasons}, tool_calls ${types}`);
}
JS
output=$(node --import ./sentry.mjs run.mjs)
echo "$output"
[ "$output" = 'plain: finish_reasons ["completed"], tool_calls none
streamed: finish_reasons ["in_progress","completed"], tool_calls message' ]
