// Starts dd-trace, with an agent on this machine that receives its spans.
import { createServer } from 'node:http';
import { operationOf, untilSeen } from './expected.mjs';

let received = '';
const agent = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  // MessagePack leaves texts as they are.
  if (request.url.endsWith('/traces')) received += Buffer.concat(chunks).toString('latin1');
  response.setHeader('content-type', 'application/json').end('{}');
});
await new Promise((resolve) => agent.listen(0, '127.0.0.1', resolve));
agent.unref();
Object.assign(process.env, {
  DD_TRACE_AGENT_URL: `http://127.0.0.1:${agent.address().port}`,
  DD_TRACE_FLUSH_INTERVAL: '0',
  DD_INSTRUMENTATION_TELEMETRY_ENABLED: 'false',
  DD_REMOTE_CONFIGURATION_ENABLED: 'false',
  DD_TRACE_STARTUP_LOGS: 'false',
});
await import('dd-trace/initialize.mjs');

const resources = {
  chat: 'createChatCompletion',
  responses: 'createResponse',
  embeddings: 'createEmbedding',
  files: 'createFile',
};

export async function expectSpan(check) {
  const name = resources[operationOf(check)];
  await untilSeen(() => received.includes('openai.request') && received.includes(name));
  received = '';
}
