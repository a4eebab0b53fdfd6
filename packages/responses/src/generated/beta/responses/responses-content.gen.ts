// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponseCodeInterpreterToolCall } from '../../responses/responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseOutputAudio,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/responses-content.gen.js';
import type {
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseSteerInputContent,
} from '../../responses/responses-tools.gen.js';

export type { EasyInputMessage as BetaEasyInputMessage };

/**
 * Code that the model ran in a container.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterToolCall extends ResponseCodeInterpreterToolCall, BetaAgentItem {}

export declare namespace BetaResponseCodeInterpreterToolCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Text that the code printed. */
  export interface Logs extends ResponseCodeInterpreterToolCall.Logs {}

  /** An image created by the code. */
  export interface Image extends ResponseCodeInterpreterToolCall.Image {}
}

export type { ResponseInputAudio as BetaResponseInputAudio };

export type { ResponseInputContent as BetaResponseInputContent };

export type { ResponseInputFile as BetaResponseInputFile };

export type { ResponseInputFileContent as BetaResponseInputFileContent };

export type { ResponseInputImage as BetaResponseInputImage };

export type { ResponseInputImageContent as BetaResponseInputImageContent };

export type { ResponseInputMessageContentList as BetaResponseInputMessageContentList };

export type { ResponseInputText as BetaResponseInputText };

export type { ResponseInputTextContent as BetaResponseInputTextContent };

export type { ResponseOutputAudio as BetaResponseOutputAudio };

/**
 * A message written by the model.
 *
 * @public
 */
export interface BetaResponseOutputMessage extends ResponseOutputMessage, BetaAgentItem {}

export declare namespace BetaResponseOutputMessage {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

export type { ResponseOutputRefusal as BetaResponseOutputRefusal };

export type { ResponseOutputText as BetaResponseOutputText };

export type { ResponseSteerInputContent as BetaResponseSteerInputContent };

/**
 * An item in a multi-agent response.
 *
 * @internal
 */
export interface BetaAgentItem {
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}
