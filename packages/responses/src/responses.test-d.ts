import type { APIPromise, Stream } from '@oai/core';
import { zodResponsesFunction, zodTextFormat } from '@oai/structured/zod';
import { expectTypeOf } from 'expect-type';
import { z } from 'zod';
import {
  parseResponse,
  type ParsedResponse,
  type Response,
  type ResponseCreateParams,
  type ResponseInput,
  type Responses,
  type ResponseStream,
  type ResponseStreamEvent,
} from './index.js';

declare const responses: Responses;
const body = { model: 'gpt-4o', input: 'Hi' };
const format = zodTextFormat(z.object({ answer: z.number() }), 'answer');
const tools = [zodResponsesFunction({ name: 'add', parameters: z.object({ a: z.number() }) })];
const plain = { type: 'json_schema' as const, name: 'a', schema: { type: 'object' } };
interface Answer {
  answer: number;
}

// create tells apart streams and responses.
type Created = APIPromise<Response>;
expectTypeOf(responses.create(body)).toEqualTypeOf<Created>();
expectTypeOf(responses.create({ ...body, stream: false })).toEqualTypeOf<Created>();
expectTypeOf(responses.create({ ...body, stream: true })).toEqualTypeOf<
  APIPromise<Stream<ResponseStreamEvent>>
>();
expectTypeOf(responses.create({ ...body, stream: true as boolean })).toEqualTypeOf<
  APIPromise<Stream<ResponseStreamEvent> | Response>
>();

// parse infers what the format makes.
expectTypeOf(responses.parse({ ...body, text: { format } })).toEqualTypeOf<
  APIPromise<ParsedResponse<Answer>>
>();
expectTypeOf(responses.parse(body)).toEqualTypeOf<APIPromise<ParsedResponse<null>>>();
expectTypeOf(responses.parse({ ...body, text: { format: plain } })).toEqualTypeOf<
  APIPromise<ParsedResponse<unknown>>
>();
expectTypeOf(responses.parse({ ...body, text: { format: { type: 'text' } } })).toEqualTypeOf<
  APIPromise<ParsedResponse<null>>
>();
expectTypeOf(responses.parse({ ...body, tools, text: { format } })).toEqualTypeOf<
  APIPromise<ParsedResponse<Answer>>
>();
responses.parse({ ...body, tools: [...tools, { type: 'web_search' }] });
// @ts-expect-error -- the format's own type is checked
responses.parse({ ...body, text: { format: { type: 'yaml' } } });
// @ts-expect-error -- the place of formats in chat
responses.parse({ ...body, response_format: format });
// @ts-expect-error -- the place of formats in chat
responses.stream({ ...body, response_format: format });
// @ts-expect-error -- `input` is text or items
responses.parse({ model: 'gpt-4o', input: 5 });

async function parsed() {
  const response = await responses.parse({ ...body, text: { format } });
  expectTypeOf(response.output_parsed).toEqualTypeOf<Answer | null>();
  expectTypeOf(response.output_text).toEqualTypeOf<string>();
  for (const item of response.output) {
    if (item.type === 'message')
      for (const part of item.content)
        if (part.type === 'output_text') expectTypeOf(part.parsed).toEqualTypeOf<Answer | null>();
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the type that users know
    if (item.type === 'function_call') expectTypeOf(item.parsed_arguments).toEqualTypeOf<any>();
    if (item.type === 'reasoning') expectTypeOf(item.summary).toBeArray();
  }
  // A parsed response is a response.
  const response2: Response = response;
  expectTypeOf(parseResponse(response2, { text: { format } })).toEqualTypeOf<
    ParsedResponse<Answer>
  >();
}

const other = zodTextFormat(z.object({ other: z.literal(true) }), 'other');
declare const history: ResponseInput;

async function parsedOtherwise() {
  // The format of the option is the one that parses, and none with null.
  const text = { format };
  expectTypeOf((await responses.parse(body, { parseAs: other })).output_parsed).toEqualTypeOf<{
    other: true;
  } | null>();
  expectTypeOf(
    (await responses.parse({ ...body, text }, { parseAs: null })).output_parsed,
  ).toEqualTypeOf<null>();
  expectTypeOf(
    (await responses.parse({ ...body, text }, { parseAs: undefined })).output_parsed,
  ).toEqualTypeOf<Answer | null>();
  expectTypeOf(
    (await responses.parse({ ...body, text }, { timeout: 5 })).output_parsed,
  ).toEqualTypeOf<Answer | null>();
  expectTypeOf(responses.stream(body, { parseAs: other })).toEqualTypeOf<
    ResponseStream<{ other: true }>
  >();
  // Items may change the format, those that are known only at run time do not change the type.
  const input = [{ type: 'configuration_update' as const, text: { format: other } }];
  expectTypeOf((await responses.parse({ ...body, text, input })).output_parsed).toEqualTypeOf<
    Answer | { other: true } | null
  >();
  expectTypeOf(
    (await responses.parse({ ...body, text, input: history })).output_parsed,
  ).toEqualTypeOf<Answer | null>();
  // @ts-expect-error -- a schema is no format
  await responses.parse(body, { parseAs: 'schema' });
}

// Streams infer alike, and take what exists by its id.
expectTypeOf(responses.stream({ ...body, text: { format } })).toEqualTypeOf<
  ResponseStream<Answer>
>();
expectTypeOf(responses.stream(body)).toEqualTypeOf<ResponseStream<null>>();
expectTypeOf(
  responses.stream({ response_id: 'resp_1', starting_after: 3, text: { format } }),
).toEqualTypeOf<ResponseStream<Answer>>();
// @ts-expect-error -- a stream streams
responses.stream({ ...body, stream: false });

async function streamed() {
  const stream = responses.stream({ ...body, text: { format } });
  stream
    .on('response.output_text.delta', (event) => {
      expectTypeOf(event.delta).toEqualTypeOf<string>();
      expectTypeOf(event.snapshot).toEqualTypeOf<string>();
    })
    .on('response.function_call_arguments.delta', ({ snapshot }) => {
      expectTypeOf(snapshot).toEqualTypeOf<string>();
    })
    .on('response.completed', ({ response }) => {
      expectTypeOf(response).toEqualTypeOf<Response>();
    })
    .on('event', (event) => {
      expectTypeOf(event).toEqualTypeOf<ResponseStreamEvent>();
    })
    .once('error', (error) => {
      expectTypeOf(error.message).toEqualTypeOf<string>();
    });
  // @ts-expect-error -- no such event
  stream.on('response.telepathy', () => {});
  const created = await stream.emitted('response.created');
  expectTypeOf(created.response).toEqualTypeOf<Response>();
  for await (const event of stream) expectTypeOf(event).toEqualTypeOf<ResponseStreamEvent>();
  expectTypeOf((await stream.finalResponse()).output_parsed).toEqualTypeOf<Answer | null>();
}

// Parameters put together elsewhere are accepted.
declare const anything: ResponseCreateParams;
expectTypeOf(responses.create(anything)).toEqualTypeOf<
  APIPromise<Stream<ResponseStreamEvent> | Response>
>();

void parsed;
void parsedOtherwise;
void streamed;
