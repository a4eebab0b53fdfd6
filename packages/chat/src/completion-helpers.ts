import { APIResource } from '@oai/core';
import type { APIPromise, RequestOptions, Stream } from '@oai/core';
import {
  refuseChatSchemas,
  repairReporter,
  requireParameters,
  settleParsed,
  transformResult,
  unwrapped,
  withAnswer,
} from '@oai/core/internal';

import { clientOf, type ChatClient, type CompletionsAPI } from './completions/completions-api.js';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from './generated/chat/completions/completions-types.gen.js';
import type { ChatCompletionParseParams, ParsedChatCompletion } from './parsing/parsed-types.js';
import { parseChatCompletion, type ExtractParsedContentFromParams } from './parsing/parser.js';
import { repairCompletion } from './parsing/repair-completion.js';
import { validateInputTools } from './parsing/tool-arguments.js';
import {
  ChatCompletionStream,
  type ChatCompletionStreamParams,
} from './streaming/chat-completion-stream.js';
import { ChatCompletionRunner } from './tools/chat-completion-runner.js';
import { ChatCompletionStreamingRunner } from './tools/chat-completion-streaming-runner.js';
import type { RunnerOptions } from './tools/runner-options.js';
import type {
  AnyInlineTools,
  InlineStreamingToolRunnerParams,
  InlineToolRunnerParams,
  StreamingToolRunnerParamsBase,
  ToolRunnerParamsBase,
} from './tools/tool-runner-params.js';

/**
 * The helpers of chat completions: parsing, streaming and tools. Each of them calls `create`.
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
   * Creates a completion and parses it: the content by `response_format`, arguments by their tools.
   *
   * Operation `createChatCompletion` in the API document.
   *
   * @param body The body of `create`. Formats and tools made by `@oai/structured` give typed results.
   * @throws {LengthFinishReasonError} A message was cut off at the token limit.
   * @throws {ContentFilterFinishReasonError} The content filter stopped a message.
   * @throws The error of a parser; its `completion` is the completion that could not be parsed.
   * @throws {InvalidResponseError} The answer is not a completion.
   * @throws {OpenAIError} A function tool is not strict; thrown before the request.
   * @throws {APIError} The request failed.
   * @example
   * ```ts
   * import { zodResponseFormat } from 'openai/helpers/zod';
   * import { z } from 'zod';
   *
   * const City = z.object({ name: z.string(), country: z.string() });
   * const completion = await client.chat.completions.parse({
   *   model: 'gpt-5-mini',
   *   messages: [{ role: 'user', content: 'Where is the Colosseum?' }],
   *   response_format: zodResponseFormat(City, 'city'),
   * });
   * console.log(completion.choices[0]?.message.parsed?.country);
   * ```
   */
  parse<Params extends ChatCompletionParseParams, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params,
    options?: RequestOptions,
  ): APIPromise<ParsedChatCompletion<ParsedT>> {
    refuseChatSchemas(body);
    validateInputTools(body?.tools);
    const { chat } = chatClientOf(this);
    const report = repairReporter({ client: clientOf(this), options });
    return transformResult(chat.completions.create(body, options), async (completion) => {
      const repaired = repairCompletion(completion, body, report);
      try {
        return await settleParsed((read) =>
          parseChatCompletion<Params, ParsedT>(repaired, body, read, options?.parseErrors),
        );
      } catch (error) {
        throw withAnswer(error, 'completion', repaired);
      }
    });
  }

  /**
   * Streams a completion, with events, an async iterator and promises of the final values.
   *
   * Operation `createChatCompletion` in the API document.
   *
   * @param body The body of `create`. Formats and tools made by `@oai/structured` give typed results.
   * @example
   * ```ts
   * const stream = client.chat.completions.stream({
   *   model: 'gpt-5-mini',
   *   messages: [{ role: 'user', content: 'Say hello!' }],
   * });
   * stream.on('content', (delta) => process.stdout.write(delta));
   * const completion = await stream.finalChatCompletion();
   * console.log(completion.usage);
   * ```
   */
  stream<
    Params extends ChatCompletionStreamParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RequestOptions): ChatCompletionStream<ParsedT> {
    requireParameters(body ?? undefined, 'chat.completions.stream');
    return ChatCompletionStream.createChatCompletion(chatClientOf(this), body, options);
  }

  /**
   * Runs tools: calls the functions that the model asks for and returns their results to it, until
   * it gives its final answer. With `stream: true`, every completion on the way is streamed.
   *
   * Operation `createChatCompletion` in the API document.
   *
   * @param body The body of `create`, with tools that include their functions, and an optional
   *   `toolContext` that is passed to them.
   * @param options The limits of the run, the approval of calls, and the options of its requests.
   * @example
   * ```ts
   * import { zodFunction } from 'openai/helpers/zod';
   * import { z } from 'zod';
   *
   * const runner = client.chat.completions.runTools({
   *   model: 'gpt-5-mini',
   *   messages: [{ role: 'user', content: 'How is the weather in Rome?' }],
   *   tools: [
   *     zodFunction({
   *       name: 'get_weather',
   *       parameters: z.object({ city: z.string() }),
   *       function: ({ city }) => `Sunny in ${city}.`,
   *     }),
   *   ],
   * });
   * console.log(await runner.finalContent());
   * ```
   */
  runTools<
    ToolContext,
    Params extends ToolRunnerParamsBase,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    body: Params & AnyInlineTools<ToolContext> & { toolContext: ToolContext },
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedT>;
  runTools<
    ToolContext,
    Params extends StreamingToolRunnerParamsBase,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    body: Params & AnyInlineTools<ToolContext> & { toolContext: ToolContext },
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
    body: (InlineToolRunnerParams<never> | InlineStreamingToolRunnerParams<never>) & {
      toolContext?: never;
    },
    options?: RunnerOptions,
  ): ChatCompletionRunner<unknown> | ChatCompletionStreamingRunner<unknown> {
    requireParameters(body ?? undefined, 'chat.completions.runTools');
    return body.stream
      ? ChatCompletionStreamingRunner.runTools(chatClientOf(this), body, options)
      : ChatCompletionRunner.runTools(chatClientOf(this), body, options);
  }
}

/** The client whose `create` a helper calls. The helper may have been called on a wrapper or subclass. */
function chatClientOf(completions: CompletionsAPI): ChatClient {
  const { chat } = clientOf(completions) as Partial<ChatClient>;
  return { chat: { completions: unwrapped(completions, chat?.completions) } };
}
