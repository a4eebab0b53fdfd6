// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/**
 * Embeddings of the inputs.
 *
 * @public
 */
export interface CreateEmbeddingResponse {
  /** Embeddings, one per input. */
  data: Embedding[];
  /** Model that created the embeddings. */
  model: string;
  object: 'list';
  /** Token usage. */
  usage: CreateEmbeddingResponse.Usage;
}

export declare namespace CreateEmbeddingResponse {
  /** Token usage. */
  export interface Usage {
    /** Tokens of the inputs. */
    prompt_tokens: number;
    /** Tokens of the whole request. */
    total_tokens: number;
  }
}

/**
 * Embedding vector of an input.
 *
 * @public
 */
export interface Embedding {
  /** Index of the input. */
  index: number;
  /** The vector. Its length depends on the model and on `dimensions`. */
  embedding: number[];
  object: 'embedding';
}

/**
 * Embedding model, such as `text-embedding-3-small`.
 *
 * @public
 */
export type EmbeddingModel =
  | 'text-embedding-ada-002'
  | 'text-embedding-3-small'
  | 'text-embedding-3-large';

/** @public */
export type Base64EmbeddingResponse = Omit<CreateEmbeddingResponse, 'data'> & { data: Array<Omit<Embedding, 'embedding'> & { embedding: string }> };

/**
 * Parameters of `client.embeddings.create`.
 *
 * @public
 */
export interface EmbeddingCreateParams {
  /**
   * Text or token IDs to embed, or a list of either: at most 2048 entries, 8192 tokens per input
   * and 300,000 tokens in total. Empty strings are rejected.
   */
  input: string | string[] | number[] | number[][];
  /** Embedding model, such as `text-embedding-3-small`. */
  model: (string & {}) | EmbeddingModel;
  /** Encoding of the vectors: `float` (default) or `base64`. */
  encoding_format?: 'float' | 'base64';
  /** Length of the vectors, at least 1. Only for `text-embedding-3` and later models. */
  dimensions?: number;
  /** Stable identifier of the end user, for abuse detection. */
  user?: string;
}
