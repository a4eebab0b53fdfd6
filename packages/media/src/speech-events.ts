import { APIUserAbortError, IncompleteStreamError, OpenAIError, Stream } from '@oai/core';
import { addAbortListener, removeAbortListener, requireObject } from '@oai/core/internal';
import type { SpeechEvent } from './media-source.js';

/**
 * The options of {@link speechEvents}.
 *
 * @public
 */
export interface SpeechEventsOptions {
  /** The longest silence, milliseconds. Default: 60000. */
  streamIdleTimeoutMs?: number | undefined;
  /** Ends the reading with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
}

const DEFAULT_IDLE_TIMEOUT_MS = 60_000;

/**
 * Reads the events of speech that was asked for with `stream_format: 'sse'`.
 *
 * @param response The result of `audio.speech.create`.
 * @throws {OpenAIError} There is no response, or it has no events of speech.
 * @throws {IncompleteStreamError} The events ended before the last one.
 * @throws {StreamIdleTimeoutError} Nothing arrived for `streamIdleTimeoutMs`.
 * @throws {APIConnectionError} The connection broke.
 * @throws {APIUserAbortError} The signal was aborted.
 * @example
 * ```ts
 * import { speechEvents } from '@oai/media';
 *
 * const response = await client.audio.speech.create({
 *   model: 'gpt-4o-mini-tts',
 *   voice: 'marin',
 *   input: 'Thank you for listening.',
 *   stream_format: 'sse',
 * });
 * for await (const event of speechEvents(response)) {
 *   if (event.type === 'speech.audio.done') console.log(event.usage.total_tokens);
 * }
 * ```
 * @public
 */
export async function* speechEvents(
  response: Response,
  options: SpeechEventsOptions = {},
): AsyncGenerator<SpeechEvent, void> {
  requireEvents(response);
  requireObject(options, 'options');
  const { signal, streamIdleTimeoutMs = DEFAULT_IDLE_TIMEOUT_MS } = options;
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(signal!.reason);
  if (signal?.aborted) onAbort();
  else if (signal) addAbortListener(signal, onAbort);
  const settings = { _options: { streamIdleTimeoutMs } };
  let eventCount = 0;
  let lastEvent: SpeechEvent | undefined;
  try {
    const events = Stream.fromSSEResponse<SpeechEvent>(response, controller, settings);
    for await (const event of events) {
      eventCount += 1;
      lastEvent = event;
      yield event;
    }
  } catch (error) {
    throw signal?.aborted ? new APIUserAbortError({ cause: signal.reason }) : error;
  } finally {
    if (signal) removeAbortListener(signal, onAbort);
  }
  if (lastEvent?.type === 'speech.audio.done') return;
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  throw new IncompleteStreamError({ eventCount, lastEvent, response });
}

/** @throws {OpenAIError} There is no response, or none that has events to read. */
function requireEvents(response: Response): void {
  requireObject(response, 'response');
  const { ok, status, bodyUsed, headers } = response;
  if (!ok) throw new OpenAIError(`The response has status ${status}, so no speech.`);
  if (bodyUsed) throw new OpenAIError('The body of the response has been read already.');
  if (/^text\/event-stream\b/i.test(headers.get('content-type') ?? '')) return;
  throw new OpenAIError(
    "The response has no events: ask for speech with `stream_format: 'sse'`, or use `openMedia`.",
  );
}
