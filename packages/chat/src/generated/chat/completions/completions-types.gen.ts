// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ChatModel,
  CursorPage,
  CursorPageParams,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '@oai/core';
import type { CompletionUsage } from '../../completions-usage.gen.js';

/**
 * A chat completion returned by the model.
 *
 * @public
 */
export interface ChatCompletion {
  /** Identifier of the chat completion. */
  id: string;
  /** Generated choices; there are `n` of them. */
  choices: ChatCompletion.Choice[];
  /** Creation time, in Unix seconds. */
  created: number;
  /** Model that was used. */
  model: string;
  object: 'chat.completion';
  /** Metadata of the stored completion. */
  metadata?: Metadata | null;
  /** Processing tier that was used; may differ from the requested one. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Backend configuration that was used; together with `seed` it indicates when results may change.
   * Deprecated.
   *
   * @deprecated
   */
  system_fingerprint?: string;
  /** Token usage. */
  usage?: CompletionUsage;
  /** Moderation results, if requested. */
  moderation?: ChatCompletion.Moderation | null;
}

export declare namespace ChatCompletion {
  /** Generated choices; there are `n` of them. */
  export interface Choice {
    /**
     * Reason why generation ended: `stop` (natural end or stop string), `length` (token limit),
     * `content_filter`, `tool_calls`, or `function_call` (deprecated).
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
    /** Index of the choice. */
    index: number;
    /** Generated message. */
    message: ChatCompletionMessage;
    /** Log probabilities, if requested with `logprobs`; otherwise null. */
    logprobs: Choice.Logprobs | null;
  }

  export namespace Choice {
    /** Log probabilities, if requested with `logprobs`; otherwise null. */
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
    /** Moderation results of the input or the output. */
    export interface ModerationResults {
      type: 'moderation_results';
      /** Moderation model that was used. */
      model: string;
      /** One result per moderated item. */
      results: ModerationResults.Result[];
    }

    export namespace ModerationResults {
      /** Moderation of the input or output of a generation request. */
      export interface Result {
        type: 'moderation_result';
        /** Moderation model that was used. */
        model: string;
        /** True if any category is flagged. */
        flagged: boolean;
        /** Flags by name of the category. */
        categories: { [key: string]: boolean };
        /** Scores by name of the category. */
        category_scores: { [key: string]: number };
        /** Types of input that each score is based on, by category. */
        category_applied_input_types: { [key: string]: Array<'text' | 'image'> };
      }
    }

    /** An error of the moderation. */
    export interface Error {
      type: 'error';
      /** Code of the error. */
      code: string;
      /** Description of the error. */
      message: string;
    }
  }
}

/**
 * Restricts the model to some of the tools.
 *
 * @public
 */
export interface ChatCompletionAllowedToolChoice {
  type: 'allowed_tools';
  /** The allowed tools, and whether a call is required. */
  allowed_tools: ChatCompletionAllowedTools;
}

/**
 * An earlier message of the model.
 *
 * @public
 */
export interface ChatCompletionAssistantMessageParam {
  role: 'assistant';
  /**
   * Text, or text and refusal parts. Required unless the message has tool calls or a function call.
   */
  content?: string | Array<ChatCompletionContentPartText | ChatCompletionContentPartRefusal> | null;
  /** Text of the refusal, if the model refused. */
  refusal?: string | null;
  /** Name of the participant, which distinguishes participants of the same role. */
  name?: string;
  /** A reference to an earlier audio response. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  /** Tool calls in this message. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** Function call in this message. Deprecated in favour of `tool_calls`. */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
}

export declare namespace ChatCompletionAssistantMessageParam {
  /** A reference to an earlier audio response. */
  export interface Audio {
    /** Identifier of the earlier audio response. */
    id: string;
  }

