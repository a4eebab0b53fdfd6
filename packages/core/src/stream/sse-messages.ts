import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { DEFAULT_MAX_EVENT_BYTES } from './decode-events.js';
import { decodeLines } from './lines.js';
import { cancel, readerOf } from '../wire/body-reader.js';

/**
 * An undecoded server-sent event.
 *
 * @public
 */
export interface ServerSentEvent {
  event: string | null;
  data: string;
  /** The lines of the event. */
  raw: string[];
}

/**
 * Iterates over the undecoded server-sent events of a response. Leaving the loop aborts the call.
 *
 * @param maxEventBytes The maximum size of one event. Default: 128 MiB.
 * @throws {OpenAIError} The response has no body.
 * @throws {InvalidResponseError} An event is larger than the maximum.
 * @public
 */
export async function* _iterSSEMessages(
  response: Response,
  controller: AbortController,
  maxEventBytes: number = DEFAULT_MAX_EVENT_BYTES,
): AsyncGenerator<ServerSentEvent, void, unknown> {
  if (!response.body) {
    controller.abort();
    throw new OpenAIError('The response has no body to iterate over.');
  }
  let events: ServerSentEvent[] = [];
  let event: string | null = null;
  let data: string[] = [];
  let raw: string[] = [];
  const { push, flush } = decodeLines((text, start, end) => {
    const line = text.slice(start, end);
    if (line !== '') {
      raw.push(line);
      const [, name, value = ''] = /^([^:]*)(?::\x20?(.*))?$/s.exec(line)!;
      if (name === 'event') event = value;
      if (name === 'data') data.push(value);
    } else if (event || data.length > 0) {
      events.push({ event: event || null, data: data.join('\n'), raw });
      [event, data, raw] = [null, [], []];
    }
  });

  const reader = readerOf(response.body);
  let isOver = false;
  /** The bytes of the reads since the last event. */
  let unfinishedBytes = 0;
  try {
    while (!isOver) {
      const { done, value } = await reader.read();
      if (done) flush();
      else push(value!);
      unfinishedBytes += typeof value === 'string' ? value.length : (value?.byteLength ?? 0);
      if (events.length > 0) unfinishedBytes = 0;
      if (unfinishedBytes > maxEventBytes) {
        const message = `An event of the stream is larger than ${maxEventBytes} bytes.`;
        throw new InvalidResponseError({ message, response });
      }
      const batch = events;
      events = [];
      yield* batch;
      isOver = done;
    }
  } finally {
    if (!isOver) {
      controller.abort();
      cancel(reader);
    }
  }
}
