import { APIUserAbortError, Stream } from '@oai/core';
import type { OnRepair, RequestOptions } from '@oai/core';
import { repairReporter, withAnswer } from '@oai/core/internal';

import { clientOf, type ChatClient, type CompletionsAPI } from '../completions/completions-api.js';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';
import type { ParsedChatCompletion, ParsingParams, WithoutText } from '../parsing/parsed-types.js';
import { AbstractChatCompletionRunner } from './abstract-chat-completion-runner.js';
import { isNextCompletion } from './completion-accumulator.js';
import type { ChatCompletionStreamEvents } from './events.js';
import {
  readableItems,
  readMessageChunk,
  type ChatCompletionReadableStreamItem,
} from './readable-stream-item.js';
import type { ChatCompletionSnapshot } from './snapshot.js';
import { StreamedCompletion } from './streamed-completion.js';

/** The parameters of `stream`. @public */
export type ChatCompletionStreamParams = Omit<ChatCompletionCreateParamsBase, 'stream'> &
  WithoutText & {
    stream?: true;
  };

/**
 * A completion while it is streamed: events, an async iterator of chunks, and promises of the final
 * values.
 *
 * After an abort or a failure, `currentChatCompletionSnapshot` keeps what had arrived, including the
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
   * Reads the output of `toReadableStream`, for example in a browser whose server made the stream.
   */
  static fromReadableStream(stream: ReadableStream): ChatCompletionStream<null> {
    return new ChatCompletionStream<null>(null)._readFrom(stream);
  }

  /** Streams a completion with a client. */
  static createChatCompletion<ParsedT>(
    client: ChatClient,
    params: ChatCompletionStreamParams,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedT> {
    const { completions } = client.chat;
    const stream = new ChatCompletionStream<ParsedT>(params);
    return stream._start(params.messages, options, () =>
      stream._streamCompletion(completions, params, options),
    );
  }

  /**
   * Iterates over the chunks as they arrive. Leaving the loop ends the call; a slow loop applies
   * back-pressure to the server.
   */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk> {
    return this._iterate('chunk', (chunk) => chunk, { abortOnReturn: true });
  }

  /**
   * Returns the chunks as bytes, one JSON value per line, for `fromReadableStream`. Cancelling the
   * stream ends the call.
   */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this[readableItems](), this.controller).toReadableStream();
  }

  /** @internal */
  [readableItems](): AsyncIterator<ChatCompletionReadableStreamItem> {
    return this[Symbol.asyncIterator]();
  }

  /** Adds the messages of the request and starts the work in the background. */
  protected _start(
    messages: readonly ChatCompletionMessageParam[] | undefined,
    options: RequestOptions | undefined,
    work: () => Promise<unknown>,
  ): this {
    this.messages = [messages ?? []].flat();
    this._run(() => {
      this._listenForAbort(options?.signal);
      return work();
    });
    return this;
  }

  /** Streams one completion into this object. */
  protected async _streamCompletion(
    completions: CompletionsAPI,
    params: ChatCompletionStreamParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedT>> {
    const stream = await completions.create(
      { ...params, stream: true },
      { ...options, signal: this.controller.signal },
    );
    this._connected();
    const report = repairReporter({ client: clientOf(completions), options });
    const completion = this.#begin(params, report, options?.parseErrors);
    await this.#read(stream, (chunk) => completion.add(chunk));
    return this._addChatCompletion(await this.#finish(completion));
  }

  /** Starts to read the output of `toReadableStream`. */
  protected _readFrom(readable: ReadableStream): this {
    this._run(() => this.#readItems(readable));
    return this;
  }

  async #readItems(readable: ReadableStream): Promise<void> {
    this._connected();
    let completion = this.#begin(this.#params);
    const end = async (): Promise<void> => {
      if (completion.snapshot) this._addChatCompletion(await this.#finish(completion));
      completion = this.#begin(this.#params);
    };
    // The output of a tool runner has several completions, with tool messages between them.
    const onChunk = async (chunk: ChatCompletionChunk): Promise<void> => {
      const message = readMessageChunk(chunk);
      if (message || isNextCompletion(completion.snapshot, chunk)) await end();
      if (message) this._addMessage(message);
      else await completion.add(chunk);
    };
    const stream = Stream.fromReadableStream<ChatCompletionChunk>(
      readable,
      this._sourceController(),
    );
    await this.#read(stream, onChunk);
    await end();
  }

  async #read(
    stream: Stream<ChatCompletionChunk>,
    onChunk: (chunk: ChatCompletionChunk) => Promise<void> | undefined,
  ): Promise<void> {
    try {
      await this._readEach(stream, onChunk);
    } catch (error) {
      const partial = this.currentChatCompletionSnapshot;
      throw withAnswer(withAnswer(error, 'partial', partial), 'completion', partial);
    }
    if (this.controller.signal.aborted) throw new APIUserAbortError();
  }

  async #finish(completion: StreamedCompletion<ParsedT>): Promise<ParsedChatCompletion<ParsedT>> {
    try {
      return await completion.finish();
    } catch (error) {
      throw withAnswer(error, 'completion', completion.snapshot);
    }
  }

  #begin(
    params: ParsingParams | null,
    report?: OnRepair,
    parseErrors?: RequestOptions['parseErrors'],
  ): StreamedCompletion<ParsedT> {
    return (this.#completion = new StreamedCompletion<ParsedT>(params, {
      signal: this.controller.signal,
      hasListeners: (event) => this._hasListeners(event),
      emit: (event, ...args) => this._emit(event, ...(args as never)),
      report: this._repairKeeper(report),
      parseErrors,
    }));
  }
}
