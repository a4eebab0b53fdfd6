// Wrappers written against the declarations of `openai` (PostHog, Helicone) fit where it is wanted.
import type { Stream } from '@oai/core';
import type {
  ExtractParsedContentFromParams,
  ParsedResponse,
  ResponseCreateParamsWithTools,
} from '@oai/responses';
import { OpenAI, type APIPromise } from './index.js';

type Monitoring = { posthogTraceId?: string | undefined };
type Options = Record<string, unknown>;

/** Declares one signature of several. */
declare class WrappedEmbeddings extends OpenAI.Embeddings {
  private readonly baseURL;
  constructor(client: OpenAI);
  create(
    body: OpenAI.EmbeddingCreateParams & Monitoring,
    options?: Options,
  ): APIPromise<OpenAI.CreateEmbeddingResponse>;
}

/** Declares its options loosely, for a method whose result depends on them. */
declare class WrappedResponses extends OpenAI.Responses {
  private readonly baseURL;
  parse<
    Params extends ResponseCreateParamsWithTools,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params & Monitoring, options?: Options): APIPromise<ParsedResponse<ParsedT>>;
}

declare class WrappedOpenAI extends OpenAI {
  private readonly wrapper;
  embeddings: WrappedEmbeddings;
  responses: WrappedResponses;
}

/** The structural type that Helicone's loggers take. */
type StructuralStream<Item> = AsyncIterable<Item> & {
  tee(): [StructuralStream<Item>, StructuralStream<Item>];
  toReadableStream(): ReadableStream<Item>;
};

declare const wrapped: WrappedOpenAI;
declare const stream: Stream<OpenAI.ChatCompletionChunk> & { _request_id?: string | null };

export const client: OpenAI = wrapped;
export const structural: StructuralStream<OpenAI.ChatCompletionChunk> = stream;

const embed = client.embeddings.create({ model: 'm', input: 'a', encoding_format: 'base64' });
export const encoded = async (): Promise<string | undefined> => (await embed).data[0]?.embedding;
