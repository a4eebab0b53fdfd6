import type { CompletionUsage } from './generated/completions.gen.js';
import type {
  ChatCompletion,
  ChatCompletionAudio,
  ChatCompletionRole,
} from './generated/chat/completions/completions.gen.js';

/**
 * What a stream has told of its completion so far. One live object that grows in place.
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
  /** One answer so far. */
  export interface Choice {
    message: Choice.Message;
    /** Null until the answer is over. */
    finish_reason: ChatCompletion.Choice['finish_reason'] | null;
    logprobs: ChatCompletion.Choice.Logprobs | null;
    index: number;
  }

  export namespace Choice {
    /** The message of an answer so far. */
    export interface Message {
      content?: string | null;
      audio?: ChatCompletionAudio | null;
      refusal?: string | null;
      /** The content parsed as far as it goes, where the response format says how. */
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
          /** The arguments parsed as far as they go, where the tool says how. */
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

      /** Deprecated by the API in favour of tool calls. */
      export interface FunctionCall {
        arguments?: string;
        name?: string;
      }
    }
  }
}
