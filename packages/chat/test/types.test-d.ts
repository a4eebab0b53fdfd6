import { expectTypeOf } from 'expect-type';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import * as mini from 'zod/mini';
import type { APIPromise, Stream } from '@oai/core';
import { jsonSchemaResponseFormat, standardFunction } from '@oai/structured';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';

import type { Chat } from '../src/index.js';
import {
  ChatCompletionRunner,
  ChatCompletionStreamingRunner,
  ParsingToolFunction,
  type AnyToolRunner,
  type ChatClient,
  type ChatCompletion,
  type ChatCompletionChunk,
  type ChatCompletionCreateParams,
  type ChatCompletionMessage,
  type ChatCompletionSnapshot,
  type ChatCompletionStream,
  type ChatCompletionToolRunnerParams,
  type CompletionUsage,
  type ParsedChatCompletion,
  type RunnableToolFunction,
  type RunnableToolFunctionWithParse,
  type RunnableToolFunctionWithoutParse,
  type RunnableTools,
} from '../src/index.js';

declare const completions: Chat['completions'];
const base = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'x' }] };
interface Answer {
  total: number;
  note: string | null;
}
const Answer4 = z.object({ total: z.number(), note: z.string().nullable() });
const Answer3 = z3.object({ total: z3.number(), note: z3.string().nullable() });
const AnswerMini = mini.object({ total: mini.number(), note: mini.nullable(mini.string()) });

// create
expectTypeOf(completions.create(base)).toEqualTypeOf<APIPromise<ChatCompletion>>();
expectTypeOf(completions.create({ ...base, stream: true })).toEqualTypeOf<
  APIPromise<Stream<ChatCompletionChunk>>
>();

// parse
expectTypeOf(completions.parse(base)).toEqualTypeOf<APIPromise<ParsedChatCompletion<null>>>();
expectTypeOf(
  completions.parse({ ...base, response_format: zodResponseFormat(Answer4, 'a') }),
).toEqualTypeOf<APIPromise<ParsedChatCompletion<Answer>>>();
expectTypeOf(
  completions.parse({ ...base, response_format: zodResponseFormat(Answer3, 'a') }),
).toEqualTypeOf<APIPromise<ParsedChatCompletion<Answer>>>();
expectTypeOf(
  completions.parse({ ...base, response_format: zodResponseFormat(AnswerMini, 'a') }),
).toEqualTypeOf<APIPromise<ParsedChatCompletion<Answer>>>();
expectTypeOf(
  completions.parse({ ...base, response_format: jsonSchemaResponseFormat<Answer>({}, 'a') }),
).toEqualTypeOf<APIPromise<ParsedChatCompletion<Answer>>>();
expectTypeOf(
  completions.parse({ ...base, response_format: { type: 'json_object' } }),
).toEqualTypeOf<APIPromise<ParsedChatCompletion<null>>>();
// @ts-expect-error -- `parse` does not stream
completions.parse({ ...base, stream: true });

// The input and output types of a schema may differ.
const transformed = zodResponseFormat(z.object({ at: z.string().transform(Number) }), 'a');
expectTypeOf(completions.parse({ ...base, response_format: transformed })).toEqualTypeOf<
  APIPromise<ParsedChatCompletion<{ at: number }>>
>();

// stream
const stream = completions.stream({ ...base, response_format: zodResponseFormat(Answer4, 'a') });
expectTypeOf(stream).toEqualTypeOf<ChatCompletionStream<Answer>>();
expectTypeOf(completions.stream(base)).toEqualTypeOf<ChatCompletionStream<null>>();
expectTypeOf(completions.stream({ ...base, stream: true })).toEqualTypeOf<
  ChatCompletionStream<null>
>();
stream
  .on('content', (delta, snapshot) => {
    expectTypeOf(delta).toBeString();
    expectTypeOf(snapshot).toBeString();
  })
  .on('content.done', ({ parsed }) => expectTypeOf(parsed).toEqualTypeOf<Answer | null>())
  .on('chunk', (chunk, snapshot) => {
    expectTypeOf(chunk).toEqualTypeOf<ChatCompletionChunk>();
    expectTypeOf(snapshot).toEqualTypeOf<ChatCompletionSnapshot>();
  })
  .once('end', () => {});
