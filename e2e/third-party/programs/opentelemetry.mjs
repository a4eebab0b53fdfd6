import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { metrics, trace } from '@opentelemetry/api';
import { createEmulator } from '@oai/emulator';

const require = createRequire(import.meta.url);
const { OpenAIInstrumentation } = require('@opentelemetry/instrumentation-openai');
const OpenAI = require('openai');

const emulator = createEmulator();
const server = await emulator.listen();
const spans = [];
const noSpan = trace.wrapSpanContext({
  traceId: '1'.repeat(32),
  spanId: '1'.repeat(16),
  traceFlags: 1,
});
const instrumentation = new OpenAIInstrumentation();
instrumentation.setTracerProvider({
  getTracer: () => ({
    startSpan(name, { attributes } = {}) {
      const span = Object.create(noSpan);
      const seen = { name, ended: false, attributes: { ...attributes } };
      spans.push(seen);
      return Object.assign(span, {
        setAttribute: (key, value) => ((seen.attributes[key] = value), span),
        setAttributes: (more) => (Object.assign(seen.attributes, more), span),
        isRecording: () => true,
        end: () => (seen.ended = true),
      });
    },
  }),
});
instrumentation.setMeterProvider(metrics.getMeterProvider());
// The instrumentation supports versions before 7 only, so its patch is applied by hand.
instrumentation.init()[0].patch(OpenAI);

const client = new OpenAI.OpenAI({ apiKey: 'any', baseURL: server.baseURL });
const chat = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi.' }] };
const drain = async (stream) => {
  let count = 0;
  for await (const event of stream) count += event ? 1 : 0;
  assert.ok(count > 2);
};
await client.chat.completions.create(chat);
assert.equal((await client.chat.completions.create(chat).withResponse()).response.status, 200);
await client.chat.completions.parse(chat);
await drain(await client.chat.completions.create({ ...chat, stream: true }));
await drain(client.chat.completions.stream(chat));
await client.responses.create({ model: 'gpt-4o', input: 'Hi.' });
await drain(await client.responses.create({ model: 'gpt-4o', input: 'Hi.', stream: true }));
await client.embeddings.create({ model: 'text-embedding-3-small', input: 'Hi.' });

assert.equal(spans.length, 8);
assert.ok(spans.every(({ ended }) => ended));
const tokens = spans.filter((span) => span.attributes['gen_ai.usage.output_tokens'] > 0);
assert.ok(tokens.length >= 5, `${tokens.length} spans know their tokens`);
await server.close();
