// Sends the spans and metrics of an agent to a collector: each call of a model, and each call of a tool
// below the agent.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import './support/collector.mjs'; // Prints what arrives if there is no collector. Not needed either.
import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import OpenAI from '@oai/openai';
import { openTelemetry, traceAgent, traceTools } from '@oai/otel';

// Your program may have all of this already: `new NodeSDK().start()` does the same, and makes the
// providers global, so that `openTelemetry()` needs none.
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
const tracerProvider = new BasicTracerProvider({
  spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
});
const meterProvider = new MeterProvider({
  readers: [new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter() })],
});
const providers = { tracerProvider, meterProvider };

const client = new OpenAI({ middleware: [openTelemetry(providers)] });
const answer = await traceAgent(
  'weather-bot',
  () =>
    client.chat.completions
      .runTools({
        model: 'gpt-5-mini',
        messages: [{ role: 'user', content: 'What is the weather in Paris?' }],
        tools: traceTools(
          [
            {
              type: 'function',
              function: {
                name: 'get_weather',
                description: 'Returns the weather of a city.',
                parameters: { type: 'object', properties: { city: { type: 'string' } } },
                parse: JSON.parse,
                function: ({ city }) => `It rains in ${city}.`,
              },
            },
          ],
          providers,
        ),
      })
      .finalContent(),
  providers,
);
console.log(answer);

// Sends the rest. A collector that is away is no reason to fail.
await Promise.allSettled([tracerProvider.shutdown(), meterProvider.shutdown()]);