  /** Function call in this message. Deprecated in favour of `tool_calls`. */
  export interface FunctionCall {
    /** Arguments as a JSON string generated by the model. May be invalid, so validate them. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/**
 * Audio response, if audio output was requested.
 *
 * @public
 */
export interface ChatCompletionAudio {
  /** Identifier of the audio response, for reference in later turns. */
  id: string;
  /** Time at which the audio can no longer be referenced in later turns, in Unix seconds. */
  expires_at: number;
  /** Audio in the requested format, base64-encoded. */
  data: string;
  /** Transcript of the audio. */
  transcript: string;
}

/**
 * Voice and format of audio output. Required if `modalities` contains `audio`.
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
    | 'fable'
    | 'onyx'
    | 'nova'
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
 * A chunk of a streamed chat completion.
 *
 * @public
 */
export interface ChatCompletionChunk {
  /** Identifier of the chat completion, the same in all of its chunks. */
  id: string;
  /** Changes of the choices. Empty in the usage chunk of `stream_options.include_usage`. */
  choices: ChatCompletionChunk.Choice[];
  /** Creation time, in Unix seconds; the same in all chunks. */
  created: number;
  /** Model that is used. */
  model: string;
  object: 'chat.completion.chunk';
  /**
   * Random padding that evens out chunk sizes against side-channel attacks. Disabled by
   * `stream_options.include_obfuscation: false`.
   */
  obfuscation?: string;
  /** Processing tier that was used; may differ from the requested one. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Backend configuration that was used; together with `seed` it indicates when results may change.
   * Deprecated.
   *
   * @deprecated
   */
  system_fingerprint?: string;
  /**
   * Token usage of the whole request, in the last chunk only and null in the others. Requires
   * `stream_options.include_usage`; an interrupted stream may lack it.
   */
  usage?: CompletionUsage | null;
  /** Moderation results, if requested. */
  moderation?: ChatCompletionChunk.Moderation | null;
}

export declare namespace ChatCompletionChunk {
  /** Changes of the choices. Empty in the usage chunk of `stream_options.include_usage`. */
  export interface Choice {
    /** Change of the message. */
    delta: Choice.Delta;
    /**
     * Null until generation ends, then `stop`, `length`, `content_filter`, `tool_calls` or
     * `function_call` (deprecated).
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null;
    /** Index of the choice. */
    index: number;
    /** Log probabilities of the tokens of this chunk. */
    logprobs?: Choice.Logprobs | null;
  }

  export namespace Choice {
    /** Change of the message in a chunk. */
    export interface Delta {
      /** Next piece of the text. */
      content?: string | null;
      /**
       * Fragment of a function call. Deprecated in favour of `tool_calls`.
       *
       * @deprecated
       */
      function_call?: Delta.FunctionCall;
      /** Fragments of tool calls. */
      tool_calls?: Delta.ToolCall[];
      /** Author of the message, in the first chunk only. */
      role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool';
      /** Next piece of the refusal. */
      refusal?: string | null;
      audio?: Delta.Audio;
    }

    export namespace Delta {
      /** Fragment of a function call. Deprecated in favour of `tool_calls`. */
      export interface FunctionCall {
        /**
         * Next piece of the arguments, as a JSON string. The complete string may be invalid, so
         * validate it.
         */
        arguments?: string;
        /** Name of the function. */
        name?: string;
      }

      /** A fragment of a tool call in a stream. Fragments with the same `index` belong together. */
      export interface ToolCall {
        /** Index of the call in the tool calls of the message. */
        index: number;
        /** Identifier of the call, in its first fragment only. */
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
           * Next piece of the arguments, as a JSON string. The complete string may be invalid, so
           * validate it.
           */
          arguments?: string;
        }

        export type Custom = { input?: string; name?: string };
      }

      export interface Audio {
        id?: string;
        data?: string;
        expires_at?: number;
        transcript?: string;
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

  /** Moderation of the input and output of a chat completion. */
  export type Moderation = ChatCompletion.Moderation;

  export namespace Moderation {
    /** Moderation results of the input or the output. */
    export type ModerationResults = ChatCompletion.Moderation.ModerationResults;

    export namespace ModerationResults {
      /** Moderation of the input or output of a generation request. */
      export type Result = ChatCompletion.Moderation.ModerationResults.Result;
    }

    /** An error of the moderation. */
    export type Error = ChatCompletion.Moderation.Error;
  }
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
  /** File input, inline or by ID. */
  export interface File {
    type: 'file';
    /** The file: either `file_id`, or `file_data` with `filename`. */
    file: File.File;
    /** Marks the end of a cacheable prompt prefix after this part. */
    prompt_cache_breakpoint?: File.PromptCacheBreakpoint;
  }

