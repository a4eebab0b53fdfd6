import { brand, hasBrand } from '@oai/core/internal';

import type { ChatCompletionChunk } from '../generated/chat/completions/completions-types.gen.js';
import { CompletionAccumulator, isNextCompletion } from '../streaming/completion-accumulator.js';
import type { ChatCompletionSnapshot } from '../streaming/snapshot.js';

/** The error of a relayed stream: it failed at its source or was cut off. @public */
export class RelayError extends Error {
  /** @internal */
  static readonly _brand = /* @__PURE__ */ brand(this, 'RelayError');

  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  constructor(
    message: string,
    /** The error object sent by the relay; undefined if the connection ended early. */
    readonly error?: Record<string, unknown>,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A chunk, and the completion so far. @public */
export interface RelayedChunk {
  chunk: ChatCompletionChunk;
  /** A live object that grows in place; a new one begins with each completion. */
  snapshot: ChatCompletionSnapshot;
}

/** The options of {@link readRelay}. @public */
export interface ReadRelayOptions {
  /**
   * The maximum size of one event, bytes. 0: no limit.
   *
   * @defaultValue 134217728
   */
  maxEventBytes?: number | undefined;
}

const DEFAULT_MAX_EVENT_BYTES = 128 * 1024 * 1024;

/**
 * Reads the response of `relay`. Leaving the loop closes the connection, which ends the API call.
 *
 * @param response The response of `fetch`, or its body.
 * @throws {RelayError} The request failed, the stream failed at its source, ended early, or an event is
 *   too large or no chunk.
 * @throws {OpenAIError} An index of a chunk is invalid.
 * @public
 */
export async function* readRelay(
  response: Response | ReadableStream<Uint8Array>,
  { maxEventBytes = DEFAULT_MAX_EVENT_BYTES }: ReadRelayOptions = {},
): AsyncGenerator<RelayedChunk, void, undefined> {
  const body = 'body' in response ? response.body : response;
  if ('ok' in response && !response.ok) {
    await body?.cancel();
    throw new RelayError(`The relay answered with status ${response.status}.`);
  }
  if (!body) throw new RelayError('The response has no body.');
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const decoder = new TextDecoder();
  let accumulator = new CompletionAccumulator();
  // Pieces of an unfinished event are joined once, so that a long one costs linear time.
  let pieces: string[] = [];
  let unfinishedBytes = 0;
  let lastCharacter = '';
  let isArriving = true;
  try {
    reader = body.getReader();
    for (; ; isArriving = true) {
      const { done, value } = await reader.read();
      isArriving = false;
      if (done) throw new RelayError('The stream ended early.');
      const piece = decoder.decode(value, { stream: true }).replaceAll('\r', '');
      unfinishedBytes += value.byteLength;
      if (!piece) continue;
      const isEnd = piece.includes('\n\n') || (lastCharacter === '\n' && piece[0] === '\n');
      pieces.push(piece);
      lastCharacter = piece.at(-1)!;
      if (!isEnd) {
        if (!maxEventBytes || unfinishedBytes <= maxEventBytes) continue;
        throw new RelayError(`An event is larger than ${maxEventBytes} bytes (\`maxEventBytes\`).`);
      }
      const events = pieces.join('').split('\n\n');
      pieces = [events.pop()!];
      unfinishedBytes = 0;
      lastCharacter = pieces[0]!.at(-1) ?? '';
      for (const event of events) {
        // Comments only keep the connection alive.
        if (!event.startsWith('data: ')) continue;
        if (event === 'data: [DONE]') return;
        const chunk = JSON.parse(event.slice(6)) as ChatCompletionChunk & {
          error?: Record<string, unknown>;
        };
        const { error } = chunk;
        if (error) {
          const { message } = error;
          throw new RelayError(typeof message === 'string' ? message : 'The stream failed.', error);
        }
        // The tool messages between two completions of a tool runner.
        if (chunk.object !== 'chat.completion.chunk') continue;
        if (isNextCompletion(accumulator.snapshot, chunk)) {
          accumulator = new CompletionAccumulator();
        }
        yield { chunk, snapshot: accumulator.add(chunk) };
      }
    }
  } catch (cause) {
    // Of connections that break, and of events that are no chunk. An abort remains that of the caller.
    const { name, message } = cause as Error;
    if (!/^(Type|Syntax)Error$/.test(name)) throw cause;
    const problem = isArriving ? message : 'an event is no chunk (see `cause`).';
    throw new RelayError(`The stream cannot be read: ${problem}`, undefined, { cause });
  } finally {
    // Has no effect after the end.
    reader?.cancel().catch(() => {});
  }
}
