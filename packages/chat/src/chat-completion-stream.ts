import { APIUserAbortError, OpenAIError, Stream } from '@oai/core';
import type { RequestOptions } from '@oai/core';

import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
} from './generated/chat/completions/completions.gen.js';
import { AbstractChatCompletionRunner } from './abstract-chat-completion-runner.js';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.js';
import type { ChatCompletionStreamEvents } from './chat-completion-stream-events.js';
import type { ChatClient, CompletionsAPI } from './completions-api.js';
import type { ParsedChatCompletion } from './parsed-types.js';
import type { ParsingParams } from './parser.js';
import { readMessageChunk, type ChatCompletionReadableStreamItem } from './readable-stream-item.js';
import { StreamedCompletion } from './streamed-completion.js';

/** What `stream` takes. @public */
export type ChatCompletionStreamParams = Omit<ChatCompletionCreateParamsBase, 'stream'> & {
  stream?: true;
};

/**
 * A completion while it is streamed: by events, as an async iterator of chunks, and as promises of
 * what is there at the end.
 *
 * After an abort or a failure, what had arrived stays in `currentChatCompletionSnapshot`, with the
 * usage if the server sent it.
 *
 * @public
 */
export class ChatCompletionStream<ParsedT = null>
  extends AbstractChatCompletionRunner<ChatCompletionStreamEvents<ParsedT>, ParsedT>
  implements AsyncIterable<ChatCompletionChunk>
{
  readonly #params: ParsingParams | null;
  #completion: StreamedCompletion<ParsedT> | undefined;

  constructor(params: ParsingParams | null) {
    super();
    this.#params = params;
  }

  /** The completion so far: a live object that grows in place. */
  get currentChatCompletionSnapshot(): ChatCompletionSnapshot | undefined {
    return this.#completion?.snapshot;
  }

  /**
   * Reads what `toReadableStream` wrote, for one in a browser the stream that its server made.
   */
  static fromReadableStream(stream: ReadableStream): ChatCompletionStream<null> {
    const runner = new ChatCompletionStream<null>(null);
    runner._run(() => runner._fromReadableStream(stream));
    return runner;
  }

  /** Streams a completion of a client. */
  static createChatCompletion<ParsedT>(
    client: ChatClient,
    params: ChatCompletionStreamParams,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedT> {
    return streamChatCompletion(client.chat.completions, params, options);
  }

  /**
   * The chunks as they arrive. Leaving the loop ends the call; a slow loop slows it down.
   */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk> {
    return this._iterate('chunk', (chunk) => chunk, { abortOnReturn: true });
  }

  /**
   * The chunks as bytes, one JSON value a line, for `fromReadableStream`. Cancelling it ends the
   * call.
   */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this._readableItems(), this.controller).toReadableStream();
  }

  /** What `toReadableStream` writes. @internal */
  _readableItems(): AsyncIterator<ChatCompletionReadableStreamItem> {
    return this[Symbol.asyncIterator]();
  }

  /** Streams one completion into this object. @internal */
  async _streamCompletion(
    completions: CompletionsAPI,
    params: ChatCompletionStreamParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedT>> {
    const stream = await completions.create(
      { ...params, stream: true },
      { ...options, signal: this.controller.signal },
    );
    this._connected();
    const completion = this.#begin(params);
    await this.#read(stream, (chunk) => completion.add(chunk));
    return this._addChatCompletion(completion.finish());
  }

  /** @internal */
  async _fromReadableStream(readable: ReadableStream): Promise<void> {
    this._connected();
    let completion = this.#begin(this.#params);
    const end = (): void => {
      if (completion.snapshot) this._addChatCompletion(completion.finish());
      completion = this.#begin(this.#params);
    };
    // What a tool runner wrote holds several completions, and the tools' answers between them.
    const onChunk = (chunk: ChatCompletionChunk): void => {
      const message = readMessageChunk(chunk);
      if (message || (completion.snapshot && completion.snapshot.id !== chunk.id)) end();
      if (message) this._addMessage(message);
      else completion.add(chunk);
    };
    const stream = Stream.fromReadableStream<ChatCompletionChunk>(readable, this.controller);
    await this.#read(stream, onChunk);
    end();
  }

  async #read(
    stream: Stream<ChatCompletionChunk>,
    onChunk: (chunk: ChatCompletionChunk) => void,
  ): Promise<void> {
    try {
      for await (const chunk of stream) {
        onChunk(chunk);
        const drained = this._whenDrained();
        if (drained) await drained;
      }
    } catch (error) {
      if (error instanceof OpenAIError && 'partial' in error) {
        error.partial ??= this.currentChatCompletionSnapshot;
      }
      throw error;
    }
    if (stream.controller.signal.aborted) throw new APIUserAbortError();
  }

  #begin(params: ParsingParams | null): StreamedCompletion<ParsedT> {
    return (this.#completion = new StreamedCompletion<ParsedT>(params, {
      hears: (event) => this._hasListeners(event),
      tell: (event, ...args) => this._emit(event, ...(args as never)),
    }));
  }

  /** @internal */
  _begin(
    options: RequestOptions | undefined,
    messages: readonly ChatCompletionMessageParam[],
    work: () => Promise<unknown>,
  ): this {
    this.messages.push(...messages);
    this._run(() => {
      this._listenForAbort(options?.signal);
      return work();
    });
    return this;
  }
}

/** Streams a completion. @internal */
export function streamChatCompletion<ParsedT>(
  completions: CompletionsAPI,
  params: ChatCompletionStreamParams,
  options?: RequestOptions,
): ChatCompletionStream<ParsedT> {
  const stream = new ChatCompletionStream<ParsedT>(params);
  return stream._begin(options, params.messages ?? [], () =>
    stream._streamCompletion(completions, params, options),
  );
}
