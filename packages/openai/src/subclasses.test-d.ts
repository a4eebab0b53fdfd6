// Wrappers written against the declarations of `openai` (PostHog, Helicone) fit where it is wanted.
import type { Stream } from '@oai/core';
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

declare class WrappedOpenAI extends OpenAI {
  private readonly wrapper;
  embeddings: WrappedEmbeddings;
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
