// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ConversationCursorPage, CursorPage } from '@oai/core';
import type {
  AgentContent,
  AgentSession,
  InputContent,
  OutputText,
  SummaryText,
  WebSearchAction,
} from './agents-types.gen.js';

/**
 * An item of the list that `client.beta.agents.sessions.subagents.items.list` returns.
 *
 * @public
 */
export type AgentSessionItem =
  | AgentSessionMessage
  | AgentReasoningItem
  | AgentFunctionCallItem
  | AgentSessionItem.FunctionCallOutputItemResource
  | AgentSessionItem.AgentMessageItemResource
  | AgentMcpCallItem
  | AgentSessionItem.ComputerUseCallItemResource
  | AgentSessionItem.BrowserAuthenticationRequestItemResource
  | AgentSessionItem.ComputerUseApprovalRequestResultItemResource
  | AgentWebSearchCallItem
  | AgentCommandExecutionItem
  | AgentCreateSubagentCallItem
  | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem
  | AgentWaitForSubagentsCallItem
  | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;

export declare namespace AgentSessionItem {
  export interface FunctionCallOutputItemResource {
    id: string;
    call_id: string;
    error: string | null;
    output: AgentFunctionCallOutput | null;
    status: AgentFunctionCallStatus;
    turn_id: string;
    type: 'function_call_output';
  }

  export interface AgentMessageItemResource {
    id: string;
    content: AgentContent[];
    recipient_agent_id: string;
    sender_agent_id: string;
    turn_id: string;
    type: 'agent_message';
  }

  export interface ComputerUseCallItemResource {
    id: string;
    output: ComputerUseCallItemResource.Output | null;
    status: AgentFunctionCallStatus;
    title: string | null;
    turn_id: string;
    type: 'computer_use_call';
  }

  export namespace ComputerUseCallItemResource {
    export interface Output {
      image_url: string;
      type: 'computer_screenshot';
    }
  }

  export interface BrowserAuthenticationRequestItemResource {
    id: string;
    request: BrowserAuthenticationRequestItemResource.Request;
    request_id: string;
    turn_id: string;
    type: 'computer_use_approval_request';
  }

  export namespace BrowserAuthenticationRequestItemResource {
    export type Request = AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication;

    export namespace Request {
      export type Field = AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication.Field;

      export type Option = AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication.Option;
    }
  }

  export interface ComputerUseApprovalRequestResultItemResource {
    id: string;
    request_id: string;
    response:
      | ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
      | ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource;
    turn_id: string;
    type: 'computer_use_approval_request_result';
  }

  export namespace ComputerUseApprovalRequestResultItemResource {
    export interface ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
      action: 'submit';
      selected_option: string | null;
      type: 'browser_authentication';
    }

    export interface ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource {
      action: 'cancel';
      type: 'browser_authentication';
    }
  }
}

/** @public */
export interface AgentCloseSubagentCallItem {
  id: string;
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'close_subagent_call';
}

/** @public */
export interface AgentCommandExecutionItem {
  id: string;
  command: string;
  cwd: string | null;
  duration_ms: number | null;
  exit_code: number | null;
  output: string | null;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'command_execution';
}

/** @public */
export interface AgentCreateSubagentCallItem {
  id: string;
  agent_id: string;
  content: AgentContent[];
  model: string | null;
  reasoning_effort: string | null;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'create_subagent_call';
}

/** @public */
export interface AgentFunctionCallItem {
  id: string;
  arguments: unknown;
  call_id: string;
  name: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'function_call';
}

/** @public */
export type AgentFunctionCallOutput = string | InputContent[];

/** @public */
export type AgentFunctionCallStatus = 'in_progress' | 'completed' | 'failed' | 'incomplete';

/** @public */
export interface AgentInterruptSubagentCallItem {
  id: string;
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'interrupt_subagent_call';
}

