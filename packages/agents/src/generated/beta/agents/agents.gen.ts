// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { EnvironmentInfosPage } from '../../../environments/environment-infos-page.js';
import { refuseAgentSchemas } from '../../../requests/refuse-schemas.js';
import type {
  AgentOutputCommandExecutionOutputDeltaEvent,
  AgentSessionBudgetReachedEvent,
  AgentSessionCreatedEvent,
  AgentSessionEnvironmentConnectedEvent,
  AgentSessionEnvironmentDisconnectedEvent,
  AgentSessionEnvironmentExpiredEvent,
  AgentSessionEnvironmentFailedEvent,
  AgentSessionEnvironmentPendingEvent,
  AgentSessionEnvironmentReadyEvent,
  AgentSessionEnvironmentResetEvent,
  AgentSessionEnvironmentSuspendedEvent,
  AgentSessionErrorEvent,
  AgentSessionEvent,
  AgentSessionFailedEvent,
  AgentSessionIdleEvent,
  AgentSessionInProgressEvent,
  AgentSessionRequiresActionEvent,
  AgentSessionSubagentActiveEvent,
  AgentSessionSubagentClosedEvent,
  AgentSessionSubagentCreatedEvent,
  AgentSessionTurnCancelledEvent,
  AgentSessionTurnCompletedEvent,
  AgentSessionTurnContentPartAddedEvent,
  AgentSessionTurnContentPartDoneEvent,
  AgentSessionTurnCreatedEvent,
  AgentSessionTurnFailedEvent,
  AgentSessionTurnInProgressEvent,
  AgentSessionTurnItemAddedEvent,
  AgentSessionTurnItemDoneEvent,
  AgentSessionTurnOutputTextDeltaEvent,
  AgentSessionTurnOutputTextDoneEvent,
  AgentSessionTurnReasoningSummaryPartAddedEvent,
  AgentSessionTurnReasoningSummaryPartDoneEvent,
  AgentSessionTurnReasoningSummaryTextDeltaEvent,
  AgentSessionTurnReasoningSummaryTextDoneEvent,
} from './agents-events.gen.js';
import type {
  HostedEnvironmentFile,
  HostedEnvironmentFileID,
  HostedEnvironmentFileParam,
  HostedPlugin,
  HostedPluginParam,
  HostedSkill,
  HostedSkillParam,
  HostedSkillReference,
  InlineCapabilitySourceParam,
  SetupCommandParam,
} from './agents-hosted.gen.js';
import type {
  AgentCloseSubagentCallItem,
  AgentCommandExecutionItem,
  AgentCreateSubagentCallItem,
  AgentFunctionCallItem,
  AgentFunctionCallOutput,
  AgentFunctionCallStatus,
  AgentInterruptSubagentCallItem,
  AgentMcpCallItem,
  AgentOutputItem,
  AgentOutputItemStatus,
  AgentReasoningItem,
  AgentResumeSubagentCallItem,
  AgentSendSubagentInputCallItem,
  AgentSessionAssistantMessage,
  AgentSessionItem,
  AgentSessionItemsConversationCursorPage,
  AgentSessionItemsPage,
  AgentSessionMessage,
  AgentSessionMessageContent,
  AgentWaitForSubagentsCallItem,
  AgentWebSearchCallItem,
} from './agents-items.gen.js';
import type {
  Agent,
  AgentBrowserAuthenticationCancelParam,
  AgentBrowserAuthenticationSubmitParam,
  AgentBrowserOriginAccessParam,
  AgentContent,
  AgentCreateParams,
  AgentDeleted,
  AgentFunctionCallOutputParam,
  AgentListParams,
  AgentReasoning,
  AgentReasoningParam,
  AgentSession,
  AgentSessionDeleted,
  AgentSessionEnvironmentState,
  AgentSessionInputMessageParam,
  AgentSessionInputParam,
  AgentSessionsPage,
  AgentText,
  AgentTextParam,
  AgentTool,
  AgentToolParam,
  AgentUpdateParams,
  AgentsPage,
  Environment,
  EnvironmentParam,
  InputContent,
  InputContentParam,
  McpTransport,
  McpTransportParam,
  MultiAgentConfig,
  MultiAgentConfigParam,
  OutputText,
  PersistedAgentTool,
  PersistedAgentToolParam,
  PersistedMcpTransport,
  PersistedMcpTransportParam,
  SessionError,
  SessionTurnError,
  Subagent,
  SubagentsPage,
  SummaryText,
  TextFormat,
  TextFormatParam,
  TokenUsage,
  WebSearchAction,
} from './agents-types.gen.js';
import type {
  Automation,
  AutomationAgentConfig,
  AutomationCreateParams,
  AutomationCreatedBy,
  AutomationDeleted,
  AutomationEnvironment,
  AutomationListParams,
  AutomationTarget,
  AutomationTargetParam,
  AutomationUpdateParams,
  AutomationsPage,
  CreateAutomationParamsOnce,
  CreateAutomationParamsPeriodic,
  OneTimeAutomation,
  PeriodicAutomation,
} from './automations/automations-types.gen.js';
import { Automations } from './automations/automations.gen.js';
import type {
  EnvironmentCreateParams,
  EnvironmentInfo,
  EnvironmentListParams,
} from './environments/environments-types.gen.js';
import { Environments } from './environments/environments.gen.js';
import type {
  SessionCreateParams,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
  SessionListParams,
  SessionUpdateParams,
} from './sessions/sessions-types.gen.js';
import { Sessions } from './sessions/sessions.gen.js';
import type {
  Vault,
  VaultCreateParams,
  VaultDeleted,
  VaultListParams,
  VaultStatus,
  VaultStatusFilter,
  VaultUpdateParams,
  VaultsPage,
} from './vaults/vaults-types.gen.js';
import { Vaults } from './vaults/vaults.gen.js';

