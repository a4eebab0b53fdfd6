import {
  SpanKind,
  SpanStatusCode,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';
import type { MiddlewareResponse } from '@oai/core';
import { readUsage } from '@oai/usage';
import {
  ERROR_TYPE,
  FINISH_REASONS,
  OPERATION_NAME,
  REQUEST_MODEL,
  RESPONSE_MODEL,
} from './attributes/conventions.js';
import { errorType } from './attributes/error-type.js';
import type { Operation } from './attributes/operations.js';
import { objectOf, textOf, type JSONObject } from './attributes/records.js';
import { requestIDOf } from './attributes/request-id.js';
import { modelAttribute, requestAttributes } from './attributes/request-attributes.js';
import { resultAttributes } from './attributes/result-attributes.js';
import { StreamResult } from './attributes/stream-result.js';
import { usageAttributes } from './attributes/usage.js';
import { captureInput, captureOutput } from './content/capture.js';
import { recordContent } from './content-recorder.js';
import { recordException } from './exception.js';
import { guard } from './guard.js';
import type { Settings } from './options.js';

/** Records one call: its span, metrics and content. */
export class CallRecorder {
  readonly span: Span;
  readonly #settings: Settings;
  readonly #operation: Operation;
  readonly #body: JSONObject;
  readonly #startedAt = performance.now();
  /** The attributes of metrics. */
  #common: Attributes;
  #context: Context | undefined;
  #hasChunks = false;
  #isEnded = false;

  constructor(
    settings: Settings,
    call: { operation: Operation; body: unknown; server: Attributes },
  ) {
    this.#settings = settings;
    this.#operation = call.operation;
    this.#body = objectOf(call.body);
    const { name } = call.operation;
    this.#common = { [OPERATION_NAME]: name, ...modelAttribute(this.#body), ...call.server };
    const model = this.#common[REQUEST_MODEL];
    // Samplers see these attributes, so they are there from the start.
    this.span = settings.tracer.startSpan(model === undefined ? name : `${name} ${String(model)}`, {
      kind: SpanKind.CLIENT,
      attributes: this.#common,
    });
    if (this.span.isRecording()) {
      this.span.setAttributes(requestAttributes(call.operation, this.#body));
    }
  }

  /** The context in which the call runs, with its span as the active one. */
  within(context: Context): Context {
    return (this.#context = context);
  }

  /** Adds further attributes to the span. */
  describe(attributes: Attributes): void {
    this.span.setAttributes(attributes);
  }

  /** Waits for the result of an answered call; that of a stream is complete when it ends. */
  answered(response: MiddlewareResponse): void {
    const { attempts } = response;
    const requestID = requestIDOf(response);
    if (requestID !== null) this.span.setAttribute('oai.request_id', requestID);
    if (attempts > 1) this.span.setAttribute('oai.attempts', attempts);
    if (this.#body['stream'] === true) this.#observe(response);
    else {
      response.data().then(
        (data) => guard(() => this.#end(objectOf(data))),
        (error: unknown) => this.fail(error),
      );
    }
  }

  /** Ends the span of a call that failed. */
  fail(error: unknown, partial: JSONObject = {}): void {
    guard(() => {
      if (this.#isEnded) return;
      const type = errorType(error);
      const message = error instanceof Error ? error.message : String(error);
      this.span.setAttribute(ERROR_TYPE, type);
      this.span.setStatus({ code: SpanStatusCode.ERROR, message });
      recordException(this.#settings, error, this.#context);
      this.#common = { ...this.#common, [ERROR_TYPE]: type };
      this.#end(partial);
    });
  }

  #observe(response: MiddlewareResponse): void {
    const { chunkMetrics, onEvent, onSpan } = this.#settings;
    const result = new StreamResult(onEvent || onSpan);
    let lastAt: number | undefined;
    response.observe(
      (item) =>
        guard(() => {
          const now = performance.now();
          if (lastAt === undefined) this.#firstChunk((now - this.#startedAt) / 1000);
          else if (chunkMetrics) {
            const seconds = (now - lastAt) / 1000;
            this.#settings.instruments.recordChunk('time_per_output_chunk', seconds, this.#common);
          }
          lastAt = now;
          result.add(item);
        }),
      (error) =>
        error === undefined ? guard(() => this.#end(result.get())) : this.fail(error, result.get()),
    );
  }

  #firstChunk(seconds: number): void {
    this.#hasChunks = true;
    this.span.setAttribute('gen_ai.response.time_to_first_chunk', seconds);
    if (this.#operation.kind !== 'inference') return;
    this.#settings.instruments.recordChunk('time_to_first_chunk', seconds, this.#common);
  }

  #end(result: JSONObject): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    try {
      const { kind, name } = this.#operation;
      const model = textOf(result['model']);
      const common =
        model === undefined ? this.#common : { ...this.#common, [RESPONSE_MODEL]: model };
      // A response that is only fetched was paid by the call that created it.
      const usage = name === 'fetch_response' ? undefined : readUsage(result['usage']);
      if (this.span.isRecording()) {
        const described = resultAttributes(result);
        // The stream ended before the event that holds the reason.
        if (this.#hasChunks) described[FINISH_REASONS] ??= ['error'];
        this.span.setAttributes(described);
        if (usage) this.span.setAttributes(usageAttributes(usage));
      }
      this.#recordContent(result);
      this.#settings.instruments.recordUsage(kind, usage, common);
      this.#settings.instruments.recordDuration(
        kind,
        (performance.now() - this.#startedAt) / 1000,
        common,
      );
    } finally {
      this.span.end();
    }
  }

  #recordContent(result: JSONObject): void {
    const { onEvent, onSpan } = this.#settings;
    if (!(onEvent || (onSpan && this.span.isRecording()))) return;
    guard(() => {
      const input = captureInput(this.#operation, this.#body);
      const output = captureOutput(this.#operation, result);
      const attributes = { ...this.#common, ...resultAttributes(result) };
      const target = { span: this.span, context: this.#context!, attributes };
      recordContent(this.#settings, { ...input, ...output }, target);
    });
  }
}
