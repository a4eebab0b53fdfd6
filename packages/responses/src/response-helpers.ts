import { APIPromise, APIResource, OpenAIError, type RequestOptions, type Stream } from '@oai/core';
import { repairReporter, transformResult, unwrapped } from '@oai/core/internal';
import type { ResponseStreamEvent } from './generated/responses/responses-events.gen.js';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsStreaming,
} from './generated/responses/responses-types.gen.js';
import type { ParsedResponse } from './parsing/parsed-response.js';
import { ResponseStream } from './streaming/response-stream.js';
import type { ResponseStreamParams } from './streaming/response-stream-types.js';
import {
  settleResponse,
  type ExtractParsedContentFromParams,
  type ResponseCreateParamsWithTools,
} from './parsing/parse-response.js';
import {
  readParseOptions,
  type ParsedWithOptions,
  type ResponseParseOptions,
} from './parsing/parse-params.js';

/**
 * The helpers of `responses` for parsing and streaming.
 *
 * @public
 */
export abstract class ResponseHelpers extends APIResource {
  abstract create(
    body: ResponseCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Response>;
  abstract create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;

  abstract retrieve(
    responseID: string,
    query: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;

  /**
   * Creates a response and parses it: its texts by `text.format` into `output_parsed`, and the
   * arguments of function calls by their tools into `parsed_arguments`.
   *
   * `POST /responses`
   *
   * @param body The parameters of `create`. Formats are made by `zodTextFormat` and similar
   *   functions, or are plain JSON Schemas; tools are made by `zodResponsesFunction` and similar
   *   functions, or are strict functions.
   * @param options.parseAs Format that texts are parsed by in place of `text.format`; null for none.
   * @returns The parsed response. If the model refuses or does not finish, `output_parsed` is null:
   *   see `status`, `incomplete_details` and the refusals in `output`.
   * @throws {OpenAIError} `stream` is set: use `stream()`.
   * @throws {SyntaxError} A text or arguments are not JSON. `response` of the error is the response.
   *   With the option `parseErrors: 'return'` the error is `parse_error` of the part or the call.
   * @throws Any error of the parser, such as a `ZodError`, with `response`.
   * @throws {APIError} The call failed after its retries.
   * @example
   * ```ts
   * import { zodTextFormat } from 'openai/helpers/zod';
   * import { z } from 'zod';
   *
   * const City = z.object({ name: z.string(), country: z.string() });
   * const response = await client.responses.parse({
   *   model: 'gpt-5-mini',
   *   input: 'Where is the Colosseum?',
   *   text: { format: zodTextFormat(City, 'city') },
   * });
   * console.log(response.output_parsed?.country);
   * ```
   */
  parse<
    Params extends ResponseCreateParamsWithTools,
    ParsedT = ExtractParsedContentFromParams<Params>,
    ParseAs extends ResponseParseOptions['parseAs'] = undefined,
  >(
    body: Params,
    options?: ResponseParseOptions & { parseAs?: ParseAs },
  ): APIPromise<ParsedResponse<ParsedWithOptions<{ parseAs: ParseAs }, ParsedT>>> {
    if (body?.stream) {
      const error = new OpenAIError(
        '`responses.parse` waits for the whole response: leave out `stream`, or use ' +
          '`responses.stream`.',
      );
      return new APIPromise(this._client, Promise.reject(error));
    }
    const { parsing, rest } = readParseOptions(body, options);
    const call = ownOf(this, this._client).create(body as ResponseCreateParamsNonStreaming, rest);
    return transformResult(call, (response) =>
      settleResponse<ParsedWithOptions<{ parseAs: ParseAs }, ParsedT>>(response, parsing, {
        parseErrors: options?.parseErrors,
        onRepair: repairReporter({ client: this._client, options }),
      }),
    );
  }

  /**
   * Creates a response and streams it, or streams an existing one (`response_id`).
   *
   * `POST /responses` and `GET /responses/{response_id}`
   *
   * @param body The parameters of `create`, or `response_id` and optionally `starting_after`.
   * @param options Options of the call, and `parseAs` as with `parse`. `maxRetries` also limits how often the broken stream of a
   *   background response is resumed without progress.
   * @returns A running stream: add listeners, iterate over it, or await `finalResponse()`.
   * @throws {OpenAIError} The parameters describe both an existing response and a new one.
   * @example
   * ```ts
   * const stream = client.responses.stream({ model: 'gpt-5-mini', input: 'Say hello!' });
   * stream.on('response.output_text.delta', ({ delta }) => process.stdout.write(delta));
   * const response = await stream.finalResponse();
   * console.log(response.usage);
   * ```
   */
  stream<
    Params extends ResponseStreamParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
    ParseAs extends ResponseParseOptions['parseAs'] = undefined,
  >(
    body: Params,
    options?: ResponseParseOptions & { parseAs?: ParseAs },
  ): ResponseStream<ParsedWithOptions<{ parseAs: ParseAs }, ParsedT>> {
    return ResponseStream.createResponse({ responses: ownOf(this, this._client) }, body, options);
  }
}

/** The resource whose methods a helper calls. The helper may have been called on a wrapper or subclass. */
function ownOf(responses: ResponseHelpers, client: unknown): ResponseHelpers {
  return unwrapped(responses, (client as { responses?: unknown }).responses);
}
