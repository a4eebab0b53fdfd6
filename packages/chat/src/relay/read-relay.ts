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
  ) {
    super(message);
  }
}

/** A chunk, and the completion so far. @public */
export interface RelayedChunk {
  chunk: ChatCompletionChunk;
  /** A live object that grows in place; a new one begins with each completion. */
  snapshot: ChatCompletionSnapshot;
}

/**
 * Reads the response of `relay`. Leaving the loop closes the connection, which ends the API call.
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
  let accumulator = new CompletionAccumulator();
  // Pieces of an unfinished event are joined once, so that a long one costs linear time.
  let pieces: string[] = [];
  let lastCharacter = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new RelayError('The stream ended early.');
      const piece = decoder.decode(value, { stream: true }).replaceAll('\r', '');
      if (!piece) continue;
      const isEnd = piece.includes('\n\n') || (lastCharacter === '\n' && piece[0] === '\n');
      pieces.push(piece);
      lastCharacter = piece.at(-1)!;
      if (!isEnd) continue;
      const events = pieces.join('').split('\n\n');
      pieces = [events.pop()!];
      lastCharacter = pieces[0]!.at(-1) ?? '';
      for (const event of events) {
        // Comments only keep the connection alive.
        if (!event.startsWith('data: ')) continue;
        if (event === 'data: [DONE]') return;
        const chunk = JSON.parse(event.slice(6)) as ChatCompletionChunk & {
          error?: Record<string, unknown>;
        };
        if (chunk.error) throw new RelayError(String(chunk.error['message']), chunk.error);
        // The tool messages between two completions of a tool runner.
        if (chunk.object !== 'chat.completion.chunk') continue;
        if (isNextCompletion(accumulator.snapshot, chunk)) {
          accumulator = new CompletionAccumulator();
        }
        yield { chunk, snapshot: accumulator.add(chunk) };
      }
    }
  } finally {
    // Has no effect after the end.
    reader.cancel().catch(() => {});
  }
}
