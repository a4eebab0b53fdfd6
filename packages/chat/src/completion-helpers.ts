import { APIResource } from '@oai/core';
import type { APIPromise, RequestOptions, Stream } from '@oai/core';

import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from './generated/chat/completions/completions.gen.js';
import { startToolRunner, type ChatCompletionRunner } from './chat-completion-runner.js';
import {
  streamChatCompletion,
  type ChatCompletionStream,
  type ChatCompletionStreamParams,
} from './chat-completion-stream.js';
import {
  startStreamingToolRunner,
  type ChatCompletionStreamingRunner,
} from './chat-completion-streaming-runner.js';
import type { ChatCompletionParseParams, ParsedChatCompletion } from './parsed-types.js';
import {
  parseChatCompletion,
  validateInputTools,
  type ExtractParsedContentFromParams,
} from './parser.js';
import type {
  AnyToolRunnerParams,
  InlineStreamingToolRunnerParams,
  InlineToolRunnerParams,
  InlineTools,
  RunnerOptions,
  StreamingToolRunnerParamsBase,
  ToolRunnerParamsBase,
} from './tool-runner-params.js';

/**
 * What chat completions offer beside the operations of the API. All of it goes through `create`.
 *
 * @public
 */
export abstract class CompletionHelpers extends APIResource {
  abstract create(
    body: ChatCompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion>;
  abstract create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  abstract create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;

  /**
   * Creates a completion and parses it: content by `response_format`, arguments by their tools.
   *
   * Operation `createChatCompletion` in the API document.
   *
   * @param body What `create` takes; formats and tools made by `@oai/structured` give typed results.
   * @throws {LengthFinishReasonError} An answer was cut off.
   * @throws {ContentFilterFinishReasonError} The content filter stopped an answer.
   * @throws {OpenAIError} A function tool is not strict; found before the request.
   * @throws {APIError} The request failed.
   */
  parse<Params extends ChatCompletionParseParams, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params,
    options?: RequestOptions,
  ): APIPromise<ParsedChatCompletion<ParsedT>> {
    validateInputTools(body.tools);
    return this.create(body, options)._thenUnwrap((completion) =>
      parseChatCompletion<Params, ParsedT>(completion, body),
    );
  }

  /**
   * Streams a completion, and tells of it by events, as an iterator and as promises.
   *
   * Operation `createChatCompletion` in the API document.
   *
   * @param body What `create` takes; formats and tools made by `@oai/structured` give typed results.
   */
  stream<
    Params extends ChatCompletionStreamParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RequestOptions): ChatCompletionStream<ParsedT> {
    return streamChatCompletion(this, body, options);
  }

  /**
   * Runs tools: calls the functions that the model asks for and tells it what they return, until it
   * has its answer. With `stream: true`, every completion on the way is streamed.
   *
   * Operation `createChatCompletion` in the API document.
   *
   * @param body What `create` takes, with tools that hold their functions, and a `toolContext` for
   *   them if they need one.
   * @param options Limits of the run, approval of calls, and the options of its requests.
   */
  runTools<
    ToolContext,
    Params extends ToolRunnerParamsBase,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    body: Params & InlineTools<ToolContext> & { toolContext: ToolContext },
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedT>;
  runTools<
    ToolContext,
    Params extends StreamingToolRunnerParamsBase,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    body: Params & InlineTools<ToolContext> & { toolContext: ToolContext },
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedT>;
  runTools<
    Params extends InlineToolRunnerParams<undefined>,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RunnerOptions): ChatCompletionRunner<ParsedT>;
  runTools<
    Params extends InlineStreamingToolRunnerParams<undefined>,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RunnerOptions): ChatCompletionStreamingRunner<ParsedT>;
  runTools(
    body: AnyToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<unknown> | ChatCompletionStreamingRunner<unknown> {
    return body.stream
      ? startStreamingToolRunner(this, body, options)
      : startToolRunner(this, body, options);
  }
}
