// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  type ChatModel,
  CursorPage,
  type CursorPageParams,
  type FunctionDefinition,
  type FunctionParameters,
  type Metadata,
  type PagePromise,
  type ReasoningEffort,
  type RequestOptions,
  type RequestOptionsAlone,
  type ResponseFormatJSONObject,
  type ResponseFormatJSONSchema,
  type ResponseFormatText,
  type Stream,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type { ChatCompletionStreamParams } from '../../../chat-completion-stream.js';
import { CompletionHelpers } from '../../../completion-helpers.js';
import { createChatCompletion } from '../../../create-chat-completion.js';
import type {
  ChatCompletionParseParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from '../../../parsed-types.js';
import type {
  RunnableFunctionWithParse,
  RunnableFunctionWithoutParse,
} from '../../../runnable-function.js';
import type {
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from '../../../tool-runner-params.js';
import type { CompletionUsage } from '../../completions.gen.js';
import { type MessageListParams, Messages } from './messages.gen.js';

/**
 * The methods of `client.chat.completions`.
 *
 * @public
 */
export class Completions extends CompletionHelpers {
  messages: Messages = new Messages(this._client);

  /**
   * Creates a model reply to a conversation. With `stream: true` the reply arrives as chunks while
   * it is generated. Which options are allowed depends on the model, above all for reasoning
   * models.
   *
   * `POST /chat/completions`
   *
   * @returns The chat completion, or a stream of its chunks.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ChatCompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion>;
  /**
   * Creates a model reply to a conversation. With `stream: true` the reply arrives as chunks while
   * it is generated. Which options are allowed depends on the model, above all for reasoning
   * models.
   *
   * `POST /chat/completions`
   *
   * @returns The chat completion, or a stream of its chunks.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  /**
   * Creates a model reply to a conversation. With `stream: true` the reply arrives as chunks while
   * it is generated. Which options are allowed depends on the model, above all for reasoning
   * models.
   *
   * `POST /chat/completions`
   *
   * @returns The chat completion, or a stream of its chunks.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
  create(body: ChatCompletionCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return createChatCompletion(this._client, body, options);
  }

  /**
   * Retrieves a stored chat completion: one created with `store: true`.
   *
   * `GET /chat/completions/{completion_id}`
   *
   * @returns The chat completion.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return this._client.get(path`/chat/completions/${completionID}`, options);
  }

  /**
   * Changes the metadata of a stored chat completion (one created with `store: true`), the only
   * part that can change.
   *
   * `POST /chat/completions/{completion_id}`
   *
   * @returns The chat completion after the change.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    completionID: string,
    body: ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return this._client.post(path`/chat/completions/${completionID}`, { body, ...options });
  }

  /**
   * Lists stored chat completions: those created with `store: true`.
   *
   * `GET /chat/completions`
   *
   * @returns Chat completions, a page at a time, oldest first unless `order` says otherwise.
   *   Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: ChatCompletionListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion> {
    return this._client.getAPIList(
      '/chat/completions',
      CursorPage<ChatCompletion>,
      withQuery(query, options),
    );
  }

  /**
   * Deletes a stored chat completion: one created with `store: true`.
   *
   * `DELETE /chat/completions/{completion_id}`
   *
   * @returns Confirmation with the identifier.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return this._client.delete(path`/chat/completions/${completionID}`, options);
  }
}

Completions.Messages = Messages;

/**
 * A chat completion: what the model answered.
 *
 * @public
 */
export interface ChatCompletion {
  /** Identifier of the chat completion. */
  id: string;
  /** Answers of the model, as many as `n` asked for. */
  choices: ChatCompletion.Choice[];
  /** Creation time, Unix time in seconds. */
  created: number;
  /** Model that answered. */
  model: string;
  /** Always `chat.completion`. */
  object: 'chat.completion';
  /** Metadata of the stored completion. */
  metadata?: Metadata | null;
  /** Tier that served the request; may differ from the one asked for. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Deprecated. Backend configuration that answered; with `seed` it shows when results may change.
   *
   * @deprecated
   */
  system_fingerprint?: string;
  /** Tokens used. */
  usage?: CompletionUsage;
  /** Moderation outcome, if the request asked for moderation. */
  moderation?: ChatCompletion.Moderation | null;
}

export declare namespace ChatCompletion {
  /** Answers of the model, as many as `n` asked for. */
  export interface Choice {
    /**
     * Why generation ended: `stop` (natural end or stop string), `length` (token limit),
     * `content_filter`, `tool_calls`, or `function_call` (deprecated).
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
    /** Position of the choice. */
    index: number;
    /** What the model answered. */
    message: ChatCompletionMessage;
    /** Log probabilities, if `logprobs` asked for them; else null. */
    logprobs: Choice.Logprobs | null;
  }

  export namespace Choice {
    /** Log probabilities, if `logprobs` asked for them; else null. */
    export interface Logprobs {
      /** Log probabilities of the tokens of the text. */
      content: ChatCompletionTokenLogprob[] | null;
      /** Log probabilities of the tokens of the refusal. */
      refusal: ChatCompletionTokenLogprob[] | null;
    }
  }

  /** Moderation of the input and output of a chat completion. */
  export interface Moderation {
    /** Results for the input, or the error that prevented them. */
    input: Moderation.ModerationResults | Moderation.Error;
    /** Results for the output, or the error that prevented them. */
    output: Moderation.ModerationResults | Moderation.Error;
  }

  export namespace Moderation {
    /** Moderation results for one direction. */
    export interface ModerationResults {
      /** Always `moderation_results`. */
      type: 'moderation_results';
      /** Moderation model that was used. */
      model: string;
      /** One result for each moderated item. */
      results: ModerationResults.Result[];
    }

    export namespace ModerationResults {
      /** Moderation of an input or output of a generation request. */
      export interface Result {
        /** Always `moderation_result`. Default: `moderation_result`. */
        type: 'moderation_result';
        /** Moderation model that rated. */
        model: string;
        /** Whether any category is flagged. */
        flagged: boolean;
        /** Whether each category is flagged, by name. */
        categories: { [key: string]: boolean };
        /** Score of each category, by name. */
        category_scores: { [key: string]: number };
        /** Kinds of input that each score rests on, by category. */
        category_applied_input_types: { [key: string]: Array<'text' | 'image'> };
      }
    }

    /** Moderation was tried and failed. */
    export interface Error {
      /** Always `error`. */
      type: 'error';
      /** Code of the error. */
      code: string;
      /** Account of the error. */
      message: string;
    }
  }
}

/**
 * Limits the model to a subset of the tools given.
 *
 * @public
 */
export interface ChatCompletionAllowedToolChoice {
  /** Always `allowed_tools`. */
  type: 'allowed_tools';
  /** The subset, and whether a call is required. */
  allowed_tools: ChatCompletionAllowedTools;
}

/**
 * A message that the model sent earlier.
 *
 * @public
 */
export interface ChatCompletionAssistantMessageParam {
  /** Always `assistant`. */
  role: 'assistant';
  /** Text, or text and refusal parts. Required unless the message calls tools or a function. */
  content?: string | Array<ChatCompletionContentPartText | ChatCompletionContentPartRefusal> | null;
  /** Text of the refusal, if the model refused. */
  refusal?: string | null;
  /** Name of the participant; tells participants of one role apart. */
  name?: string;
  /** Refers to an earlier spoken answer. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  /** Tool calls that the model asked for in this message. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** Deprecated in favour of `tool_calls`. Function call that the model asked for. */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
}

export declare namespace ChatCompletionAssistantMessageParam {
  /** Refers to an earlier spoken answer. */
  export interface Audio {
    /** Identifier of the earlier spoken answer. */
    id: string;
  }

  /** Deprecated in favour of `tool_calls`. Function call that the model asked for. */
  export interface FunctionCall {
    /** Arguments as JSON text, as the model wrote them. May be invalid: check before use. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/**
 * Spoken answer, when audio output was asked for.
 *
 * @public
 */
export interface ChatCompletionAudio {
  /** Identifier of the spoken answer, for reference in later turns. */
  id: string;
  /** When later turns can no longer refer to the audio, Unix time in seconds. */
  expires_at: number;
  /** Audio in the requested format, base64. */
  data: string;
  /** Words of the audio. */
  transcript: string;
}

/**
 * Voice and format of spoken output. Required when `modalities` contains `audio`.
 *
 * @public
 */
export interface ChatCompletionAudioParam {
  /** Built-in voice, such as `alloy` or `marin`, or a custom voice as `{ id }`. */
  voice:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar'
    | ChatCompletionAudioParam.ID;
  /** Encoding of the audio: `wav`, `mp3`, `flac`, `opus`, `aac` or `pcm16`. */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
}

export declare namespace ChatCompletionAudioParam {
  /** A built-in voice by name, or a custom voice by its identifier. */
  export interface ID {
    /** Identifier of a custom voice, such as `voice_1234`. */
    id: string;
  }
}

/**
 * One chunk of a streamed chat completion.
 *
 * @public
 */
export interface ChatCompletionChunk {
  /** Identifier of the chat completion, the same in all its chunks. */
  id: string;
  /**
   * What the chunk adds to each choice. Empty in the usage chunk of `stream_options.include_usage`.
   */
  choices: ChatCompletionChunk.Choice[];
  /** Creation time, Unix time in seconds, the same in all chunks. */
  created: number;
  /** Model that answers. */
  model: string;
  /** Always `chat.completion.chunk`. */
  object: 'chat.completion.chunk';
  /**
   * Random padding that evens out chunk sizes against side-channel attacks. Off with
   * `stream_options.include_obfuscation: false`.
   */
  obfuscation?: string;
  /** Tier that served the request; may differ from the one asked for. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Deprecated. Backend configuration that answered; with `seed` it shows when results may change.
   *
   * @deprecated
   */
  system_fingerprint?: string;
  /**
   * Only with `stream_options.include_usage`: null except in the last chunk, which counts the whole
   * request. An interrupted stream may lack it.
   */
  usage?: CompletionUsage | null;
  /** Moderation outcome, if the request asked for moderation. */
  moderation?: ChatCompletionChunk.Moderation | null;
}

export declare namespace ChatCompletionChunk {
  /**
   * What the chunk adds to each choice. Empty in the usage chunk of `stream_options.include_usage`.
   */
  export interface Choice {
    /** What the chunk adds to the message. */
    delta: Choice.Delta;
    /**
     * Null until generation ends; then `stop`, `length`, `content_filter`, `tool_calls` or
     * `function_call` (deprecated).
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null;
    /** Position of the choice. */
    index: number;
    /** Log probabilities of the tokens of this chunk. */
    logprobs?: Choice.Logprobs | null;
  }

  export namespace Choice {
    /** What a chunk adds to the message. */
    export interface Delta {
      /** Next piece of the text. */
      content?: string | null;
      /**
       * Deprecated in favour of `tool_calls`. Fragment of a function call.
       *
       * @deprecated
       */
      function_call?: Delta.FunctionCall;
      /** Fragments of tool calls. */
      tool_calls?: Delta.ToolCall[];
      /** Author of the message; comes with the first chunk. */
      role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool';
      /** Next piece of the refusal. */
      refusal?: string | null;
    }

    export namespace Delta {
      /** Deprecated in favour of `tool_calls`. Fragment of a function call. */
      export interface FunctionCall {
        /**
         * Next piece of the JSON text of the arguments. The joined text may be invalid: check
         * before use.
         */
        arguments?: string;
        /** Name of the function. */
        name?: string;
      }

      /** Fragment of a tool call in a stream. Fragments with one `index` belong together. */
      export interface ToolCall {
        /** Position of the call among the tool calls of the message. */
        index: number;
        /** Identifier of the call; comes with its first fragment. */
        id?: string;
        /** Always `function`. */
        type?: 'function' | 'custom';
        /** Fragment of the function call. */
        function?: ToolCall.Function;
        custom?: ToolCall.Custom;
      }

      export namespace ToolCall {
        /** Fragment of the function call. */
        export interface Function {
          /** Name of the function. */
          name?: string;
          /**
           * Next piece of the JSON text of the arguments. The joined text may be invalid: check
           * before use.
           */
          arguments?: string;
        }

        export type Custom = { input?: string; name?: string };
      }
    }

    /** Log probabilities of the tokens of this chunk. */
    export interface Logprobs {
      /** Log probabilities of the tokens of the text. */
      content: ChatCompletionTokenLogprob[] | null;
      /** Log probabilities of the tokens of the refusal. */
      refusal: ChatCompletionTokenLogprob[] | null;
    }
  }

  export import Moderation = ChatCompletion.Moderation;
}

/**
 * Content part of a user message: text, image, audio or file.
 *
 * @public
 */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPart.File;

export declare namespace ChatCompletionContentPart {
  /** File input, inline or by identifier. */
  export interface File {
    /** Always `file`. */
    type: 'file';
    /** The file: `file_id`, or `file_data` with `filename`. */
    file: File.File;
    /** Ends a reusable prompt prefix after this part. */
    prompt_cache_breakpoint?: File.PromptCacheBreakpoint;
  }

  export namespace File {
    /** The file: `file_id`, or `file_data` with `filename`. */
    export interface File {
      /** Name of a file that is passed inline. */
      filename?: string;
      /** Contents of a file that is passed inline, base64. */
      file_data?: string;
      /** Identifier of an uploaded file. */
      file_id?: string;
    }

    /**
     * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
     * the request.
     */
    export interface PromptCacheBreakpoint {
      /** Always `explicit`. Default: `explicit`. */
      mode: 'explicit';
    }
  }
}

/**
 * Image input.
 *
 * @public
 */
export interface ChatCompletionContentPartImage {
  /** Always `image_url`. */
  type: 'image_url';
  /** Address of the image and level of detail. */
  image_url: ChatCompletionContentPartImage.ImageURL;
  /** Ends a reusable prompt prefix after this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartImage {
  /** Address of the image and level of detail. */
  export interface ImageURL {
    /** URL of the image, or a data URL with its base64 contents. */
    url: string;
    /** Level of detail at which the model looks: `low`, `high` or `auto` (default). */
    detail?: 'auto' | 'low' | 'high';
  }

  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * Audio input.
 *
 * @public
 */
export interface ChatCompletionContentPartInputAudio {
  /** Always `input_audio`. */
  type: 'input_audio';
  /** Audio data and its format. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  /** Ends a reusable prompt prefix after this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartInputAudio.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartInputAudio {
  /** Audio data and its format. */
  export interface InputAudio {
    /** Audio, base64. */
    data: string;
    /** Encoding of the audio: `wav` or `mp3`. */
    format: 'wav' | 'mp3';
  }

  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * Refusal that the model wrote earlier.
 *
 * @public
 */
export interface ChatCompletionContentPartRefusal {
  /** Always `refusal`. */
  type: 'refusal';
  /** Text of the refusal. */
  refusal: string;
}

/**
 * Text input.
 *
 * @public
 */
export interface ChatCompletionContentPartText {
  /** Always `text`. */
  type: 'text';
  /** Text of this part of the message. */
  text: string;
  /** Ends a reusable prompt prefix after this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartText.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartText {
  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * Custom tool: takes free text or text of a grammar in place of JSON arguments.
 *
 * @public
 */
export interface ChatCompletionCustomTool {
  /** Always `custom`. */
  type: 'custom';
  /** Name, description and input format. */
  custom: ChatCompletionCustomTool.Custom;
}

export declare namespace ChatCompletionCustomTool {
  /** Name, description and input format. */
  export interface Custom {
    /** Name of the tool, which its calls repeat. */
    name: string;
    /** What the tool does; guides the model. */
    description?: string;
    /** Form of the input. Default: any text. */
    format?: Custom.Text | Custom.Grammar;
  }

  export namespace Custom {
    /** Form of the input. Default: any text. */
    export interface Text {
      /** `text` for any text, `grammar` for text of a grammar. */
      type: 'text';
    }

    /** Form of the input. Default: any text. */
    export interface Grammar {
      /** `text` for any text, `grammar` for text of a grammar. */
      type: 'grammar';
      /** Grammar of the input. */
      grammar: Grammar.Grammar;
    }

    export namespace Grammar {
      /** Grammar of the input. */
      export interface Grammar {
        /** Text of the grammar. */
        definition: string;
        /** Language of the grammar: `lark` or `regex`. */
        syntax: 'lark' | 'regex';
      }
    }
  }
}

/**
 * Confirmation that a chat completion was deleted.
 *
 * @public
 */
export interface ChatCompletionDeleted {
  /** Always `chat.completion.deleted`. */
  object: 'chat.completion.deleted';
  /** Identifier of the deleted chat completion. */
  id: string;
  /** Whether it was deleted. */
  deleted: boolean;
}

/**
 * Instructions of the developer, which rank above user messages. Takes the place of `system` from
 * o1 on.
 *
 * @public
 */
export interface ChatCompletionDeveloperMessageParam {
  /** Text, or text parts. */
  content: string | ChatCompletionContentPartText[];
  /** Always `developer`. */
  role: 'developer';
  /** Name of the participant; tells participants of one role apart. */
  name?: string;
}

/**
 * Forces a call of one function. Deprecated in favour of `tool_choice`.
 *
 * @public
 */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function. */
  name: string;
}

/**
 * Result of a function call. Deprecated in favour of tool messages.
 *
 * @deprecated
 * @public
 */
export interface ChatCompletionFunctionMessageParam {
  /** Always `function`. */
  role: 'function';
  /** Result of the function. */
  content: string | null;
  /** The function that gave the result, by name. */
  name: string;
}

/**
 * Function that the model may call.
 *
 * @public
 */
export interface ChatCompletionFunctionTool {
  /** Always `function`. */
  type: 'function';
  /** Name, description and parameters of the function. */
  function: FunctionDefinition;
}

/**
 * Message that the model generated.
 *
 * @public
 */
export interface ChatCompletionMessage {
  /** Text of the message; null if it only calls tools or refuses. */
  content: string | null;
  /** Text of the refusal; null if there is none. */
  refusal: string | null;
  /** Always `assistant`. */
  role: 'assistant';
  /** Tool calls that the model asks for. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** Sources of the text, when web search was used. */
  annotations?: ChatCompletionMessage.Annotation[];
  /**
   * Deprecated in favour of `tool_calls`. Function call that the model asks for.
   *
   * @deprecated
   */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Spoken answer, when audio output was asked for. */
  audio?: ChatCompletionAudio | null;
}

export declare namespace ChatCompletionMessage {
  /** Sources of the text, when web search was used. */
  export interface Annotation {
    /** Always `url_citation`. */
    type: 'url_citation';
    /** Web page that a stretch of the text rests on. */
    url_citation: Annotation.URLCitation;
  }

  export namespace Annotation {
    /** Web page that a stretch of the text rests on. */
    export interface URLCitation {
      /** Index in `content` of the last character of the cited stretch. */
      end_index: number;
      /** Index in `content` of the first character of the cited stretch. */
      start_index: number;
      /** URL of the page. */
      url: string;
      /** Title of the page. */
      title: string;
    }
  }

  /** Deprecated in favour of `tool_calls`. Function call that the model asks for. */
  export interface FunctionCall {
    /**
     * Arguments as JSON text. May be invalid JSON or hold parameters that the schema lacks: check
     * before use.
     */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/**
 * Call of a custom tool that the model asks for.
 *
 * @public
 */
export interface ChatCompletionMessageCustomToolCall {
  /** Identifier of the call, to be repeated in the tool message that answers. */
  id: string;
  /** Always `custom`. */
  type: 'custom';
  /** Tool and input. */
  custom: ChatCompletionMessageCustomToolCall.Custom;
}

export declare namespace ChatCompletionMessageCustomToolCall {
  /** Tool and input. */
  export interface Custom {
    /** Name of the custom tool. */
    name: string;
    /** Input that the model wrote. */
    input: string;
  }
}

/**
 * Call of a function that the model asks for.
 *
 * @public
 */
export interface ChatCompletionMessageFunctionToolCall {
  /** Identifier of the call, to be repeated in the tool message that answers. */
  id: string;
  /** Always `function`. */
  type: 'function';
  /** Function and arguments. */
  function: ChatCompletionMessageFunctionToolCall.Function;
}

export declare namespace ChatCompletionMessageFunctionToolCall {
  /** Function and arguments. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /**
     * Arguments as JSON text. May be invalid JSON or hold parameters that the schema lacks: check
     * before use.
     */
    arguments: string;
  }
}

/**
 * One message of the conversation, told apart by `role`.
 *
 * @public
 */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

/**
 * Tool calls that the model asks for.
 *
 * @public
 */
export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

/**
 * Forces a call of one function.
 *
 * @public
 */
export interface ChatCompletionNamedToolChoice {
  /** Always `function`. */
  type: 'function';
  /** The function to call. */
  function: ChatCompletionNamedToolChoice.Function;
}

export declare namespace ChatCompletionNamedToolChoice {
  /** The function to call. */
  export interface Function {
    /** Name of the function. */
    name: string;
  }
}

/**
 * Forces a call of one custom tool.
 *
 * @public
 */
export interface ChatCompletionNamedToolChoiceCustom {
  /** Always `custom`. */
  type: 'custom';
  /** The custom tool to call. */
  custom: ChatCompletionNamedToolChoiceCustom.Custom;
}

export declare namespace ChatCompletionNamedToolChoiceCustom {
  /** The custom tool to call. */
  export interface Custom {
    /** Name of the custom tool. */
    name: string;
  }
}

/**
 * Text that much of the answer is expected to repeat.
 *
 * @public
 */
export interface ChatCompletionPredictionContent {
  /** Always `content`. */
  type: 'content';
  /** Expected text, or text parts. Output that matches it comes much faster. */
  content: string | ChatCompletionContentPartText[];
}

/**
 * Author of a message.
 *
 * @public
 */
export type ChatCompletionRole =
  | 'developer'
  | 'system'
  | 'user'
  | 'assistant'
  | 'tool'
  | 'function';

/**
 * Messages of this page.
 *
 * @public
 */
export interface ChatCompletionStoreMessage extends ChatCompletionMessage {
  /** Identifier of the message. */
  id: string;
  /** Text and image parts of the message, if its content was an array; else null. */
  content_parts?: Array<ChatCompletionContentPartText | ChatCompletionContentPartImage> | null;
}

/**
 * Options of a streamed completion.
 *
 * @public
 */
export interface ChatCompletionStreamOptions {
  /**
   * True adds a last chunk with the `usage` of the whole request and no choices; other chunks carry
   * null. An interrupted stream may lack it.
   */
  include_usage?: boolean;
  /**
   * Pads chunks with random characters against side-channel attacks. On by default; false saves
   * bandwidth on trusted networks.
   */
  include_obfuscation?: boolean;
}

/**
 * Instructions of the developer for models before o1; later ones take `developer` messages.
 *
 * @public
 */
export interface ChatCompletionSystemMessageParam {
  /** Text, or text parts. */
  content: string | ChatCompletionContentPartText[];
  /** Always `system`. */
  role: 'system';
  /** Name of the participant; tells participants of one role apart. */
  name?: string;
}

/**
 * Log probability of one output token.
 *
 * @public
 */
export interface ChatCompletionTokenLogprob {
  /** Text of the token. */
  token: string;
  /** Log probability of the token. -9999.0 stands for a token outside the 20 likeliest. */
  logprob: number;
  /**
   * UTF-8 bytes of the token, null if it has none. Join them across tokens for characters that span
   * several.
   */
  bytes: number[] | null;
  /** Likeliest tokens at this position; may be fewer than asked for. */
  top_logprobs: ChatCompletionTokenLogprob.TopLogprob[];
}

export declare namespace ChatCompletionTokenLogprob {
  /** Likeliest tokens at this position; may be fewer than asked for. */
  export interface TopLogprob {
    /** Text of the token. */
    token: string;
    /** Log probability of the token. -9999.0 stands for a token outside the 20 likeliest. */
    logprob: number;
    /** UTF-8 bytes of the token, null if it has none. */
    bytes: number[] | null;
  }
}

/**
 * Function and custom tools that the model may call.
 *
 * @public
 */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

/**
 * Which tools the model calls. `none`: none, it answers; `auto`: it decides; `required`: at least
 * one; an object: a named tool or an allowed set. Default `auto` with tools, else `none`.
 *
 * @public
 */
export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

/**
 * Result of a tool call.
 *
 * @public
 */
export interface ChatCompletionToolMessageParam {
  /** Always `tool`. */
  role: 'tool';
  /** Result as text, or text parts. */
  content: string | ChatCompletionContentPartText[];
  /** Identifier of the call that this message answers. */
  tool_call_id: string;
}

/**
 * A message of the end user.
 *
 * @public
 */
export interface ChatCompletionUserMessageParam {
  /** Text, or parts: text, image, audio or file, as the model allows. */
  content: string | ChatCompletionContentPart[];
  /** Always `user`. */
  role: 'user';
  /** Name of the participant; tells participants of one role apart. */
  name?: string;
}

/**
 * Subset of the tools that the model may use.
 *
 * @public
 */
export interface ChatCompletionAllowedTools {
  /** `auto`: message or call, as the model sees fit. `required`: at least one call. */
  mode: 'auto' | 'required';
  /** Tools allowed, each as an object such as `{ type: "function", function: { name } }`. */
  tools: { [key: string]: unknown }[];
}

/** @public */
export type ChatCompletionReasoningEffort = ReasoningEffort;

/** @public */
export type ChatCompletionModality = 'text' | 'audio';

/**
 * Parameters of `client.chat.completions.create`.
 *
 * @public
 */
export type ChatCompletionCreateParams =
  | ChatCompletionCreateParamsNonStreaming
  | ChatCompletionCreateParamsStreaming;

export declare namespace ChatCompletionCreateParams {
  /**
   * Controls the prompt cache of `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching looks at up to the latest 80 of the conversation.
   */
  export interface PromptCacheOptions {
    /**
     * Least lifetime of each breakpoint that the request writes. Default `30m`, the only value so
     * far; entries may live longer.
     */
    ttl?: '30m';
    /**
     * `implicit` (default) adds one automatic breakpoint to the latest 3 explicit ones. `explicit`
     * writes only the latest 4 explicit ones, and without any the cache is off.
     */
    mode?: 'implicit' | 'explicit';
  }

  /** Web search for results that the answer may use. */
  export interface WebSearchOptions {
    /** Rough place of the user, which steers the results. */
    user_location?: WebSearchOptions.UserLocation | null;
    /** How much context the search may fill: `low`, `medium` (default) or `high`. */
    search_context_size?: 'low' | 'medium' | 'high';
  }

  export namespace WebSearchOptions {
    /** Rough place of the user, which steers the results. */
    export interface UserLocation {
      /** Always `approximate`. */
      type: 'approximate';
      /** City, region, country and time zone; each may be left out. */
      approximate: UserLocation.Approximate;
    }

    export namespace UserLocation {
      /** Rough place of the user. */
      export interface Approximate {
        /** Two-letter ISO 3166-1 country code, such as `US`. */
        country?: string;
        /** Region in free text, such as `California`. */
        region?: string;
        /** City in free text, such as `San Francisco`. */
        city?: string;
        /** IANA time zone, such as `America/Los_Angeles`. */
        timezone?: string;
      }
    }
  }

  /** Moderates the input and the output of a generation request along the way. */
  export interface Moderation {
    /** Moderation model, such as `omni-moderation-latest`. */
    model: string;
    /** What happens to flagged input and output. */
    policy?: Moderation.Policy | null;
  }

  export namespace Moderation {
    /** Moderation policy for each direction. */
    export interface Policy {
      /** Policy for the input of the request. */
      input?: Policy.Input | null;
      /** Policy for the generated output. */
      output?: Policy.Output | null;
    }

    export namespace Policy {
      /** Moderation policy for one direction. */
      export interface Input {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }

      /** Moderation policy for one direction. */
      export interface Output {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }
    }
  }

  /** Function that the model may call. Deprecated in favour of `tools`. */
  export interface Function {
    /** Name of the function: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** What the function does. The model reads it to decide when and how to call. */
    description?: string;
    /** JSON Schema of the arguments. Left out, the function takes none. */
    parameters?: FunctionParameters;
  }

  export type { ChatCompletionCreateParamsNonStreaming };

  export type { ChatCompletionCreateParamsStreaming };
}

/**
 * Parameters of `client.chat.completions.create`, with or without streaming.
 *
 * @public
 */
export interface ChatCompletionCreateParamsBase {
  /**
   * Conversation so far, at least one message. Text, image, audio and file parts work where the
   * model takes them.
   */
  messages: ChatCompletionMessageParam[];
  /** Model that answers, such as `gpt-4o` or `o3`. */
  model: (string & {}) | ChatModel;
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
  /**
   * How many likely alternatives come with each output token, 0 to 20. Needs `logprobs: true`;
   * fewer may arrive.
   */
  top_logprobs?: number | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature?: number | null;
  /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
  top_p?: number | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
  /** Stable identifier of the end user for abuse detection, at most 64 characters; best a hash. */
  safety_identifier?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Longest life of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
  prompt_cache_options?: ChatCompletionCreateParams.PromptCacheOptions;
  /**
   * Processing tier. Default `auto`: the tier of the project. The response names the tier really
   * used.
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Kinds of output. Default `["text"]`; `["text", "audio"]` on models that speak, such as
   * `gpt-4o-audio-preview`.
   */
  modalities?: Array<'text' | 'audio'> | null;
  /** How wordy the answer is: `low`, `medium` (default) or `high`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
  /**
   * How much a reasoning model thinks before it answers, `none` to `max`. Default `medium`; support
   * varies by model.
   */
  reasoning_effort?: ReasoningEffort | null;
  /** Upper bound on generated tokens, visible output and reasoning together. */
  max_completion_tokens?: number | null;
  /** Lowers the odds of a token the more often it has occurred, -2 to 2. Default 0. */
  frequency_penalty?: number | null;
  /** Lowers the odds of a token once it has occurred at all, -2 to 2. Default 0. */
  presence_penalty?: number | null;
  /** Web search for results that the answer may use. */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
  /**
   * Form of the answer. `json_schema` holds it to a schema; `json_object` is the older mode that
   * only promises valid JSON.
   */
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
  /** Voice and format of spoken output. Required when `modalities` contains `audio`. */
  audio?: ChatCompletionAudioParam | null;
  /**
   * Keeps the completion for later retrieval, distillation and evals. Default false. Images over 8
   * MB are left out.
   */
  store?: boolean | null;
  /**
   * Moderates input and output along the way; the outcome is in the `moderation` of the response.
   */
  moderation?: ChatCompletionCreateParams.Moderation | null;
  /** True sends chunks as server-sent events. Default false. */
  stream?: boolean | null;
  /**
   * Up to 4 strings at which generation stops; they are left out of the text. Not for the latest
   * reasoning models, `o3` and `o4-mini` among them.
   */
  stop?: string | string[] | null;
  /**
   * Bias added to the score of tokens, by token ID, -100 to 100. Around 1 nudges; at the ends a
   * token is banned or forced.
   */
  logit_bias?: { [key: string]: number } | null;
  /** True returns the log probability of each output token. Default false. */
  logprobs?: boolean | null;
  /**
   * Deprecated in favour of `max_completion_tokens`; o-series models refuse it. Upper bound on
   * generated tokens.
   *
   * @deprecated
   */
  max_tokens?: number | null;
  /**
   * Number of alternative choices to generate, 1 to 128. Default 1. Tokens of all choices are
   * billed.
   */
  n?: number | null;
  /**
   * Text that much of the answer is expected to repeat, such as a file under small edits. Speeds up
   * the answer.
   */
  prediction?: ChatCompletionPredictionContent | null;
  /**
   * Deprecated. Asks for repeatable sampling, best effort: same seed and parameters, likely the
   * same result. Signed 64-bit integer. From -9223372036854776000 to 9223372036854776000.
   *
   * @deprecated
   */
  seed?: number | null;
  /** Options of streaming. Only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Function and custom tools that the model may call. */
  tools?: ChatCompletionTool[];
  /**
   * Which tools the model calls: `none`, `auto`, `required`, a named tool or an allowed set.
   * Default `auto` with tools, else `none`.
   */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** Whether the model may request several tool calls at once. Default true. */
  parallel_tool_calls?: boolean;
  /**
   * Deprecated in favour of `tool_choice`. `none`, `auto` or a named function; default `auto` with
   * functions, else `none`.
   *
   * @deprecated
   */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption;
  /**
   * Deprecated in favour of `tools`. Functions that the model may call, 1 to 128.
   *
   * @deprecated
   */
  functions?: ChatCompletionCreateParams.Function[];
}

/**
 * Parameters of `client.chat.completions.create` without streaming.
 *
 * @public
 */
export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParamsBase {
  /** True sends chunks as server-sent events. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.chat.completions.create` with streaming.
 *
 * @public
 */
export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /** True sends chunks as server-sent events. Default false. */
  stream: true;
}

/**
 * Parameters of `client.chat.completions.update`.
 *
 * @public
 */
export interface ChatCompletionUpdateParams {
  /** New metadata, up to 16 string pairs: keys up to 64 characters, values up to 512. */
  metadata: Metadata | null;
}

/**
 * A page of `ChatCompletion`.
 *
 * @public
 */
export type ChatCompletionsPage = CursorPage<ChatCompletion>;

/**
 * Parameters of `client.chat.completions.list`.
 *
 * @public
 */
export interface ChatCompletionListParams extends CursorPageParams {
  /** Only completions made by this model. */
  model?: string;
  /** Only completions whose metadata holds these pairs. */
  metadata?: Metadata | null;
  /** Direction by creation time: `asc` (default) or `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * A page of `ChatCompletionStoreMessage`.
 *
 * @public
 */
export type ChatCompletionStoreMessagesPage = CursorPage<ChatCompletionStoreMessage>;

export declare namespace Completions {
  export type {
    ChatCompletion,
    ChatCompletionAllowedToolChoice,
    ChatCompletionAssistantMessageParam,
    ChatCompletionAudio,
    ChatCompletionAudioParam,
    ChatCompletionChunk,
    ChatCompletionContentPart,
    ChatCompletionContentPartImage,
    ChatCompletionContentPartInputAudio,
    ChatCompletionContentPartRefusal,
    ChatCompletionContentPartText,
    ChatCompletionCustomTool,
    ChatCompletionDeleted,
    ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctionMessageParam,
    ChatCompletionFunctionTool,
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCall,
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceCustom,
    ChatCompletionPredictionContent,
    ChatCompletionRole,
    ChatCompletionStoreMessage,
    ChatCompletionStreamOptions,
    ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob,
    ChatCompletionTool,
    ChatCompletionToolChoiceOption,
    ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAllowedTools,
    ChatCompletionReasoningEffort,
    ChatCompletionModality,
    ChatCompletionCreateParams,
    ChatCompletionCreateParamsNonStreaming,
    ChatCompletionCreateParamsStreaming,
    ChatCompletionUpdateParams,
    ChatCompletionsPage,
    ChatCompletionListParams,
    ChatCompletionStoreMessagesPage,
    ChatCompletionStreamParams,
    RunnableFunctionWithParse,
    RunnableFunctionWithoutParse,
    ChatCompletionParseParams,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChatCompletionMessageToolCall,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
    ChatCompletionStreamingToolRunnerParams,
    ChatCompletionStreamingToolRunnerParamsWithContext,
    ChatCompletionStreamingToolRunnerParamsWithoutContext,
    ChatCompletionToolRunnerParams,
    ChatCompletionToolRunnerParamsWithContext,
    ChatCompletionToolRunnerParamsWithoutContext,
  };

  export { Messages };
  export type { MessageListParams };
}
