import { context, trace, type Attributes } from '@opentelemetry/api';
import type { Middleware } from '@oai/core';
import { OPERATION_NAME } from './attributes/conventions.js';
import { operationOf, type Operation } from './attributes/operations.js';
import { serverAttributes } from './attributes/server.js';
import { CallRecorder } from './call-recorder.js';
import { guard } from './guard.js';
import { resolveSettings, type OpenTelemetryOptions } from './options.js';

/**
 * Returns middleware that records each call that generates or embeds something: a span, metrics, and
 * on request its content, by the semantic conventions for GenAI 0.1.0. Pass it to the option
 * `middleware` of a client, first in the list, so that its spans contain retries and other
 * middleware. Spans of streams end with the stream. Other calls (files, batches …) have no span of
 * their own; instrumentations of `fetch` see them.
 *
 * A call inside a span of the same operation gets no second span: other instrumentations of GenAI
 * trace it already, or this one does, because it is both registered and in the list of middleware.
 *
 * @throws {OpenAIError} An option is unknown or invalid; the message names it.
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Middleware {
  const settings = resolveSettings(options);
  let server: { baseURL: string; attributes: Attributes } | undefined;
  const serverOf = (baseURL: string): Attributes => {
    if (server?.baseURL !== baseURL) {
      server = { baseURL, attributes: serverAttributes(baseURL, settings.provider) };
    }
    return server.attributes;
  };

  return async (request, next) => {
    const operation = operationOf(request.operation);
    if (!operation || isTraced(operation)) return next();
    const { body, client } = request;
    const recorder = guard(
      () =>
        new CallRecorder(settings, {
          operation,
          body,
          server: serverOf(client.baseURL),
        }),
    );
    if (!recorder) return next();
    guard(() => settings.attributes && recorder.describe(settings.attributes(request)));
    const active = recorder.within(trace.setSpan(context.active(), recorder.span));
    try {
      const response = await context.with(active, () => next());
      guard(() => recorder.answered(response));
      return response;
    } catch (error) {
      recorder.fail(error);
      throw error;
    }
  };
}

interface ActiveSpan {
  attributes?: Attributes;
  /** The spans of OpenInference wrap those of the SDK. */
  span?: { attributes?: Attributes };
}

/** The kinds of spans of OpenInference, which has conventions of its own. */
const OPENINFERENCE_KINDS = new Map<string, string>([
  ['chat', 'LLM'],
  ['text_completion', 'LLM'],
  ['embeddings', 'EMBEDDING'],
]);

/** Returns true inside a span of the same operation, opened by this or by another library. */
function isTraced({ name }: Operation): boolean {
  const { span, attributes = span?.attributes ?? {} } = (trace.getActiveSpan() ?? {}) as ActiveSpan;
  const kind = attributes['openinference.span.kind'];
  return (
    attributes[OPERATION_NAME] === name ||
    (kind !== undefined && kind === OPENINFERENCE_KINDS.get(name))
  );
}