  export namespace File {
    /** The file: either `file_id`, or `file_data` with `filename`. */
    export interface File {
      /** Name of an inline file. */
      filename?: string;
      /** Content of an inline file, base64-encoded. */
      file_data?: string;
      /** Identifier of an uploaded file. */
      file_id?: string;
    }

    /**
     * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
     * `prompt_cache_options.ttl`.
     */
    export interface PromptCacheBreakpoint {
      mode: 'explicit';
      /** Time for which a cached prompt is kept: `30m` or `12h`. */
      ttl?: '30m' | '12h';
    }
  }
}

/**
 * Image input.
 *
 * @public
 */
export interface ChatCompletionContentPartImage {
  type: 'image_url';
  /** URL of the image, and level of detail. */
  image_url: ChatCompletionContentPartImage.ImageURL;
  /** Marks the end of a cacheable prompt prefix after this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartImage {
  /** URL of the image, and level of detail. */
  export interface ImageURL {
    /** URL of the image, or a data URL with the base64-encoded image. */
    url: string;
    /** Resolution at which the model sees the image: `low`, `high` or `auto` (default). */
    detail?: 'auto' | 'low' | 'high' | 'original';
  }

  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    mode: 'explicit';
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
  }
}

/**
 * Audio input.
 *
 * @public
 */
export interface ChatCompletionContentPartInputAudio {
  type: 'input_audio';
  /** Audio data and its format. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  /** Marks the end of a cacheable prompt prefix after this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartInputAudio.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartInputAudio {
  /** Audio data and its format. */
  export interface InputAudio {
    /** Audio, base64-encoded. */
    data: string;
    /** Encoding of the audio: `wav` or `mp3`. */
    format: 'wav' | 'mp3';
  }

  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    mode: 'explicit';
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
  }
}

/**
 * An earlier refusal of the model.
 *
 * @public
 */
export interface ChatCompletionContentPartRefusal {
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
  type: 'text';
  /** Text of this part of the message. */
  text: string;
  /** Marks the end of a cacheable prompt prefix after this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartText.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartText {
  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    mode: 'explicit';
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
  }
}

/**
 * A custom tool, which accepts free text or text that follows a grammar instead of JSON arguments.
 *
 * @public
 */
export interface ChatCompletionCustomTool {
  type: 'custom';
  /** Name, description and input format. */
  custom: ChatCompletionCustomTool.Custom;
}

export declare namespace ChatCompletionCustomTool {
  /** Name, description and input format. */
  export interface Custom {
    /** Name of the tool, as used in calls. */
    name: string;
    /** Description of the tool, shown to the model. */
    description?: string;
    /** Format of the input. Default: any text. */
    format?: Custom.Text | Custom.Grammar;
  }

  export namespace Custom {
    /** Format of the input. Default: any text. */
    export interface Text {
      /** `text` for any text, `grammar` for text that follows a grammar. */
      type: 'text';
    }

    /** Format of the input. Default: any text. */
    export interface Grammar {
      /** `text` for any text, `grammar` for text that follows a grammar. */
      type: 'grammar';
      /** Grammar of the input. */
      grammar: Grammar.Grammar;
    }

    export namespace Grammar {
      /** Grammar of the input. */
      export interface Grammar {
        /** Text of the grammar. */
        definition: string;
        /** Syntax of the grammar: `lark` or `regex`. */
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
  object: 'chat.completion.deleted';
  /** Identifier of the deleted chat completion. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Instructions of the developer, which take precedence over user messages. Replaces `system`
 * messages from o1 on.
 *
 * @public
 */
export interface ChatCompletionDeveloperMessageParam {
  /** Text, or text parts. */
  content: string | ChatCompletionContentPartText[];
  role: 'developer';
  /** Name of the participant, which distinguishes participants of the same role. */
  name?: string;
}

/**
 * Forces the model to call a function. Deprecated in favour of `tool_choice`.
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
  role: 'function';
  /** Return value of the function. */
  content: string | null;
  /** Name of the function that returned the result. */
  name: string;
}

/**
 * Function that the model may call.
 *
 * @public
 */
export interface ChatCompletionFunctionTool {
  type: 'function';
  /** Name, description and parameters of the function. */
  function: FunctionDefinition;
}

/**
 * A message generated by the model.
 *
 * @public
 */
export interface ChatCompletionMessage {
  /** Text of the message; null if it only has tool calls or a refusal. */
  content: string | null;
  /** Text of the refusal; null if there is none. */
  refusal: string | null;
  role: 'assistant';
  /** Tool calls of the model. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** Sources of the text, if web search was used. */
  annotations?: ChatCompletionMessage.Annotation[];
  /**
   * Function call of the model. Deprecated in favour of `tool_calls`.
   *
   * @deprecated
   */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Audio response, if audio output was requested. */
  audio?: ChatCompletionAudio | null;
}

export declare namespace ChatCompletionMessage {
  /** Sources of the text, if web search was used. */
  export interface Annotation {
    type: 'url_citation';
    /** Web page cited by a part of the text. */
    url_citation: Annotation.URLCitation;
  }

