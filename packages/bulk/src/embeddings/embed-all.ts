import { BadRequestError, type APIClient, type RequestOptions } from '@oai/core';
import { requireObject } from '@oai/core/internal';
import {
  Embeddings,
  type Base64EmbeddingResponse,
  type EmbeddingCreateParams,
} from '@oai/embeddings';
import { checkLimit } from '../concurrency/check-limit.js';
import { mapConcurrently } from '../concurrency/map-concurrently.js';
import { runSignal } from '../concurrency/run-signal.js';
import { IncompleteEmbeddingsError } from './incomplete-embeddings-error.js';
import { readVectors } from './read-vectors.js';
import { splitInputs, type EmbeddingInput, type InputRange } from './split-inputs.js';

/**
 * The parameters of {@link embedAll}: those of `embeddings.create`, with any number of inputs.
 *
 * @public
 */
export interface EmbedAllParams extends Omit<EmbeddingCreateParams, 'encoding_format' | 'input'> {
  /** Texts, or lists of tokens. */
  input: readonly EmbeddingInput[];
}

/**
 * The options of {@link embedAll}.
 *
 * @public
 */
export interface EmbedAllOptions {
  /** The maximum number of requests at a time. Default 4. */
  maxConcurrency?: number | undefined;
  /** The maximum number of inputs of a request. Default 2048, the limit of the API. */
  maxInputs?: number | undefined;
  /**
   * The maximum number of tokens of a request, estimated by three bytes a token. Default 300000, the
   * limit of the API. A request that is refused for its tokens is split.
   */
  maxTokens?: number | undefined;
  /** Called after each request with the numbers of inputs. */
  onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
  /** Options of each request. Default: those of the client. */
  request?: RequestOptions | undefined;
  /** Ends the run with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** The maximum duration, milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
}

/**
 * The result of {@link embedAll}.
 *
 * @public
 */
export interface EmbedAllResult {
  /** A vector for each input, in their order. */
  embeddings: Float32Array[];
  /** The model, as the API names it; that of the parameters if there was no input. */
  model: string;
  /** The tokens of all requests. */
  usage: { prompt_tokens: number; total_tokens: number };
  /** The number of requests that were answered. */
  requests: number;
}

const MAX_INPUTS = 2048;
const MAX_TOKENS = 300_000;
const DEFAULT_MAX_CONCURRENCY = 4;

/**
 * Embeds any number of inputs: split by the limits of the API, some requests at a time, joined in
 * order, with the usage of all. Vectors are `Float32Array`s, a quarter of the memory of lists.
 *
 * `POST /embeddings`
 *
 * @throws {IncompleteEmbeddingsError} A request failed after its retries. It has the vectors so far.
 * @throws {APIUserAbortError} The signal was aborted.
 * @throws {DeadlineExceededError} `deadlineMs` was exceeded.
 * @throws {OpenAIError} An input is empty, or an option is invalid; before any request.
 * @public
 */
export async function embedAll(
  client: APIClient,
  params: EmbedAllParams,
  options: EmbedAllOptions = {},
): Promise<EmbedAllResult> {
  requireObject(params, 'params');
  requireObject(options, 'options');
  const { input, ...rest } = params;
  const maxConcurrency = checkLimit(
    'maxConcurrency',
    options.maxConcurrency,
    DEFAULT_MAX_CONCURRENCY,
  );
  const ranges = splitInputs(input, {
    maxInputs: checkLimit('maxInputs', options.maxInputs, MAX_INPUTS),
    maxTokens: checkLimit('maxTokens', options.maxTokens, MAX_TOKENS),
  });
  const result = new JoinedResult(input.length, rest.model, options.onProgress);
  const resource = new Embeddings(client);
  const run = runSignal(options.signal, options.deadlineMs);
  const send = async (range: InputRange, signal: AbortSignal): Promise<void> => {
    const { start, end } = range;
    try {
      const body = { ...rest, input: input.slice(start, end) as string[] };
      // Another idempotency key for each request.
      const each = { ...options.request, idempotencyKey: undefined, signal };
      result.add(range, await resource.create({ ...body, encoding_format: 'base64' }, each));
    } catch (error) {
      if (!hasTooManyTokens(error) || end - start === 1) throw error;
      const middle = start + Math.ceil((end - start) / 2);
      await send({ start, end: middle }, signal);
      await send({ start: middle, end }, signal);
    }
  };
  try {
    run.signal.throwIfAborted();
    const work = (range: InputRange, _: number, signal: AbortSignal) => send(range, signal);
    for await (const _ of mapConcurrently(ranges, work, { maxConcurrency, signal: run.signal }));
    return result.get();
  } catch (error) {
    if (run.signal.aborted) throw run.signal.reason;
    throw new IncompleteEmbeddingsError(error, result.embeddings, result.usage);
  } finally {
    run.release();
  }
}

/** Returns true if a request was refused since its inputs have too many tokens together. */
function hasTooManyTokens(error: unknown): boolean {
  if (!(error instanceof BadRequestError)) return false;
  return error.code === 'max_tokens_per_request' || /tokens per request/.test(error.message);
}

class JoinedResult {
  readonly embeddings: (Float32Array | undefined)[];
  readonly usage = { prompt_tokens: 0, total_tokens: 0 };
  #model: string;
  #done = 0;
  #requests = 0;
  readonly #onProgress: EmbedAllOptions['onProgress'];

  constructor(count: number, model: string, onProgress: EmbedAllOptions['onProgress']) {
    this.embeddings = new Array<undefined>(count).fill(undefined);
    this.#model = model;
    this.#onProgress = onProgress;
  }

  add({ start, end }: InputRange, response: Base64EmbeddingResponse | null): void {
    const { data, model, usage } = Object(response) as Partial<Base64EmbeddingResponse>;
    const vectors = readVectors(data, end - start);
    vectors.forEach((vector, index) => (this.embeddings[start + index] = vector));
    if (typeof model === 'string') this.#model = model;
    this.#requests += 1;
    this.#done += vectors.length;
    this.usage.prompt_tokens += countOf(usage?.prompt_tokens);
    this.usage.total_tokens += countOf(usage?.total_tokens);
    this.#onProgress?.({ done: this.#done, total: this.embeddings.length });
  }

  get(): EmbedAllResult {
    return {
      embeddings: this.embeddings as Float32Array[],
      model: this.#model,
      usage: this.usage,
      requests: this.#requests,
    };
  }
}

/** Servers that are compatible may leave it out. */
function countOf(tokens: unknown): number {
  return Number.isSafeInteger(tokens) && (tokens as number) >= 0 ? (tokens as number) : 0;
}
