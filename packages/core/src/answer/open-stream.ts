import { FOR_BROWSERS } from '#platform';
import { explain, withoutSecrets } from '../call/explain.js';
import { traceStream } from '../call/trace-call.js';
import { openStream, type Stream } from '../stream/stream.js';
import { parseJSON } from '../wire/parse-json.js';
import type { Answer } from './answer.js';
import { eventError } from './event-error.js';
import { idleTimeoutOf } from './open-binary.js';
import { contentTypeOf, invalidResponse, JSON_TYPE } from './result.js';

/** The beginning of server-sent events, perhaps with a byte order mark. */
const EVENTS = /^\uFEFF?\s*(data|event|id|retry|):/;
/** Enough to tell events from JSON, even behind a byte order mark and white space. */
const LONGEST_BEGINNING = 64;

/**
 * Opens the stream of an answered call.
 *
 * @throws {InvalidResponseError} The response is a page, or JSON instead of events.
 * @throws {APIError} The response is a JSON error.
 * @internal
 */
export async function openCallStream(answer: Answer): Promise<Stream<unknown>> {
  const type = contentTypeOf(answer.raw);
  // Some gateways label events as JSON.
  const isStream = type === JSON_TYPE ? await beginsWithEvents(answer) : type !== 'text/html';
  if (isStream) return streamOf(answer);
  const received = await answer.text();
  const text = FOR_BROWSERS ? received : withoutSecrets(answer.call, received);
  const data = type === JSON_TYPE ? (parseJSON(text) as { error?: unknown }) : undefined;
  throw data?.error
    ? eventError(answer.call, data.error, answer.raw)
    : invalidResponse(answer, `${type} instead of a stream of events`, text);
}

/** Returns true if a body begins with server-sent events. The body can still be read. */
async function beginsWithEvents(answer: Answer): Promise<boolean> {
  const { call, raw } = answer;
  // The responses of a custom `fetch` may lack some members.
  const copy = (raw as Partial<Response>).clone?.();
  const reader = (copy as Partial<Response> | undefined)?.body?.getReader?.();
  if (!reader) return false;
  const decoder = new TextDecoder();
  let beginning = '';
  try {
    await answer.inTime(async () => {
      while (beginning.length < LONGEST_BEGINNING && !EVENTS.test(beginning)) {
        const { done, value } = await reader.read();
        if (done) break;
        beginning += decoder.decode(value, { stream: true });
      }
    });
  } catch (cause) {
    throw explain(call, cause);
  } finally {
    reader.cancel().catch(() => {});
  }
  return EVENTS.test(beginning);
}

function streamOf(answer: Answer): Stream<unknown> {
  const { call, raw, observers } = answer;
  const { options } = call;
  traceStream(answer);
  // From here on the caller can abort the call with the controller of the stream.
  call.exposed = true;
  return openStream(raw, {
    controller: call.controller,
    signal: options.signal,
    streamEnd: options.streamEnd && (() => options.streamEnd!(options.body)),
    errorsAreItems: options.streamEnd?.errorsAreItems,
    synthesizeEventData: options.__synthesizeEventData,
    idleTimeoutMs: idleTimeoutOf(call),
    maxEventBytes: options.maxEventBytes ?? call.client._options.maxEventBytes,
    allowUnterminated:
      options.allowUnterminatedStreams ?? call.client._options.allowUnterminatedStreams ?? false,
    reopen: (error) => answer.reopen(error),
    ...(FOR_BROWSERS ? {} : { redact: (text) => withoutSecrets(call, text) }),
    toError: (data, response) => eventError(call, data, response),
    explain: (cause) => explain(call, cause),
    onEvent(item) {
      for (const [onItem] of observers) onItem(item);
    },
    onClose(error) {
      call.release(error);
      for (const [, onEnd] of observers) onEnd?.(error);
    },
  });
}
