// Starts dd-trace, with an agent on this machine that receives its spans.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { decode } from '@msgpack/msgpack';
import { expectCalls } from './expected.mjs';

let spans = [];
const agent = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.url.endsWith('/traces'))
    spans.push(...decode(Buffer.concat(chunks), { useBigInt64: true }).flat());
  response.setHeader('content-type', 'application/json').end('{}');
});
await new Promise((resolve) => agent.listen(0, '127.0.0.1', resolve));
agent.unref();
Object.assign(process.env, {
  DD_TRACE_AGENT_URL: `http://127.0.0.1:${agent.address().port}`,
  DD_TRACE_FLUSH_INTERVAL: '0',
  // The agent of this process would be traced too.
  DD_TRACE_DISABLED_PLUGINS: 'http,net,dns',
  DD_INSTRUMENTATION_TELEMETRY_ENABLED: 'false',
  DD_REMOTE_CONFIGURATION_ENABLED: 'false',
  DD_TRACE_STARTUP_LOGS: 'false',
});
await import('dd-trace/initialize.mjs');

const operations = {
  createChatCompletion: 'chat',
  createResponse: 'responses',
  createEmbedding: 'embeddings',
  createFile: 'files',
  createRealtimeTurn: 'realtime turn',
  createRealtimeResponse: 'realtime response',
};

function take() {
  const taken = spans.filter(({ name }) => name === 'openai.request');
  spans = [];
  return taken.map(({ resource, error, meta }) => {
    const operation = operations[resource];
    if (error) return `${operation}, failed`;
    // A stream has it from its chunks.
    if (['chat', 'responses', 'files'].includes(operation))
      assert.ok(meta['openai.response.id'], 'no id of the response');
    // The last event of a stream has it.
    if (operation === 'responses') assert.equal(meta['openai.response.status'], 'completed');
    return operation;
  });
}

export function expectSpan(check) {
  return expectCalls(check, take);
}
