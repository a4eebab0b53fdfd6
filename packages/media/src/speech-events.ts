import { IncompleteStreamError, Stream } from '@oai/core';
import { addAbortListener, removeAbortListener, requireObject } from '@oai/core/internal';
import type { SpeechEvent } from './media-source.js';

/**
 * The options of {@link speechEvents}.
 *
 * @public
 */
export interface SpeechEventsOptions {
  /** Ends the reading. */
  signal?: AbortSignal | null | undefined;
}

/**
 * Reads the events of speech that was asked for with `stream_format: 'sse'`.
 *
 * @param response The result of `audio.speech.create`.
 * @throws {OpenAIError} There is no response.
 * @throws {IncompleteStreamError} The events ended before the last one.
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
  { signal }: SpeechEventsOptions = {},
): AsyncGenerator<SpeechEvent, void> {
  requireObject(response, 'response');
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(signal!.reason);
  if (signal?.aborted) onAbort();
  else if (signal) addAbortListener(signal, onAbort);
  let eventCount = 0;
  let lastEvent: SpeechEvent | undefined;
  try {
    for await (const event of Stream.fromSSEResponse<SpeechEvent>(response, controller)) {
      eventCount += 1;
      lastEvent = event;
      yield event;
    }
  } finally {
    if (signal) removeAbortListener(signal, onAbort);
  }
  if (lastEvent?.type === 'speech.audio.done') return;
  throw new IncompleteStreamError({ eventCount, lastEvent, response });
}
