import {
  metrics,
  trace,
  type Attributes,
  type MeterProvider,
  type Tracer,
  type TracerProvider,
} from '@opentelemetry/api';
import { OpenAIError, type MiddlewareRequest } from '@oai/core';
import { readEnv, requireObject } from '@oai/core/internal';
import type { CapturedContent } from './content/messages.js';
import { VERSION } from './generated/version.gen.js';
import { Instruments } from './instruments.js';

/** Where the content of calls is recorded. @public */
export type ContentCapture = 'none' | 'span' | 'event' | 'both';

/**
 * The used part of a `LoggerProvider` of `@opentelemetry/api-logs`. Declared here, so that this
 * package does not depend on that one, which is experimental.
 *
 * @public
 */
export interface LogEventProvider {
  getLogger(name: string, version?: string): LogEventEmitter;
}

/** The used part of a `Logger` of `@opentelemetry/api-logs`. @public */
export interface LogEventEmitter {
  emit(record: {
    eventName?: string;
    severityNumber?: number;
    attributes?: Record<string, unknown>;
    context?: unknown;
  }): void;
}

/** The options of all functions of this package. @public */
export interface OpenTelemetryOptions {
  /** Default: the global provider. */
  tracerProvider?: TracerProvider | undefined;
  /** Default: the global provider. */
  meterProvider?: MeterProvider | undefined;
  /**
   * Receives events: the content of calls (`gen_ai.client.inference.operation.details`) and
   * exceptions. Pass `logs.getLoggerProvider()` of `@opentelemetry/api-logs`. Default: no events.
   */
  loggerProvider?: LogEventProvider | undefined;
  /**
   * Where prompts, answers, instructions, and the arguments and results of tools are recorded.
   * Default: the environment variable `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT`
   * (`SPAN_ONLY`, `EVENT_ONLY`, `SPAN_AND_EVENT`, `NO_CONTENT`), else `none`.
   */
  captureContent?: ContentCapture | undefined;
  /**
   * Changes content before it is recorded. If it throws, the content is left out. Default:
   * unchanged.
   */
  redact?: ((content: CapturedContent) => CapturedContent) | undefined;
  /** `gen_ai.provider.name`. Default: the provider of the host in the base URL, else `openai`. */
  provider?: string | undefined;
  /** Returns further attributes of the span of a call, such as a tenant. */
  attributes?: ((request: MiddlewareRequest) => Attributes) | undefined;
  /**
   * True to record the time between chunks of streams too: one measurement for each chunk. Default
   * false.
   */
  chunkMetrics?: boolean | undefined;
  /**
   * True to record `gen_ai.client.operation.duration` and `gen_ai.client.token.usage` as well, the
   * metrics of the conventions before 0.1.0, which many dashboards read. Default false.
   */
  legacyMetrics?: boolean | undefined;
}

/** The checked options. */
export interface Settings {
  readonly tracer: Tracer;
  readonly instruments: Instruments;
  readonly logger: LogEventEmitter | undefined;
  readonly onSpan: boolean;
  readonly onEvent: boolean;
  readonly redact: (content: CapturedContent) => CapturedContent;
  readonly provider: string | undefined;
  readonly attributes: ((request: MiddlewareRequest) => Attributes) | undefined;
  readonly chunkMetrics: boolean;
}

const SCOPE = '@oai/otel';

const CAPTURE_VARIABLE = 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT';
const CAPTURES: readonly ContentCapture[] = ['none', 'span', 'event', 'both'];
/** The values of the variable that the instrumentations of OpenTelemetry read. */
const CAPTURES_BY_VALUE = new Map<string, ContentCapture>([
  ['', 'none'],
  ['false', 'none'],
  ['no_content', 'none'],
  ['true', 'span'],
  ['span_only', 'span'],
  ['event_only', 'event'],
  ['span_and_event', 'both'],
]);

const NAMES = new Set<keyof OpenTelemetryOptions>([
  ...(['tracerProvider', 'meterProvider', 'loggerProvider', 'captureContent', 'redact'] as const),
  ...(['provider', 'attributes', 'chunkMetrics', 'legacyMetrics'] as const),
]);

/** @throws {OpenAIError} An option is unknown or invalid; the message names it. */
export function resolveSettings(options: OpenTelemetryOptions): Settings {
  requireObject(options, 'options');
  for (const name of Object.keys(options)) {
    if (!NAMES.has(name as keyof OpenTelemetryOptions)) {
      throw new OpenAIError(`Unknown option \`${name}\`. Known: ${[...NAMES].join(', ')}.`);
    }
  }
  const { tracerProvider, meterProvider, loggerProvider, redact, attributes } = options;
  requireMethod(tracerProvider, 'getTracer', 'tracerProvider');
  requireMethod(meterProvider, 'getMeter', 'meterProvider');
  requireMethod(loggerProvider, 'getLogger', 'loggerProvider');
  if (redact !== undefined) requireFunction(redact, 'redact');
  if (attributes !== undefined) requireFunction(attributes, 'attributes');
  const capture = options.captureContent ?? captureOfEnvironment();
  if (!CAPTURES.includes(capture)) {
    throw new OpenAIError(
      `\`captureContent\` must be one of ${CAPTURES.join(', ')}; it is ${JSON.stringify(capture)}.`,
    );
  }
  const onEvent = capture === 'event' || capture === 'both';
  if (onEvent && !loggerProvider) {
    throw new OpenAIError(
      'Content in events needs the option `loggerProvider`: pass `logs.getLoggerProvider()` of ' +
        '`@opentelemetry/api-logs`, or record content on spans (`captureContent: "span"`).',
    );
  }
  const meter = (meterProvider ?? metrics).getMeter(SCOPE, VERSION);
  return {
    tracer: (tracerProvider ?? trace).getTracer(SCOPE, VERSION),
    instruments: new Instruments(meter, options.legacyMetrics ?? false),
    logger: loggerProvider?.getLogger(SCOPE, VERSION),
    onSpan: capture === 'span' || capture === 'both',
    onEvent,
    redact: redact ?? ((content) => content),
    provider: options.provider,
    attributes,
    chunkMetrics: options.chunkMetrics ?? false,
  };
}

function captureOfEnvironment(): ContentCapture {
  const value = readEnv(CAPTURE_VARIABLE);
  const capture = CAPTURES_BY_VALUE.get((value ?? '').toLowerCase());
  if (capture) return capture;
  throw new OpenAIError(
    `The environment variable ${CAPTURE_VARIABLE} must be SPAN_ONLY, EVENT_ONLY, SPAN_AND_EVENT ` +
      `or NO_CONTENT; it is ${JSON.stringify(value)}.`,
  );
}

function requireMethod(value: unknown, method: string, option: string): void {
  if (value === undefined) return;
  if (typeof (value as Record<string, unknown> | null)?.[method] === 'function') return;
  throw new OpenAIError(`\`${option}\` must have the method \`${method}\`.`);
}

/** @throws {OpenAIError} It is not a function; the message names it. */
export function requireFunction(value: unknown, option: string): void {
  if (typeof value === 'function') return;
  throw new OpenAIError(`\`${option}\` must be a function.`);
}