/**
 * The methods of `client.beta.agents`.
 *
 * @public
 */
export class Agents extends APIResource {
  private readonly _path = 'beta.agents.';

  automations: Automations = new Automations(this._client);
  environments: Environments = new Environments(this._client);
  vaults: Vaults = new Vaults(this._client);
  sessions: Sessions = new Sessions(this._client);

  /**
   * Creates an agent: a model with instructions and tools, for use in sessions.
   *
   * `POST /agents`
   *
   * @returns The new agent.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: AgentCreateParams, options?: RequestOptions): APIPromise<Agent> {
    refuseAgentSchemas(body);
    return this._client.post('/agents', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Retrieves an agent.
   *
   * `GET /agents/{agent_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(agentID: string, options?: RequestOptions): APIPromise<Agent> {
    return this._client.get(path`/agents/${agentID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Changes an agent. Members that are omitted stay as they are.
   *
   * `POST /agents/{agent_id}`
   *
   * @returns The changed agent.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    agentID: string,
    body: AgentUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Agent> {
    refuseAgentSchemas(body);
    return this._client.post(path`/agents/${agentID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists agents.
   *
   * `GET /agents`
   *
   * @returns A page of agents. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: AgentListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AgentsPage, Agent> {
    options = withQuery(query, options);
    return this._client.getAPIList('/agents', CursorPage<Agent>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
    });
  }

  /**
   * Deletes an agent.
   *
   * `DELETE /agents/{agent_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(agentID: string, options?: RequestOptions): APIPromise<AgentDeleted> {
    return this._client.delete(path`/agents/${agentID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }
}

Agents.Automations = Automations;
Agents.Environments = Environments;
Agents.Vaults = Vaults;
Agents.Sessions = Sessions;

export type {
  MultiAgentConfigParam,
  AgentReasoningParam,
  AgentTextParam,
  PersistedAgentToolParam,
  Agent,
  AgentDeleted,
  EnvironmentParam,
  AgentToolParam,
  AgentSessionInputMessageParam,
  AgentSession,
  AgentSessionDeleted,
  Subagent,
  AgentSessionInputParam,
  AgentBrowserAuthenticationCancelParam,
  AgentBrowserAuthenticationSubmitParam,
  AgentBrowserOriginAccessParam,
  AgentContent,
  AgentFunctionCallOutputParam,
  AgentReasoning,
  AgentSessionEnvironmentState,
  AgentText,
  AgentTool,
  Environment,
  InputContent,
  InputContentParam,
  McpTransport,
  McpTransportParam,
  MultiAgentConfig,
  OutputText,
  PersistedAgentTool,
  PersistedMcpTransport,
  PersistedMcpTransportParam,
  SessionError,
  SessionTurnError,
  SummaryText,
  TextFormat,
  TextFormatParam,
  TokenUsage,
  WebSearchAction,
  AgentCreateParams,
  AgentUpdateParams,
  AgentsPage,
  AgentListParams,
  AgentSessionsPage,
  SubagentsPage,
} from './agents-types.gen.js';

export type {
  HostedEnvironmentFileParam,
  HostedPluginParam,
  SetupCommandParam,
  HostedSkillParam,
  HostedEnvironmentFile,
  HostedEnvironmentFileID,
  HostedPlugin,
  HostedSkill,
  HostedSkillReference,
  InlineCapabilitySourceParam,
} from './agents-hosted.gen.js';

export type {
  AgentSessionEvent,
  AgentOutputCommandExecutionOutputDeltaEvent,
  AgentSessionBudgetReachedEvent,
  AgentSessionCreatedEvent,
  AgentSessionEnvironmentConnectedEvent,
  AgentSessionEnvironmentDisconnectedEvent,
  AgentSessionEnvironmentExpiredEvent,
  AgentSessionEnvironmentFailedEvent,
  AgentSessionEnvironmentPendingEvent,
  AgentSessionEnvironmentReadyEvent,
  AgentSessionEnvironmentResetEvent,
  AgentSessionEnvironmentSuspendedEvent,
  AgentSessionErrorEvent,
  AgentSessionFailedEvent,
  AgentSessionIdleEvent,
  AgentSessionInProgressEvent,
  AgentSessionRequiresActionEvent,
  AgentSessionSubagentActiveEvent,
  AgentSessionSubagentClosedEvent,
  AgentSessionSubagentCreatedEvent,
  AgentSessionTurnCancelledEvent,
  AgentSessionTurnCompletedEvent,
  AgentSessionTurnContentPartAddedEvent,
  AgentSessionTurnContentPartDoneEvent,
  AgentSessionTurnCreatedEvent,
  AgentSessionTurnFailedEvent,
  AgentSessionTurnInProgressEvent,
  AgentSessionTurnItemAddedEvent,
  AgentSessionTurnItemDoneEvent,
  AgentSessionTurnOutputTextDeltaEvent,
  AgentSessionTurnOutputTextDoneEvent,
  AgentSessionTurnReasoningSummaryPartAddedEvent,
  AgentSessionTurnReasoningSummaryPartDoneEvent,
  AgentSessionTurnReasoningSummaryTextDeltaEvent,
  AgentSessionTurnReasoningSummaryTextDoneEvent,
} from './agents-events.gen.js';

export type {
  AgentSessionItem,
  AgentCloseSubagentCallItem,
  AgentCommandExecutionItem,
  AgentCreateSubagentCallItem,
  AgentFunctionCallItem,
  AgentFunctionCallOutput,
  AgentFunctionCallStatus,
  AgentInterruptSubagentCallItem,
  AgentMcpCallItem,
  AgentOutputItem,
  AgentOutputItemStatus,
  AgentReasoningItem,
  AgentResumeSubagentCallItem,
  AgentSendSubagentInputCallItem,
  AgentSessionAssistantMessage,
  AgentSessionMessage,
  AgentSessionMessageContent,
  AgentWaitForSubagentsCallItem,
  AgentWebSearchCallItem,
  AgentSessionItemsPage,
  AgentSessionItemsConversationCursorPage,
} from './agents-items.gen.js';

export declare namespace Agents {
  export type {
    MultiAgentConfigParam,
    AgentReasoningParam,
    AgentTextParam,
    PersistedAgentToolParam,
    Agent,
    AgentDeleted,
    HostedEnvironmentFileParam,
    HostedPluginParam,
    SetupCommandParam,
    HostedSkillParam,
    EnvironmentParam,
    AgentToolParam,
    AgentSessionInputMessageParam,
    AgentSession,
    AgentSessionEvent,
    AgentSessionDeleted,
    Subagent,
    AgentSessionItem,
    AgentSessionInputParam,
    AgentBrowserAuthenticationCancelParam,
    AgentBrowserAuthenticationSubmitParam,
    AgentBrowserOriginAccessParam,
    AgentCloseSubagentCallItem,
    AgentCommandExecutionItem,
    AgentContent,
    AgentCreateSubagentCallItem,
    AgentFunctionCallItem,
    AgentFunctionCallOutput,
    AgentFunctionCallOutputParam,
    AgentFunctionCallStatus,
    AgentInterruptSubagentCallItem,
    AgentMcpCallItem,
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentOutputItem,
    AgentOutputItemStatus,
    AgentReasoning,
    AgentReasoningItem,
    AgentResumeSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentSessionAssistantMessage,
    AgentSessionBudgetReachedEvent,
    AgentSessionCreatedEvent,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentResetEvent,
    AgentSessionEnvironmentState,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionErrorEvent,
    AgentSessionFailedEvent,
    AgentSessionIdleEvent,
    AgentSessionInProgressEvent,
    AgentSessionMessage,
    AgentSessionMessageContent,
    AgentSessionRequiresActionEvent,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentClosedEvent,
    AgentSessionSubagentCreatedEvent,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnItemAddedEvent,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
    AgentText,
    AgentTool,
    AgentWaitForSubagentsCallItem,
    AgentWebSearchCallItem,
    Environment,
    HostedEnvironmentFile,
    HostedEnvironmentFileID,
    HostedPlugin,
    HostedSkill,
    HostedSkillReference,
    InlineCapabilitySourceParam,
    InputContent,
    InputContentParam,
    McpTransport,
    McpTransportParam,
    MultiAgentConfig,
    OutputText,
    PersistedAgentTool,
    PersistedMcpTransport,
    PersistedMcpTransportParam,
    SessionError,
    SessionTurnError,
    SummaryText,
    TextFormat,
    TextFormatParam,
    TokenUsage,
    WebSearchAction,
    AgentCreateParams,
    AgentUpdateParams,
    AgentsPage,
    AgentListParams,
    AgentSessionsPage,
    SubagentsPage,
    AgentSessionItemsPage,
    AgentSessionItemsConversationCursorPage,
  };

  export { Automations };
  export type {
    AutomationTargetParam,
    CreateAutomationParamsPeriodic,
    CreateAutomationParamsOnce,
    Automation,
    AutomationDeleted,
    AutomationAgentConfig,
    AutomationCreatedBy,
    AutomationEnvironment,
    AutomationTarget,
    OneTimeAutomation,
    PeriodicAutomation,
    AutomationCreateParams,
    AutomationUpdateParams,
    AutomationsPage,
    AutomationListParams,
  };

  export { Environments };
  export type {
    EnvironmentInfo,
    EnvironmentCreateParams,
    EnvironmentListParams,
    EnvironmentInfosPage,
  };

  export { Vaults };
  export type {
    Vault,
    VaultStatusFilter,
    VaultDeleted,
    VaultStatus,
    VaultCreateParams,
    VaultUpdateParams,
    VaultsPage,
    VaultListParams,
  };

  export { Sessions };
  export type {
    SessionCreateParams,
    SessionCreateParamsNonStreaming,
    SessionCreateParamsStreaming,
    SessionUpdateParams,
    SessionListParams,
  };
}