  export namespace Annotation {
    /** Web page cited by a part of the text. */
    export interface URLCitation {
      /** Index in `content` of the last character of the citation. */
      end_index: number;
      /** Index in `content` of the first character of the citation. */
      start_index: number;
      /** URL of the page. */
      url: string;
      /** Title of the page. */
      title: string;
    }
  }

  /** Function call of the model. Deprecated in favour of `tool_calls`. */
  export interface FunctionCall {
    /**
     * Arguments as a JSON string. May be invalid JSON or contain unknown parameters, so validate
     * them.
     */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/**
 * A call to a custom tool.
 *
 * @public
 */
export interface ChatCompletionMessageCustomToolCall {
  /** Identifier of the call, to be repeated in the tool message with the result. */
  id: string;
  type: 'custom';
  /** Name and input of the tool. */
  custom: ChatCompletionMessageCustomToolCall.Custom;
}

export declare namespace ChatCompletionMessageCustomToolCall {
  /** Name and input of the tool. */
  export interface Custom {
    /** Name of the custom tool. */
    name: string;
    /** Input generated by the model. */
    input: string;
  }
}

/**
 * A call to a function.
 *
 * @public
 */
export interface ChatCompletionMessageFunctionToolCall {
  /** Identifier of the call, to be repeated in the tool message with the result. */
  id: string;
  type: 'function';
  /** Name and arguments of the function. */
  function: ChatCompletionMessageFunctionToolCall.Function;
}

export declare namespace ChatCompletionMessageFunctionToolCall {
  /** Name and arguments of the function. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /**
     * Arguments as a JSON string. May be invalid JSON or contain unknown parameters, so validate
     * them.
     */
    arguments: string;
  }
}

/**
 * A message of the conversation, distinguished by its `role`.
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
 * Tool calls of the model.
 *
 * @public
 */
export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

/**
 * Forces the model to call a function.
 *
 * @public
 */
export interface ChatCompletionNamedToolChoice {
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
 * Forces the model to call a custom tool.
 *
 * @public
 */
export interface ChatCompletionNamedToolChoiceCustom {
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
 * Text that much of the response is expected to repeat.
 *
 * @public
 */
export interface ChatCompletionPredictionContent {
  type: 'content';
  /** Expected text, or text parts. Output that matches it is generated much faster. */
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
  /** Text and image parts of the message if its content was an array; otherwise null. */
  content_parts?: Array<ChatCompletionContentPartText | ChatCompletionContentPartImage> | null;
}

/**
 * Options of a streamed completion.
 *
 * @public
 */
export interface ChatCompletionStreamOptions {
  /**
   * True to add a last chunk with the `usage` of the whole request and no choices; it is null in
   * other chunks. An interrupted stream may lack it.
   */
  include_usage?: boolean;
  /**
   * True to pad chunks with random characters against side-channel attacks. Default true; false
   * saves bandwidth on trusted networks.
   */
  include_obfuscation?: boolean;
}

/**
 * Instructions of the developer for models before o1; later models use `developer` messages.
 *
 * @public
 */
export interface ChatCompletionSystemMessageParam {
  /** Text, or text parts. */
  content: string | ChatCompletionContentPartText[];
  role: 'system';
  /** Name of the participant, which distinguishes participants of the same role. */
  name?: string;
}

/**
 * Log probability of an output token.
 *
 * @public
 */
export interface ChatCompletionTokenLogprob {
  /** Text of the token. */
  token: string;
  /** Log probability of the token. -9999.0 denotes a token outside the 20 most likely ones. */
  logprob: number;
  /**
   * UTF-8 bytes of the token; null if there are none. Characters may span several tokens, whose
   * bytes are to be concatenated.
   */
  bytes: number[] | null;
  /** Most likely tokens at this position; may be fewer than requested. */
  top_logprobs: ChatCompletionTokenLogprob.TopLogprob[];
}

export declare namespace ChatCompletionTokenLogprob {
  /** Most likely tokens at this position; may be fewer than requested. */
  export interface TopLogprob {
    /** Text of the token. */
    token: string;
    /** Log probability of the token. -9999.0 denotes a token outside the 20 most likely ones. */
    logprob: number;
    /** UTF-8 bytes of the token; null if there are none. */
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
 * Tool choice of the model. `none` forbids calls, `auto` lets the model decide, `required` demands
 * at least one, and an object names a tool or a set of allowed tools. Default `auto` with tools,
 * otherwise `none`.
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
  role: 'tool';
  /** Result as text or text parts. */
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
  /** Text, or text, image, audio and file parts, depending on the model. */
  content: string | ChatCompletionContentPart[];
  role: 'user';
  /** Name of the participant, which distinguishes participants of the same role. */
  name?: string;
}

/**
 * A set of tools that the model may use.
 *
 * @public
 */
export interface ChatCompletionAllowedTools {
  /**
   * `auto` lets the model choose between a message and calls; `required` makes it call at least one
   * tool.
   */
  mode: 'auto' | 'required';
  /** Allowed tools, each as an object such as `{ type: "function", function: { name } }`. */
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
   * Mode of the prompt cache and minimum lifetime of cached prefixes. Requires `gpt-5.6` or newer.
   */
  export interface PromptCacheOptions {
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
    /** Mode of the prompt cache: `implicit` or `explicit`. */
    mode?: 'implicit' | 'explicit';
  }

