// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.usage`.
 *
 * @public
 */
export class Usage extends APIResource {
  private readonly _path = 'admin.organization.usage.';

  /**
   * Retrieves usage of speech synthesis in time buckets.
   *
   * `GET /organization/usage/audio_speeches`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  audioSpeeches(
    query: UsageAudioSpeechesParams,
    options?: RequestOptions,
  ): APIPromise<UsageAudioSpeechesResponse> {
    return this._client.get('/organization/usage/audio_speeches', {
      __operation: this._path + 'audioSpeeches',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of transcription in time buckets.
   *
   * `GET /organization/usage/audio_transcriptions`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  audioTranscriptions(
    query: UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageAudioTranscriptionsResponse> {
    return this._client.get('/organization/usage/audio_transcriptions', {
      __operation: this._path + 'audioTranscriptions',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of the code interpreter in time buckets.
   *
   * `GET /organization/usage/code_interpreter_sessions`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  codeInterpreterSessions(
    query: UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageCodeInterpreterSessionsResponse> {
    return this._client.get('/organization/usage/code_interpreter_sessions', {
      __operation: this._path + 'codeInterpreterSessions',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of text generation in time buckets.
   *
   * `GET /organization/usage/completions`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  completions(
    query: UsageCompletionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageCompletionsResponse> {
    return this._client.get('/organization/usage/completions', {
      __operation: this._path + 'completions',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves the costs of the organization in daily buckets.
   *
   * `GET /organization/costs`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  costs(query: UsageCostsParams, options?: RequestOptions): APIPromise<UsageCostsResponse> {
    return this._client.get('/organization/costs', {
      __operation: this._path + 'costs',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of embeddings in time buckets.
   *
   * `GET /organization/usage/embeddings`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  embeddings(
    query: UsageEmbeddingsParams,
    options?: RequestOptions,
  ): APIPromise<UsageEmbeddingsResponse> {
    return this._client.get('/organization/usage/embeddings', {
      __operation: this._path + 'embeddings',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of file search in time buckets.
   *
   * `GET /organization/usage/file_search_calls`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  fileSearchCalls(
    query: UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsageFileSearchCallsResponse> {
    return this._client.get('/organization/usage/file_search_calls', {
      __operation: this._path + 'fileSearchCalls',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of image generation in time buckets.
   *
   * `GET /organization/usage/images`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  images(query: UsageImagesParams, options?: RequestOptions): APIPromise<UsageImagesResponse> {
    return this._client.get('/organization/usage/images', {
      __operation: this._path + 'images',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of moderation in time buckets.
   *
   * `GET /organization/usage/moderations`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  moderations(
    query: UsageModerationsParams,
    options?: RequestOptions,
  ): APIPromise<UsageModerationsResponse> {
    return this._client.get('/organization/usage/moderations', {
      __operation: this._path + 'moderations',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves storage used by vector stores in time buckets.
   *
   * `GET /organization/usage/vector_stores`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  vectorStores(
    query: UsageVectorStoresParams,
    options?: RequestOptions,
  ): APIPromise<UsageVectorStoresResponse> {
    return this._client.get('/organization/usage/vector_stores', {
      __operation: this._path + 'vectorStores',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves usage of web search in time buckets.
   *
   * `GET /organization/usage/web_search_calls`
   *
   * @returns A page of buckets. To read the next one, pass its `next_page` as `page`.
   * @throws {APIError} The request failed or was rejected.
   */
  webSearchCalls(
    query: UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsageWebSearchCallsResponse> {
    return this._client.get('/organization/usage/web_search_calls', {
      __operation: this._path + 'webSearchCalls',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Reports the usage of decisions in a period, in buckets of time.
   *
   * `GET /organization/usage/decisions`
   *
   * @returns Buckets with usage.
   * @throws {APIError} The request failed or was rejected.
   */
  decisions(
    query: UsageDecisionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageDecisionsResponse> {
    return this._client.get('/organization/usage/decisions', {
      __operation: this._path + 'decisions',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Response of `client.admin.organization.usage.decisions`.
 *
 * @public
 */
export interface UsageDecisionsResponse {
  data: UsageDecisionsResponse.Data[];
  has_more: boolean;
  next_page: string | null;
  object: 'page';
}

export declare namespace UsageDecisionsResponse {
  export interface Data {
    end_time: number;
    object: 'bucket';
    results: Data.Result[];
    start_time: number;
  }

  export namespace Data {
    export interface Result {
      input_tokens: number;
      num_model_requests: number;
      object: 'organization.usage.decisions.result';
      output_tokens: number;
      api_key_id?: string | null;
      api_source?: 'agents_api' | 'unlabeled' | null;
      batch?: boolean | null;
      input_audio_tokens?: number | null;
      input_cache_write_12h_tokens?: number | null;
      input_cache_write_30m_tokens?: number | null;
      input_cache_write_tokens?: number | null;
      input_cached_audio_tokens?: number | null;
      input_cached_image_tokens?: number | null;
      input_cached_text_tokens?: number | null;
      input_cached_tokens?: number | null;
      input_image_tokens?: number | null;
      input_text_tokens?: number | null;
      input_uncached_tokens?: number | null;
      model?: string | null;
      output_audio_tokens?: number | null;
      output_image_tokens?: number | null;
      output_text_tokens?: number | null;
      project_id?: string | null;
      service_tier?: string | null;
      user_id?: string | null;
    }
  }
}

/** @public */
export type CostQuantityUnit =
  | (string & {})
  | 'tokens'
  | '1000_tokens'
  | 'duration_seconds'
  | 'duration_minutes'
  | 'duration_hours'
  | 'gibibyte_hours'
  | 'images'
  | 'characters';

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageAudioSpeechesResponse {
  object: 'page';
  /** Entries of the page. */
  data: UsageAudioSpeechesResponse.Data[];
  /** True if there are more entries after this page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
}

export declare namespace UsageAudioSpeechesResponse {
  /** Usage in a period of time. */
  export interface Data {
    object: 'bucket';
    /** Start of the bucket, inclusive, in Unix seconds. */
    start_time: number;
    /** End of the bucket, exclusive, in Unix seconds. */
    end_time: number;
    /** Usage of each group; a single entry if the results are not grouped. */
    results: Array<Data.OrganizationUsageCompletionsResult | Data.OrganizationUsageEmbeddingsResult | Data.OrganizationUsageModerationsResult | Data.OrganizationUsageImagesResult | Data.OrganizationUsageAudioSpeechesResult | Data.OrganizationUsageAudioTranscriptionsResult | Data.OrganizationUsageVectorStoresResult | Data.OrganizationUsageCodeInterpreterSessionsResult | Data.OrganizationUsageFileSearchesResult | Data.OrganizationUsageWebSearchesResult | Data.OrganizationCostsResult>;
  }

  export namespace Data {
    /** Text generation usage in a bucket. */
    export interface OrganizationUsageCompletionsResult extends UsageResult {
      object: 'organization.usage.completions.result';
      /** Input tokens, including tokens read from and written to the cache. */
      input_tokens: number;
      /** Generated tokens. */
      output_tokens: number;
      /** Input tokens read from the cache. */
      input_cached_tokens?: number;
      /** Input tokens written to the cache. */
      input_cache_write_tokens?: number;
      /** Input tokens neither read from nor written to the cache. */
      input_uncached_tokens?: number;
      /** Uncached text input tokens. */
      input_text_tokens?: number;
      /** Text output tokens. */
      output_text_tokens?: number;
      /** Cached text input tokens. */
      input_cached_text_tokens?: number;
      /** Uncached audio input tokens. */
      input_audio_tokens?: number;
      /** Cached audio input tokens. */
      input_cached_audio_tokens?: number;
      /** Audio output tokens. */
      output_audio_tokens?: number;
      /** Uncached image input tokens. */
      input_image_tokens?: number;
      /** Cached image input tokens. */
      input_cached_image_tokens?: number;
      /** Image output tokens. */
      output_image_tokens?: number;
      /** True if the group consists of batches; set when grouped by `batch`. */
      batch?: boolean | null;
      /** Processing tier of this group; set when grouped by `service_tier`. */
      service_tier?: string | null;
      api_source?: 'agents_api' | 'unlabeled' | null;
      input_cache_write_12h_tokens?: number;
      input_cache_write_30m_tokens?: number | null;
    }

    /** Embeddings usage in a bucket. */
    export interface OrganizationUsageEmbeddingsResult extends UsageResult {
      object: 'organization.usage.embeddings.result';
      /** Number of input tokens. */
      input_tokens: number;
    }

    /** Moderation usage in a bucket. */
    export interface OrganizationUsageModerationsResult extends UsageResult {
      object: 'organization.usage.moderations.result';
      /** Number of input tokens. */
      input_tokens: number;
    }

    /** Image generation usage in a bucket. */
    export interface OrganizationUsageImagesResult extends UsageResult {
      object: 'organization.usage.images.result';
      /** Number of processed images. */
      images: number;
      /** Type of request of this group; set when grouped by `source`. */
      source?: string | null;
      /** Image size of this group; set when grouped by `size`. */
      size?: string | null;
    }

    /** Speech synthesis usage in a bucket. */
    export interface OrganizationUsageAudioSpeechesResult extends UsageResult {
      object: 'organization.usage.audio_speeches.result';
      /** Number of spoken characters. */
      characters: number;
    }

    /** Transcription usage in a bucket. */
    export interface OrganizationUsageAudioTranscriptionsResult extends UsageResult {
      object: 'organization.usage.audio_transcriptions.result';
      /** Length of the transcribed audio, in seconds. */
      seconds: number;
    }

    /** Storage used by vector stores in a bucket. */
    export interface OrganizationUsageVectorStoresResult {
      object: 'organization.usage.vector_stores.result';
      /** Used storage, in bytes. */
      usage_bytes: number;
      /** Project of this group; set when grouped by `project_id`. */
      project_id?: string | null;
    }

    /** Code interpreter usage in a bucket. */
    export interface OrganizationUsageCodeInterpreterSessionsResult {
      object: 'organization.usage.code_interpreter_sessions.result';
      /** Number of sessions. */
      num_sessions: number;
      /** Project of this group; set when grouped by `project_id`. */
      project_id?: string | null;
    }

    /** File search usage in a bucket. */
    export interface OrganizationUsageFileSearchesResult {
      object: 'organization.usage.file_searches.result';
      /** Number of searches. */
      num_requests: number;
      /** Project of this group; set when grouped by `project_id`. */
      project_id?: string | null;
      /** User of this group; set when grouped by `user_id`. */
      user_id?: string | null;
      /** API key of this group; set when grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** Vector store of this group; set when grouped by `vector_store_id`. */
      vector_store_id?: string | null;
    }

    /** Web search usage in a bucket. */
    export interface OrganizationUsageWebSearchesResult extends UsageResult {
      object: 'organization.usage.web_searches.result';
      /** Number of searches. */
      num_requests: number;
      /** Context size of this group; set when grouped by `context_level`. */
      context_level?: string | null;
      api_source?: 'agents_api' | 'unlabeled' | null;
    }

    /** Costs in a bucket. */
    export interface OrganizationCostsResult {
      object: 'organization.costs.result';
      /** Amount of the costs. */
      amount?: OrganizationCostsResult.Amount;
      /** Line item of this group; set when grouped by `line_item`. */
      line_item?: string | null;
      /** Project of this group; set when grouped by `project_id`. */
      project_id?: string | null;
      /** API key of this group; set when grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** Billed quantity; set when grouped by `line_item`. */
      quantity?: number | null;
      /** Unit of `quantity`; null if there is no single unit. */
      quantity_unit?:
        | (string & {})
        | 'tokens'
        | '1000_tokens'
        | 'duration_seconds'
        | 'duration_minutes'
        | 'duration_hours'
        | 'gibibyte_hours'
        | 'images'
        | 'characters'
        | null;
      api_source?: 'agents_api' | 'unlabeled' | null;
      user_id?: string | null;
    }

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export interface Amount {
        /** Number of currency units. */
        value?: number;
        /** ISO 4217 code in lower case, such as `usd`. */
        currency?: string;
      }
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.audioSpeeches`.
 *
 * @public
 */
export interface UsageAudioSpeechesParams extends UsageParams {
  /** Includes only these models. */
  models?: string[];
  /** Properties to group the results by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model'>;
}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageAudioTranscriptionsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageAudioTranscriptionsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.audioTranscriptions`.
 *
 * @public
 */
export interface UsageAudioTranscriptionsParams extends UsageAudioSpeechesParams {}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageCodeInterpreterSessionsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageCodeInterpreterSessionsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.codeInterpreterSessions`.
 *
 * @public
 */
export interface UsageCodeInterpreterSessionsParams {
  /** Start of the period, inclusive, in Unix seconds. */
  start_time: number;
  /** End of the period, exclusive, in Unix seconds. */
  end_time?: number;
  /** Width of a bucket: `1m`, `1h` or `1d`. Default `1d`. */
  bucket_width?: '1m' | '1h' | '1d';
  /** Includes only these projects. */
  project_ids?: string[];
  /** Properties to group the results by. */
  group_by?: 'project_id'[];
  /**
   * Number of buckets per page. Default 7 and at most 31 for `1d`, 24 and 168 for `1h`, 60 and 1440
   * for `1m`.
   */
  limit?: number;
  /** Cursor of the page: `next_page` of the previous one. */
  page?: string;
}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageCompletionsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageCompletionsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.completions`.
 *
 * @public
 */
export interface UsageCompletionsParams extends UsageParams {
  /** Includes only these models. */
  models?: string[];
  /** Includes only batches (true) or only other requests (false). Both by default. */
  batch?: boolean;
  /** Properties to group the results by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source'>;
}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageCostsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageCostsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.costs`.
 *
 * @public
 */
export interface UsageCostsParams {
  /** Start of the period, inclusive, in Unix seconds. */
  start_time: number;
  /** End of the period, exclusive, in Unix seconds. */
  end_time?: number;
  /** Width of a bucket; only `1d`. */
  bucket_width?: '1d';
  /** Includes only these projects. */
  project_ids?: string[];
  /** Includes only these API keys. */
  api_key_ids?: string[];
  /** Properties to group the results by. */
  group_by?: Array<'project_id' | 'line_item' | 'api_key_id' | 'user_id' | 'api_source'>;
  /** Number of buckets per page, 1 to 180. Default 7. */
  limit?: number;
  /** Cursor of the page: `next_page` of the previous one. */
  page?: string;
  /** Includes only these line items. */
  line_items?: string[];
}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageEmbeddingsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageEmbeddingsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.embeddings`.
 *
 * @public
 */
export interface UsageEmbeddingsParams extends UsageAudioSpeechesParams {}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageFileSearchCallsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageFileSearchCallsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.fileSearchCalls`.
 *
 * @public
 */
export interface UsageFileSearchCallsParams extends UsageParams {
  /** Includes only these vector stores. */
  vector_store_ids?: string[];
  /** Properties to group the results by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'vector_store_id'>;
}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageImagesResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageImagesResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.images`.
 *
 * @public
 */
export interface UsageImagesParams extends UsageParams {
  /** Includes only these types of request, such as `image.edit`. */
  sources?: Array<'image.generation' | 'image.edit' | 'image.variation'>;
  /** Includes only images of these sizes, such as `1024x1024`. */
  sizes?: Array<'256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792'>;
  /** Includes only these models. */
  models?: string[];
  /** Properties to group the results by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source'>;
}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageModerationsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageModerationsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.moderations`.
 *
 * @public
 */
export interface UsageModerationsParams extends UsageAudioSpeechesParams {}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageVectorStoresResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageVectorStoresResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.vectorStores`.
 *
 * @public
 */
export interface UsageVectorStoresParams extends UsageCodeInterpreterSessionsParams {}

/**
 * A page of time buckets.
 *
 * @public
 */
export interface UsageWebSearchCallsResponse extends UsageAudioSpeechesResponse {}

export declare namespace UsageWebSearchCallsResponse {
  /** Usage in a period of time. */
  export type Data = UsageAudioSpeechesResponse.Data;

  export namespace Data {
    /** Text generation usage in a bucket. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Embeddings usage in a bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Moderation usage in a bucket. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Image generation usage in a bucket. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Speech synthesis usage in a bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Transcription usage in a bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Storage used by vector stores in a bucket. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Code interpreter usage in a bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** File search usage in a bucket. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Web search usage in a bucket. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;

    /** Costs in a bucket. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Amount of the costs. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
  }
}

/**
 * Parameters of `client.admin.organization.usage.webSearchCalls`.
 *
 * @public
 */
export interface UsageWebSearchCallsParams extends UsageParams {
  /** Includes only these models. */
  models?: string[];
  /** Includes only searches with these context sizes: `low`, `medium`, `high`. */
  context_levels?: Array<'low' | 'medium' | 'high'>;
  /** Properties to group the results by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level' | 'api_source'>;
}

/**
 * Parameters of `client.admin.organization.usage.decisions`.
 *
 * @public
 */
export interface UsageDecisionsParams {
  /** Start of the period, inclusive, in Unix seconds. */
  start_time: number;
  /** Includes only these API keys. */
  api_key_ids?: string[] | null;
  /** True for batch requests only, false for all others only. */
  batch?: boolean | null;
  /** Width of a bucket: `1m`, `1h` or `1d`. */
  bucket_width?: '1m' | '1h' | '1d' | null;
  /** End of the period, exclusive, in Unix seconds. */
  end_time?: number | null;
  /** Properties to group the results by. */
  group_by?:
    | Array<'project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source'>
    | null;
  /** Maximum number of entries of a page. */
  limit?: number | null;
  /** Includes only these models. */
  models?: string[] | null;
  /** Cursor of the page: the token that the previous page names as next. */
  page?: string | null;
  /** Includes only these projects. */
  project_ids?: string[] | null;
  /** Includes only these users. */
  user_ids?: string[] | null;
}

/**
 * Parameters common to most types of usage.
 *
 * @internal
 */
export interface UsageParams {
  /** Start of the period, inclusive, in Unix seconds. */
  start_time: number;
  /** End of the period, exclusive, in Unix seconds. */
  end_time?: number;
  /** Width of a bucket: `1m`, `1h` or `1d`. Default `1d`. */
  bucket_width?: '1m' | '1h' | '1d';
  /** Includes only these projects. */
  project_ids?: string[];
  /** Includes only these users. */
  user_ids?: string[];
  /** Includes only these API keys. */
  api_key_ids?: string[];
  /**
   * Number of buckets per page. Default 7 and at most 31 for `1d`, 24 and 168 for `1h`, 60 and 1440
   * for `1m`.
   */
  limit?: number;
  /** Cursor of the page: `next_page` of the previous one. */
  page?: string;
}

/**
 * Properties common to the results of most types of usage.
 *
 * @internal
 */
export interface UsageResult {
  /** Number of requests to the model. */
  num_model_requests: number;
  /** Project of this group; set when grouped by `project_id`. */
  project_id?: string | null;
  /** User of this group; set when grouped by `user_id`. */
  user_id?: string | null;
  /** API key of this group; set when grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of this group; set when grouped by `model`. */
  model?: string | null;
}

export declare namespace Usage {
  export type {
    UsageDecisionsResponse,
    CostQuantityUnit,
    UsageAudioSpeechesResponse,
    UsageAudioSpeechesParams,
    UsageAudioTranscriptionsResponse,
    UsageAudioTranscriptionsParams,
    UsageCodeInterpreterSessionsResponse,
    UsageCodeInterpreterSessionsParams,
    UsageCompletionsResponse,
    UsageCompletionsParams,
    UsageCostsResponse,
    UsageCostsParams,
    UsageEmbeddingsResponse,
    UsageEmbeddingsParams,
    UsageFileSearchCallsResponse,
    UsageFileSearchCallsParams,
    UsageImagesResponse,
    UsageImagesParams,
    UsageModerationsResponse,
    UsageModerationsParams,
    UsageVectorStoresResponse,
    UsageVectorStoresParams,
    UsageWebSearchCallsResponse,
    UsageWebSearchCallsParams,
    UsageDecisionsParams,
  };
}