/** @public */
export interface AgentMcpCallItem {
  id: string;
  arguments: unknown;
  error: unknown;
  name: string;
  output: unknown;
  server_label: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'mcp_call';
}

/** @public */
export type AgentOutputItem =
  | AgentSessionAssistantMessage
  | AgentReasoningItem
  | AgentFunctionCallItem
  | AgentMcpCallItem
  | AgentOutputItem.ComputerUseCallItemResource
  | AgentOutputItem.BrowserAuthenticationRequestItemResource
  | AgentWebSearchCallItem
  | AgentCommandExecutionItem
  | AgentCreateSubagentCallItem
  | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem
  | AgentWaitForSubagentsCallItem
  | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;

export declare namespace AgentOutputItem {
  export type ComputerUseCallItemResource = AgentSessionItem.ComputerUseCallItemResource;

  export namespace ComputerUseCallItemResource {
    export type Output = AgentSessionItem.ComputerUseCallItemResource.Output;
  }

  export type BrowserAuthenticationRequestItemResource = AgentSessionItem.BrowserAuthenticationRequestItemResource;

  export namespace BrowserAuthenticationRequestItemResource {
    export type Request = AgentSessionItem.BrowserAuthenticationRequestItemResource.Request;

    export namespace Request {
      export type Field = AgentSessionItem.BrowserAuthenticationRequestItemResource.Request.Field;

      export type Option = AgentSessionItem.BrowserAuthenticationRequestItemResource.Request.Option;
    }
  }
}

/** @public */
export type AgentOutputItemStatus = 'in_progress' | 'completed' | 'incomplete';

/** @public */
export interface AgentReasoningItem {
  id: string;
  status: AgentOutputItemStatus | null;
  summary: SummaryText[];
  turn_id: string;
  type: 'reasoning';
}

/** @public */
export interface AgentResumeSubagentCallItem {
  id: string;
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'resume_subagent_call';
}

/** @public */
export interface AgentSendSubagentInputCallItem {
  id: string;
  content: AgentContent[];
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'send_subagent_input_call';
}

/** @public */
export interface AgentSessionAssistantMessage {
  id: string;
  content: OutputText[];
  phase: 'commentary' | 'final_answer' | null;
  role: 'assistant';
  status: AgentOutputItemStatus;
  turn_id: string;
  type: 'message';
}

/** @public */
export interface AgentSessionMessage {
  id: string | null;
  content: AgentSessionMessageContent[];
  phase: 'commentary' | 'final_answer' | null;
  role: 'user' | 'assistant';
  status: AgentOutputItemStatus;
  turn_id: string;
  type: 'message';
}

/** @public */
export type AgentSessionMessageContent =
  | AgentSessionMessageContent.MessageContentResourceInputText
  | AgentSessionMessageContent.MessageContentResourceInputImage
  | AgentSessionMessageContent.MessageContentResourceOutputText;

export declare namespace AgentSessionMessageContent {
  export interface MessageContentResourceInputText {
    text: string;
    type: 'input_text';
  }

  export interface MessageContentResourceInputImage {
    image_url: string;
    type: 'input_image';
  }

  export interface MessageContentResourceOutputText {
    text: string;
    type: 'output_text';
  }
}

/** @public */
export interface AgentWaitForSubagentsCallItem {
  id: string;
  recipient_agent_ids: string[];
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'wait_for_subagents_call';
}

/** @public */
export interface AgentWebSearchCallItem {
  id: string;
  action: WebSearchAction | null;
  status: AgentOutputItemStatus;
  turn_id: string;
  type: 'web_search_call';
}

/**
 * A page of `AgentSessionItem`.
 *
 * @public
 */
export type AgentSessionItemsPage = CursorPage<AgentSessionItem>;

/**
 * A page of `AgentSessionItem`.
 *
 * @public
 */
export type AgentSessionItemsConversationCursorPage = ConversationCursorPage<AgentSessionItem>;