  /** Settings of the web search, whose results the model may use. */
  export interface WebSearchOptions {
    /** Approximate location of the user, which affects the results. */
    user_location?: WebSearchOptions.UserLocation | null;
    /** Amount of context for search results: `low`, `medium` (default) or `high`. */
    search_context_size?: 'low' | 'medium' | 'high';
  }

  export namespace WebSearchOptions {
    /** Approximate location of the user, which affects the results. */
    export interface UserLocation {
      type: 'approximate';
      /** City, region, country and time zone, all of them optional. */
      approximate: UserLocation.Approximate;
    }

    export namespace UserLocation {
      /** Approximate location of the user. */
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

  /** Moderation of the input and output of a generation request. */
  export interface Moderation {
    /** Moderation model, such as `omni-moderation-latest`. */
    model: string;
    /** Handling of flagged input and output. */
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
        /** `score` only reports; `block` also blocks flagged content. */
        mode: 'score' | 'block';
      }

      /** Moderation policy for one direction. */
      export interface Output {
        /** `score` only reports; `block` also blocks flagged content. */
        mode: 'score' | 'block';
      }
    }
  }

  /** A function that the model may call. Deprecated in favour of `tools`. */
  export interface Function {
    /** Name of the function: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** Description of the function, from which the model decides when and how to call it. */
    description?: string;
    /** JSON Schema of the arguments. If omitted, the function has none. */
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
   * Messages of the conversation so far, at least one. Text, image, audio and file parts are
   * supported depending on the model.
   */
  messages: ChatCompletionMessageParam[];
  /** Model to use, such as `gpt-4o` or `o3`. */
  model: (string & {}) | ChatModel;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
  /**
   * Number of most likely alternatives to return for each output token, 0 to 20. Requires
   * `logprobs: true`; the API may return fewer.
   */
  top_logprobs?: number | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature?: number | null;
  /** Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. */
  top_p?: number | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
  /**
   * Stable identifier of the end user for abuse detection, at most 64 characters; preferably a
   * hash.
   */
  safety_identifier?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Maximum lifetime of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /**
   * Mode of the prompt cache and minimum lifetime of cached prefixes. Requires `gpt-5.6` or newer.
   */
  prompt_cache_options?: ChatCompletionCreateParams.PromptCacheOptions;
  /**
   * Processing tier. Default `auto`, the project's tier. The response reports the tier that was
   * used.
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Types of output. Default `["text"]`; `["text", "audio"]` for models with audio output, such as
   * `gpt-4o-audio-preview`.
   */
  modalities?: Array<'text' | 'audio'> | null;
  /** Verbosity of the text: `low`, `medium` (default) or `high`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
  /** Reasoning effort of the model, `none` to `max`. Default `medium`; support varies by model. */
  reasoning_effort?: ReasoningEffort | null;
  /** Maximum number of generated tokens, including visible output and reasoning. */
  max_completion_tokens?: number | null;
  /**
   * Reduces the probability of tokens in proportion to how often they occurred, -2 to 2. Default 0.
   */
  frequency_penalty?: number | null;
  /** Reduces the probability of tokens that occurred at all, -2 to 2. Default 0. */
  presence_penalty?: number | null;
  /** Settings of the web search, whose results the model may use. */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
  /**
   * Format of the response. `json_schema` makes it follow a schema; `json_object` is the older mode
   * that only guarantees valid JSON.
   */
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
  /** Voice and format of audio output. Required if `modalities` contains `audio`. */
  audio?: ChatCompletionAudioParam | null;
  /**
   * True to store the completion for later retrieval, distillation and evals. Default false. Images
   * over 8 MB are omitted.
   */
  store?: boolean | null;
  /**
   * Settings for moderating input and output. The results are in the `moderation` property of the
   * response.
   */
  moderation?: ChatCompletionCreateParams.Moderation | null;
  /** True to return chunks as server-sent events. Default false. */
  stream?: boolean | null;
  /**
   * Up to 4 strings at which generation stops. They are not part of the text. Not supported by the
   * latest reasoning models, including `o3` and `o4-mini`.
   */
  stop?: string | string[] | null;
  /**
   * Bias added to the score of tokens, by token ID, -100 to 100. Values around 1 have a slight
   * effect; the extremes ban or force a token.
   */
  logit_bias?: { [key: string]: number } | null;
  /** True to return the log probability of each output token. Default false. */
  logprobs?: boolean | null;
  /**
   * Maximum number of generated tokens. Deprecated in favour of `max_completion_tokens`; not
   * supported by o-series models.
   *
   * @deprecated
   */
  max_tokens?: number | null;
  /** Number of choices to generate, 1 to 128. Default 1. The tokens of all choices are billed. */
  n?: number | null;
  /**
   * Text that much of the response is expected to repeat, such as a file with small edits. Makes
   * the response faster.
   */
  prediction?: ChatCompletionPredictionContent | null;
  /**
   * Seed for reproducible sampling, a signed 64-bit integer: the same seed and parameters should
   * return the same result, which is not guaranteed. Deprecated.
   *
   * @deprecated
   */
  seed?: number | null;
  /** Options of the stream. Only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Function and custom tools that the model may call. */
  tools?: ChatCompletionTool[];
  /**
   * Tool choice of the model: `none`, `auto`, `required`, a named tool or a set of allowed tools.
   * Default `auto` with tools, otherwise `none`.
   */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** True to allow several tool calls at once. Default true. */
  parallel_tool_calls?: boolean;
  /**
   * Function choice of the model: `none`, `auto` or a named function. Default `auto` with
   * functions, otherwise `none`. Deprecated in favour of `tool_choice`.
   *
   * @deprecated
   */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption;
  /**
   * Functions that the model may call, 1 to 128. Deprecated in favour of `tools`.
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
  /** True to return chunks as server-sent events. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.chat.completions.create` with streaming.
 *
 * @public
 */
export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /** True to return chunks as server-sent events. Default false. */
  stream: true;
}

/**
 * Parameters of `client.chat.completions.update`.
 *
 * @public
 */
export interface ChatCompletionUpdateParams {
  /**
   * New metadata of up to 16 key-value pairs. Keys have at most 64 characters and values at most
   * 512.
   */
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
  /** Lists only completions of this model. */
  model?: string;
  /** Lists only completions whose metadata contains these pairs. */
  metadata?: Metadata | null;
  /** Sort order by creation time: `asc` (default) or `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * A page of `ChatCompletionStoreMessage`.
 *
 * @public
 */
export type ChatCompletionStoreMessagesPage = CursorPage<ChatCompletionStoreMessage>;
