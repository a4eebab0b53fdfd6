// The cost that @oai/otel adds to a JSON call over loopback: with a sampler that drops every span, and
// with spans and metrics recorded in memory.
import { createServer } from 'node:http';
import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BasicTracerProvider,
} from '@opentelemetry/sdk-trace-base';
import { Chat } from '@oai/chat';
import { openTelemetry } from '@oai/otel';
import { completion } from './support/completion.mjs';
import { compare } from './support/harness.mjs';

const completionText = JSON.stringify(completion);
const params = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello!' }] };

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
const server = createServer((request, response) => {
  request
    .resume()
    .on('end', () =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(completionText),
    );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}/v1`;

function chatWith(sampler) {
  const providers = {
    tracerProvider: new BasicTracerProvider({ sampler }),
    meterProvider: new MeterProvider(),
  };
  return new Chat({ apiKey: 'key', baseURL, middleware: [openTelemetry(providers)] });
}

const calls = 1000;
const repeat = (chat) => async () => {
  for (let index = 0; index < calls; index += 1) await chat.completions.create(params);
};
await compare(
  'one call over loopback',
  {
    'without telemetry': repeat(new Chat({ apiKey: 'key', baseURL })),
    'spans dropped': repeat(chatWith(new AlwaysOffSampler())),
    'spans recorded': repeat(chatWith(new AlwaysOnSampler())),
  },
  { unitsPerRound: calls, unit: 'call' },
);
server.close();