// @ts-expect-error -- there is no such event
stream.on('contents', () => {});
expectTypeOf(stream.finalChatCompletion()).toEqualTypeOf<Promise<ParsedChatCompletion<Answer>>>();
expectTypeOf(stream.finalMessage()).toEqualTypeOf<Promise<ChatCompletionMessage>>();
expectTypeOf(stream.finalContent()).toEqualTypeOf<Promise<string | null>>();
expectTypeOf(stream.totalUsage()).toEqualTypeOf<Promise<CompletionUsage>>();
expectTypeOf(stream.emitted('content')).resolves.toEqualTypeOf<[string, string]>();
expectTypeOf(stream.emitted('connect')).resolves.toBeVoid();
expectTypeOf(stream[Symbol.asyncIterator]()).toExtend<AsyncIterator<ChatCompletionChunk>>();

// runTools
const weather = zodFunction({
  name: 'weather',
  parameters: z.object({ city: z.string() }),
  function: (args) => expectTypeOf(args).toEqualTypeOf<{ city: string }>(),
});
expectTypeOf(weather.$parseRaw('')).toEqualTypeOf<{ city: string }>();
expectTypeOf(completions.runTools({ ...base, tools: [weather] })).toEqualTypeOf<
  ChatCompletionRunner<null>
>();
expectTypeOf(completions.runTools({ ...base, stream: true, tools: [weather] })).toEqualTypeOf<
  ChatCompletionStreamingRunner<null>
>();
expectTypeOf(
  completions.runTools({
    ...base,
    tools: [weather],
    response_format: zodResponseFormat(Answer4, 'a'),
  }),
).toEqualTypeOf<ChatCompletionRunner<Answer>>();
standardFunction({
  name: 'weather',
  parameters: z.object({ city: z.string() }),
  function: ({ city }) => expectTypeOf(city).toBeString(),
});

completions.runTools({
  ...base,
  tools: [
    {
      type: 'function',
      function: {
        description: 'x',
        parameters: { type: 'object', properties: { city: { type: 'string' } } },
        parse: JSON.parse,
        function: (args: { city: string }, runner) => {
          expectTypeOf(args.city).toBeString();
          expectTypeOf(runner).not.toBeAny();
          runner.abort();
        },
      },
    },
  ],
});
completions.runTools({
  ...base,
  stream: true,
  toolContext: { user: 'Ada' },
  tools: [
    {
      type: 'function',
      function: {
        description: 'x',
        parameters: {},
        function: (_args: string, _runner, context) =>
          expectTypeOf(context).toEqualTypeOf<{ user: string }>(),
      },
    },
  ],
});
// @ts-expect-error -- tools need functions
completions.runTools({ ...base, tools: [{ type: 'function', function: { name: 'x' } }] });

const list: RunnableTools<[{ a: string }, string]> = [
  new ParsingToolFunction({
    name: 'a',
    description: 'x',
    parameters: {},
    parse: (text) => JSON.parse(text) as { a: string },
    function: ({ a }) => a.length,
  }),
  {
    type: 'function',
    function: { name: 'b', description: 'x', parameters: {}, function: (text) => text.length },
  },
];
expectTypeOf(completions.runTools({ ...base, tools: list })).toEqualTypeOf<
  ChatCompletionRunner<null>
>();
expectTypeOf<RunnableToolFunction<string>>().toEqualTypeOf<RunnableToolFunctionWithoutParse>();
expectTypeOf<RunnableToolFunction<{ a: 1 }>>().toEqualTypeOf<
  RunnableToolFunctionWithParse<{ a: 1 }>
>();

// Functions can declare the type of the runner.
const named: RunnableToolFunction<string> = {
  type: 'function',
  function: {
    description: 'x',
    parameters: {},
    function: (_args: string, runner: AnyToolRunner) => runner.messages.length,
  },
};
completions.runTools({ ...base, tools: [named] });
declare const client: ChatClient;
expectTypeOf(
  ChatCompletionRunner.runTools<null>(client, { ...base, tools: [named] }),
).toEqualTypeOf<ChatCompletionRunner<null>>();
ChatCompletionStreamingRunner.runTools(client, {
  ...base,
  tools: [
    {
      type: 'function',
      function: {
        description: 'x',
        parameters: {},
        function: (_args: string, runner) =>
          expectTypeOf(runner).toEqualTypeOf<ChatCompletionStreamingRunner<unknown>>(),
      },
    },
  ],
});
declare const runnerParams: ChatCompletionToolRunnerParams<[{ a: string }, string]>;
ChatCompletionRunner.runTools(client, runnerParams);

// Parameters from other code.
declare const params: ChatCompletionCreateParams;
expectTypeOf(completions.stream(params as typeof params & { stream: true })).toExtend<
  ChatCompletionStream<unknown>
>();
