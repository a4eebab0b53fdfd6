import type { CompletionUsage } from '../generated/completions-usage.gen.js';
import type {
  ChatCompletion,
  ChatCompletionAudio,
  ChatCompletionRole,
} from '../generated/chat/completions/completions-types.gen.js';

/**
 * The part of a streamed completion that has arrived. A live object that grows in place.
 *
 * @public
 */
export interface ChatCompletionSnapshot {
  id: string;
  choices: ChatCompletionSnapshot.Choice[];
  created: number;
  model: string;
  system_fingerprint?: string;
  usage?: CompletionUsage | null;
}

export declare namespace ChatCompletionSnapshot {
  /** A choice so far. */
  export interface Choice {
    message: Choice.Message;
    /** Null until the choice has finished. */
    finish_reason: ChatCompletion.Choice['finish_reason'] | null;
    logprobs: ChatCompletion.Choice.Logprobs | null;
    index: number;
  }

  export namespace Choice {
    /** The message of a choice so far. */
    export interface Message {
      content?: string | null;
      audio?: ChatCompletionAudio | null;
      refusal?: string | null;
      /** The value parsed from the content so far, if the response format can be parsed. */
      parsed?: unknown;
      function_call?: Message.FunctionCall;
      tool_calls?: Message.ToolCall[];
      role?: ChatCompletionRole;
    }

    export namespace Message {
      export type ToolCall = ToolCall.FunctionToolCall | ToolCall.CustomToolCall;

      export namespace ToolCall {
        export interface FunctionToolCall {
          id: string;
          function: Function;
          type: 'function';
        }

        export interface Function {
          arguments: string;
          /** The value parsed from the arguments so far, if the tool can be parsed. */
          parsed_arguments?: unknown;
          name: string;
        }

        export interface CustomToolCall {
          id: string;
          custom: CustomToolCall.Custom;
          type: 'custom';
        }

        export namespace CustomToolCall {
          export interface Custom {
            name: string;
            input: string;
          }
        }
      }

      /** Replaced by tool calls in the API. */
      export interface FunctionCall {
        arguments?: string;
        name?: string;
      }
    }
  }
}
