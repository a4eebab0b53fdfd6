import { context, trace, type Span } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  InMemoryLogRecordExporter,
  LoggerProvider,
  SimpleLogRecordProcessor,
} from '@opentelemetry/sdk-logs';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-base';
import { APIClient, type ClientOptions } from '@oai/core';
import { createEmulator } from '@oai/emulator';
import { openTelemetry, type OpenTelemetryOptions } from '@oai/otel';

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

/** The SDK of OpenTelemetry with exporters in memory, and an emulator behind a real socket. */
export async function start() {
  const spanExporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(spanExporter)],
  });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
  });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const logExporter = new InMemoryLogRecordExporter();
  const loggerProvider = new LoggerProvider({
    processors: [new SimpleLogRecordProcessor({ exporter: logExporter })],
  });
  const providers = { tracerProvider, meterProvider, loggerProvider };
  const emulator = createEmulator();
  const server = await emulator.listen();

  return {
    providers,
    emulator,
    server,
    /** A client whose calls are recorded. */
    client: (options: OpenTelemetryOptions = {}, clientOptions: ClientOptions = {}) =>
      new APIClient({
        baseURL: server.baseURL,
        apiKey: 'sk-canary',
        middleware: [openTelemetry({ ...providers, ...options })],
        ...clientOptions,
      }),
    /** Returns the ended spans, waiting for the given number. */
    async spans(count: number): Promise<ReadableSpan[]> {
      while (spanExporter.getFinishedSpans().length < count) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return spanExporter.getFinishedSpans();
    },
    /** Returns the measurements so far: `name{attributes that matter} value`. */
    async metrics() {
      await reader.forceFlush();
      const found = metricExporter
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics)
        .flatMap(({ metrics }) => metrics);
      return found.flatMap(({ descriptor, dataPoints }) =>
        dataPoints.map(({ attributes, value }) => ({
          name: descriptor.name,
          attributes,
          value: typeof value === 'number' ? value : { count: value.count, sum: value.sum },
        })),
      );
    },
    events: () => logExporter.getFinishedLogRecords(),
    async reset() {
      await reader.forceFlush();
      metricExporter.reset();
      spanExporter.reset();
      logExporter.reset();
      emulator.reset();
    },
    /** Runs in a span of somebody else. */
    within: <T>(
      name: string,
      attributes: Record<string, string>,
      run: () => T,
      wrap = (span: Span): Span => span,
    ): T => {
      const span = tracerProvider.getTracer('somebody else').startSpan(name, { attributes });
      try {
        return context.with(trace.setSpan(context.active(), wrap(span)), run);
      } finally {
        span.end();
      }
    },
    async close() {
      await server.close();
      await Promise.all([tracerProvider.shutdown(), meterProvider.shutdown()]);
    },
  };
}

export type Started = Awaited<ReturnType<typeof start>>;
