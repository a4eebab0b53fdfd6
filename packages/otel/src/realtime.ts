import { SpanKind, SpanStatusCode, type Attributes, type Span } from '@opentelemetry/api';
import { requireObject } from '@oai/core/internal';
import { readUsage } from '@oai/usage';
import {
  CONVERSATION_ID,
  ERROR_TYPE,
  FINISH_REASONS,
  OPERATION_NAME,
  REQUEST_MODEL,
} from './attributes/conventions.js';
import { objectOf, textOf, type JSONObject } from './attributes/records.js';
import { resultAttributes } from './attributes/result-attributes.js';
import { serverAttributes } from './attributes/server.js';
import { usageAttributes } from './attributes/usage.js';
import { guard } from './guard.js';
import { resolveSettings, type OpenTelemetryOptions, type Settings } from './options.js';

/** The used part of a realtime connection of `@oai/realtime`. @public */
export interface RealtimeConnection {
  readonly url?: URL | undefined;
  on(event: 'event', listener: (event: never) => void): unknown;
  on(event: 'close', listener: (...details: never[]) => void): unknown;
  off(event: 'event', listener: (event: never) => void): unknown;
  off(event: 'close', listener: (...details: never[]) => void): unknown;
}

const OPERATION = 'realtime_inference';

interface OpenResponse {
  readonly span: Span;
  readonly startedAt: number;
  readonly common: Attributes;
}

/**
 * Records each response of a realtime session: a span `realtime_inference` from `response.created`
 * to `response.done`, with its usage, and the metrics of inference. Responses that are open when the
 * connection closes end as errors.
 *
 * @returns A function that ends the recording.
 * @throws {OpenAIError} An option is unknown or invalid, or there is no connection.
 */
export function traceRealtime(
  connection: RealtimeConnection,
  options: OpenTelemetryOptions = {},
): () => void {
  requireObject(connection, 'connection');
  const recorder = new RealtimeRecorder(connection.url?.href, resolveSettings(options));
  const onEvent = (event: JSONObject) => void guard(() => recorder.handle(event));
  const onClose = () => void guard(() => recorder.abandon('connection_closed'));
  connection.on('event', onEvent);
  connection.on('close', onClose);
  return () => {
    connection.off('event', onEvent);
    connection.off('close', onClose);
    onClose();
  };
}

class RealtimeRecorder {
  readonly #settings: Settings;
  readonly #open = new Map<string, OpenResponse>();
  #session: Attributes;
  #model: string | undefined;

  constructor(url: string | undefined, settings: Settings) {
    this.#settings = settings;
    this.#session = serverAttributes(url ?? '', settings.provider);
    this.#model =
      url === undefined ? undefined : (new URL(url).searchParams.get('model') ?? undefined);
  }

  handle(event: JSONObject): void {
    const response = objectOf(event['response']);
    switch (event['type']) {
      case 'session.created':
      case 'session.updated': {
        const { id, model } = objectOf(event['session']);
        this.#model = textOf(model) ?? this.#model;
        const session = textOf(id);
        if (session !== undefined) {
          this.#session = { ...this.#session, 'gen_ai.realtime_session.id': session };
        }
        break;
      }
      case 'response.created':
        this.#start(String(response['id']), response);
        break;
      case 'response.done':
        this.#end(String(response['id']), response);
    }
  }

  /** Ends the spans of all open responses. */
  abandon(reason: string): void {
    for (const id of [...this.#open.keys()]) {
      this.#end(id, { id, status: 'failed', status_details: { error: { code: reason } } });
    }
  }

  #start(id: string, response: JSONObject): void {
    const { 'gen_ai.realtime_session.id': session, ...server } = this.#session;
    const model = this.#model === undefined ? {} : { [REQUEST_MODEL]: this.#model };
    const common: Attributes = { [OPERATION_NAME]: OPERATION, ...model, ...server };
    const conversation = textOf(response['conversation_id']);
    const span = this.#settings.tracer.startSpan([OPERATION, this.#model].join(' ').trim(), {
      kind: SpanKind.CLIENT,
      attributes: {
        ...common,
        ...(session !== undefined && { 'gen_ai.realtime_session.id': session }),
        ...(conversation !== undefined && { [CONVERSATION_ID]: conversation }),
      },
    });
    this.#open.set(id, { span, startedAt: performance.now(), common });
  }

  #end(id: string, response: JSONObject): void {
    const open = this.#open.get(id);
    if (!open) return;
    this.#open.delete(id);
    const { span, startedAt, common } = open;
    const usage = readUsage(response['usage']);
    span.setAttributes(resultAttributes(response));
    if (usage) span.setAttributes(usageAttributes(usage));
    if (response['status'] === 'failed') {
      const fault = objectOf(objectOf(response['status_details'])['error']);
      common[ERROR_TYPE] = textOf(fault['code']) ?? textOf(fault['type']) ?? '_OTHER';
      span.setAttributes({ [ERROR_TYPE]: common[ERROR_TYPE], [FINISH_REASONS]: ['error'] });
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: textOf(fault['message']) ?? String(common[ERROR_TYPE]),
      });
    }
    span.end();
    this.#settings.instruments.recordUsage('inference', usage, common);
    const seconds = (performance.now() - startedAt) / 1000;
    this.#settings.instruments.recordDuration('inference', seconds, common);
  }
}
