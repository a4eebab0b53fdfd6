import { brand, hasBrand } from '@oai/core/internal';

import { ChatCompletionAccumulator } from './chat-completion-accumulator.js';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.js';
import type { ChatCompletionChunk } from './generated/chat/completions/completions.gen.js';

/** A stream that was relayed failed at its source, or ended before its end. @public */
export class RelayError extends Error {
  /** @internal */
  static readonly _brand = /* @__PURE__ */ brand(this, 'RelayError');

  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  constructor(
    message: string,
    /** What the relay told of the failure; undefined if the connection ended early. */
    readonly error?: Record<string, unknown>,
  ) {
    super(message);
  }
}

/** A chunk, and all that came before it put together. @public */
export interface RelayedChunk {
  chunk: ChatCompletionChunk;
  /** A live object that grows in place; a new one begins with each completion. */
  snapshot: ChatCompletionSnapshot;
}

/**
 * Reads what `relay` sent. Leaving the loop closes the connection, and so ends the call of the API.
 *
 * @param response The response of `fetch`, or its body.
 * @throws {RelayError} The request failed, the stream failed at its source, or it ended early.
 * @public
 */
export async function* readRelay(
  response: Response | ReadableStream<Uint8Array>,
): AsyncGenerator<RelayedChunk, void, undefined> {
  const body = 'body' in response ? response.body : response;
  if ('ok' in response && !response.ok) {
    await body?.cancel();
    throw new RelayError(`The relay answered with status ${response.status}.`);
  }
  if (!body) throw new RelayError('The response has no body.');
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let accumulator = new ChatCompletionAccumulator();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new RelayError('The stream ended early.');
      const events = (text + decoder.decode(value, { stream: true })).split('\n\n');
      text = events.pop()!;
      for (const event of events) {
        // A comment keeps the line alive and says nothing.
        if (!event.startsWith('data: ')) continue;
        if (event === 'data: [DONE]') return;
        const chunk = JSON.parse(event.slice(6)) as ChatCompletionChunk & {
          error?: Record<string, unknown>;
        };
        if (chunk.error) throw new RelayError(String(chunk.error['message']), chunk.error);
        // Between two completions a tool runner tells what the tools answered, without choices.
        if (chunk.object !== 'chat.completion.chunk') continue;
        const id = accumulator.snapshot?.id;
        if (id && chunk.id && id !== chunk.id) accumulator = new ChatCompletionAccumulator();
        yield { chunk, snapshot: accumulator.add(chunk) };
      }
    }
  } finally {
    // Harmless after the end.
    reader.cancel().catch(() => {});
  }
}
