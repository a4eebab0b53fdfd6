import {
  APIResource,
  OpenAIError,
  type APIPromise,
  type RequestOptions,
  type Stream,
} from '@oai/core';
import type { ResponseStreamEvent } from './generated/responses/responses-events.gen.js';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsStreaming,
} from './generated/responses/responses-types.gen.js';
import type { ParsedResponse } from './parsing/parsed-response.js';
import { streamResponse, type ResponseStream } from './streaming/response-stream.js';
import type { ResponseStreamParams } from './streaming/response-stream-types.js';
import {
  parseResponse,
  type ExtractParsedContentFromParams,
  type ParseParams,
  type ResponseCreateParamsWithTools,
} from './parsing/parse-response.js';

/**
 * What `responses` offers beyond single calls: parsing and streaming.
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
   * Generates a response and parses it: its texts by `text.format`, into `output_parsed`, and the
   * arguments of function calls by their tools, into `parsed_arguments`.
   *
   * `POST /responses`
   *
   * @param body The parameters of `create`. Formats come from `zodTextFormat` and its kin, or are
   *   plain JSON Schemas; tools from `zodResponsesFunction` and its kin, or are strict functions.
   * @returns The parsed response. Where the model refuses or does not finish, `output_parsed` is
   *   null: see `status`, `incomplete_details` and the refusals in `output`.
   * @throws {OpenAIError} `stream` is set: use `stream()`.
   * @throws {SyntaxError} A text or arguments are not JSON.
   * @throws What the parser throws, such as a `ZodError`.
   * @throws {APIError} The call failed after its retries.
   */
  parse<
    Params extends ResponseCreateParamsWithTools,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RequestOptions): APIPromise<ParsedResponse<ParsedT>> {
    if (body.stream)
      throw new OpenAIError(
        '`responses.parse` waits for the whole response: leave out `stream`, or use ' +
          '`responses.stream`.',
      );
    return this.create(body as ResponseCreateParamsNonStreaming, options)._thenUnwrap((response) =>
      parseResponse<ParseParams, ParsedT>(response, body),
    );
  }

  /**
   * Generates a response and streams it, or streams one that was made before (`response_id`).
   *
   * `POST /responses` and `GET /responses/{response_id}`
   *
   * @param body The parameters of `create`, or `response_id` and perhaps `starting_after`.
   * @param options Options of the call. `maxRetries` also limits how often the broken stream of a
   *   background response is taken up again without progress.
   * @returns A stream that has begun: add listeners, iterate over it, or wait for
   *   `finalResponse()`.
   * @throws {OpenAIError} The parameters name both a response made before and a new one.
   */
  stream<Params extends ResponseStreamParams, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params,
    options?: RequestOptions,
  ): ResponseStream<ParsedT> {
    return streamResponse<Params, ParsedT>(this, body, options);
  }
}
