// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams } from '@oai/core';
import type {
  HostedEnvironmentFile,
  HostedEnvironmentFileParam,
  HostedPlugin,
  HostedPluginParam,
  HostedSkill,
  HostedSkillParam,
  SetupCommandParam,
} from './agents-hosted.gen.js';
import type {
  EnvironmentTemplate,
  TemplateCreateParams,
} from './environments/templates-types.gen.js';

/** @public */
export interface MultiAgentConfigParam {
  /** True to let the agent create subagents. */
  enabled: boolean;
  /** Maximum number of subagents that work at the same time. */
  max_concurrent_subagents?: number;
}

/** @public */
export interface AgentReasoningParam {
  /** Effort that the model spends on reasoning. */
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
  /** Detail of the summary of the reasoning: `concise`, `detailed` or `auto`. */
  summary?: 'concise' | 'detailed' | 'auto' | null;
}

/** @public */
export interface AgentTextParam {
  /** Format of the text output. */
  format?: TextFormatParam | null;
  /** Length of the text output: `low`, `medium` or `high`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** @public */
export type PersistedAgentToolParam =
  | PersistedAgentToolParam.PersistedAgentToolConfigParamFunction
  | PersistedAgentToolParam.PersistedAgentToolConfigParamToolSearch
  | PersistedAgentToolParam.PersistedAgentToolConfigParamProgrammaticToolCalling
  | PersistedAgentToolParam.PersistedAgentToolConfigParamMcp
  | PersistedAgentToolParam.PersistedAgentToolConfigParamWebSearch
  | PersistedAgentToolParam.PersistedAgentToolConfigParamComputerUse
  | PersistedAgentToolParam.PersistedAgentToolConfigParamAutomations;

export declare namespace PersistedAgentToolParam {
  export interface PersistedAgentToolConfigParamFunction {
    /** Purpose of the function, shown to the model. */
    description: string;
    /** Name of the function. */
    name: string;
    /** JSON Schema of the arguments. */
    parameters: { [key: string]: unknown };
    type: 'function';
    /** True if the model may continue before the output of the call is there. */
    async?: boolean;
    /** True to load the tool only when a tool search finds it. */
    defer_loading?: boolean;
  }

  export interface PersistedAgentToolConfigParamToolSearch {
    type: 'tool_search';
  }

  export interface PersistedAgentToolConfigParamProgrammaticToolCalling {
    type: 'programmatic_tool_calling';
    /** True to let code of the model call tools. */
    enabled?: boolean;
  }

  export interface PersistedAgentToolConfigParamMcp {
    /** Label of the MCP server. */
    server_label: string;
    /** Connection to the server. */
    transport: PersistedMcpTransportParam;
    type: 'mcp';
    /** Tools that the model may use: a list of names, or a filter. All by default. */
    allowed_tools?: string[] | null;
    /** Place from which to connect to the server: the service, or the environment. */
    connection_origin?: 'service' | 'environment' | null;
    /** ID of the vault credential for the server. */
    credential_id?: string | null;
    /** Metadata to send with each request. */
    request_metadata?: { [key: string]: unknown } | null;
    /** True if a session must not start without the server. */
    required?: boolean;
  }

  export interface PersistedAgentToolConfigParamWebSearch {
    type: 'web_search';
    /** Domains that may be accessed. */
    allowed_domains?: string[] | null;
    /** Amount of context that a search returns: `low`, `medium` or `high`. */
    context_size?: 'low' | 'medium' | 'high' | null;
    /** Approximate location of the user. */
    location?: PersistedAgentToolConfigParamWebSearch.Location | null;
    /** Access to the web: `disabled`, `cached` pages only, or `live`. */
    mode?: 'disabled' | 'cached' | 'live' | null;
  }

  export namespace PersistedAgentToolConfigParamWebSearch {
    /** Approximate location of the user. */
    export interface Location {
      /** City of the user. */
      city?: string | null;
      /** Country of the user, as a two-letter ISO code. */
      country?: string | null;
      /** Region of the user. */
      region?: string | null;
      /** IANA time zone of the user. */
      timezone?: string | null;
    }
  }

  export interface PersistedAgentToolConfigParamComputerUse {
    type: 'computer_use';
    /** True to include screenshots in events. */
    include_screenshots?: boolean;
  }

  export interface PersistedAgentToolConfigParamAutomations {
    type: 'automations';
  }
}

/**
 * Response of `client.beta.agents.create`.
 *
 * @public
 */
export interface Agent {
  id: string;
  created_at: number;
  instructions: string | null;
  metadata: { [key: string]: string };
  model: string;
  multi_agent: MultiAgentConfig;
  name: string | null;
  object: 'agent';
  reasoning: AgentReasoning;
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';
  text: AgentText;
  tools: PersistedAgentTool[];
  updated_at: number;
  compaction?: Agent.Compaction;
  experimental?: Agent.Experimental;
}

export declare namespace Agent {
  export interface Compaction {
    async: boolean;
  }

  export interface Experimental {
    time_awareness: boolean;
  }
}

/**
 * Response of `client.beta.agents.delete`.
 *
 * @public
 */
export interface AgentDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.deleted';
}

/** @public */
export type EnvironmentParam =
  | EnvironmentParam.EnvironmentParamNone
  | EnvironmentParam.EnvironmentParamOpenAIHosted
  | EnvironmentParam.EnvironmentParamSelfHosted
  | EnvironmentParam.EnvironmentParamPrewarmed;

export declare namespace EnvironmentParam {
  export interface EnvironmentParamNone {
    type: 'none';
  }

  export interface EnvironmentParamOpenAIHosted {
    type: 'openai_hosted';
    /** Directories with skills and plugins. */
    capability_directories?: string[] | null;
    /** Size of the container: `small`, `medium` or `large`. */
    container_size?: 'small' | 'medium' | 'large';
    /** Settings of the graphical desktop. */
    desktop?: EnvironmentParamOpenAIHosted.Desktop | null;
    /** Environment variables and their values. */
    env?: { [key: string]: string } | null;
    /** ID of the template from which to create the environment. */
    environment_template_id?: string;
    /** Files to put into the environment. */
    files?: HostedEnvironmentFileParam[] | null;
    /** Network access of the environment. */
    network?: EnvironmentParamOpenAIHosted.Network | null;
    /** Packages to install. */
    packages?: EnvironmentParamOpenAIHosted.Packages | null;
    /** Plugins to install. */
    plugins?: HostedPluginParam[] | null;
    /** Commands to run when the environment starts. */
    setup_commands?: SetupCommandParam[] | null;
    /** Skills to install. */
    skills?: HostedSkillParam[] | null;
  }

  export namespace EnvironmentParamOpenAIHosted {
    /** Settings of the graphical desktop. */
    export interface Desktop {
      /** True to start a graphical desktop. */
      enabled: boolean;
    }

    /** Network access of the environment. */
    export type Network = TemplateCreateParams.Network;

    /** Packages to install. */
    export type Packages = TemplateCreateParams.Packages;
  }

  export interface EnvironmentParamSelfHosted {
    type: 'self_hosted';
    /** Directory in which the agent works. */
    workspace_directory: string;
    /** Directories with skills and plugins. */
    capability_directories?: string[] | null;
  }

  export interface EnvironmentParamPrewarmed {
    type: 'openai_hosted';
    /** ID of the environment. */
    environment_id: string;
  }
}

/** @public */
export type AgentToolParam =
  | AgentToolParam.AgentToolConfigParamFunction
  | AgentToolParam.AgentToolConfigParamToolSearch
  | AgentToolParam.AgentToolConfigParamProgrammaticToolCalling
  | AgentToolParam.AgentToolConfigParamMcp
  | AgentToolParam.AgentToolConfigParamWebSearch
  | AgentToolParam.AgentToolConfigParamComputerUse
  | AgentToolParam.AgentToolConfigParamAutomations;

export declare namespace AgentToolParam {
  export type AgentToolConfigParamFunction = PersistedAgentToolParam.PersistedAgentToolConfigParamFunction;

  export interface AgentToolConfigParamToolSearch {
    type: 'tool_search';
  }

  export interface AgentToolConfigParamProgrammaticToolCalling {
    type: 'programmatic_tool_calling';
    /** True to let code of the model call tools. */
    enabled?: boolean;
  }

  export interface AgentToolConfigParamMcp {
    /** Label of the MCP server. */
    server_label: string;
    /** Connection to the server. */
    transport: McpTransportParam;
    type: 'mcp';
    /** Tools that the model may use: a list of names, or a filter. All by default. */
    allowed_tools?: string[] | null;
    /** Place from which to connect to the server: the service, or the environment. */
    connection_origin?: 'service' | 'environment' | null;
    /** ID of the vault credential for the server. */
    credential_id?: string | null;
    /** Metadata to send with each request. */
    request_metadata?: { [key: string]: unknown } | null;
    /** True if a session must not start without the server. */
    required?: boolean;
  }

  export type AgentToolConfigParamWebSearch = PersistedAgentToolParam.PersistedAgentToolConfigParamWebSearch;

  export namespace AgentToolConfigParamWebSearch {
    /** Approximate location of the user. */
    export type Location = PersistedAgentToolParam.PersistedAgentToolConfigParamWebSearch.Location;
  }

  export interface AgentToolConfigParamComputerUse {
    type: 'computer_use';
    /** True to include screenshots in events. */
    include_screenshots?: boolean;
  }

  export interface AgentToolConfigParamAutomations {
    type: 'automations';
  }
}

/** @public */
export interface AgentSessionInputMessageParam {
  /** Parts of the message. */
  content: InputContentParam[];
  role: 'user';
  type?: 'message';
}

/**
 * Response of `client.beta.agents.sessions.create`.
 *
 * @public
 */
export interface AgentSession {
  id: string;
  agent: AgentSession.Agent;
  created_at: number;
  environment: Environment;
  error: string | null;
  last_active_at: number;
  metadata: { [key: string]: string };
  object: 'agent.session';
  required_actions: Array<AgentSession.SessionRequiredActionResourceMcpApprovalRequest | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest | AgentSession.SessionRequiredActionResourceFunctionCall | AgentSession.SessionRequiredActionResourceEnvironmentConnection>;
  status: 'idle' | 'in_progress' | 'requires_action' | 'failed' | 'budget_reached';
  usage: TokenUsage | null;
  vault_ids: string[];
  prompt_cache_options?: AgentSession.PromptCacheOptions | null;
  review?: 'none' | 'auto_review';
  spend_control?: AgentSession.SpendControl;
}

export declare namespace AgentSession {
  export interface Agent {
    id: string;
    instructions: string | null;
    model: string;
    multi_agent: MultiAgentConfig;
    name: string | null;
    reasoning: AgentReasoning;
    service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';
    text: AgentText;
    tools: AgentTool[];
    compaction?: Agent.Compaction;
    experimental?: Agent.Experimental;
  }

  export namespace Agent {
    export interface Compaction {
      async: boolean;
    }

    export interface Experimental {
      time_awareness: boolean;
    }
  }

  export interface SessionRequiredActionResourceMcpApprovalRequest {
    request: SessionRequiredActionResourceMcpApprovalRequest.Request;
    request_id: string;
    turn_id: string;
    type: 'mcp_approval_request';
  }

  export namespace SessionRequiredActionResourceMcpApprovalRequest {
    export interface Request {
      arguments: unknown;
      message: string;
      name: string | null;
      server_label: string;
      type: 'mcp_tool_call';
    }
  }

  export interface SessionRequiredActionResourceComputerUseApprovalRequest {
    request:
      | SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication
      | SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserOriginAccess;
    request_id: string;
    turn_id: string;
    type: 'computer_use_approval_request';
  }

  export namespace SessionRequiredActionResourceComputerUseApprovalRequest {
    export interface ComputerUseApprovalRequestKindResourceBrowserAuthentication {
      credential_origin: string | null;
      fields: ComputerUseApprovalRequestKindResourceBrowserAuthentication.Field[];
      options: ComputerUseApprovalRequestKindResourceBrowserAuthentication.Option[];
      reason: string | null;
      type: 'browser_authentication';
    }

    export namespace ComputerUseApprovalRequestKindResourceBrowserAuthentication {
      export interface Field {
        id: string;
        label: string;
        required: boolean;
        type: string;
      }

      export interface Option {
        id: string;
        field_ids: string[];
        label: string;
      }
    }

    export interface ComputerUseApprovalRequestKindResourceBrowserOriginAccess {
      origin: string;
      reason: string | null;
      type: 'browser_origin_access';
    }
  }

  export interface SessionRequiredActionResourceFunctionCall {
    arguments: unknown;
    call_id: string;
    name: string;
    turn_id: string;
    type: 'function_call';
  }

  export interface SessionRequiredActionResourceEnvironmentConnection {
    environment_id: string;
    type: 'environment_connection';
  }

  export interface PromptCacheOptions {
    ttl: '30m' | '12h';
  }

  export interface SpendControl {
    consumed: number | null;
    limit: number | null;
  }
}

/**
 * Response of `client.beta.agents.sessions.delete`.
 *
 * @public
 */
export interface AgentSessionDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.session.deleted';
}

/**
 * Response of `client.beta.agents.sessions.subagents.retrieve`.
 *
 * @public
 */
export interface Subagent {
  id: string;
  closed_at: number | null;
  instructions: AgentContent[] | null;
  name: string | null;
  object: 'agent.session.subagent';
  opened_at: number;
  parent_agent_id: string;
  session_id: string;
  status: 'active' | 'closed';
}

/** @public */
export type AgentSessionInputParam =
  | AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResult
  | AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult
  | AgentSessionInputParam.SessionInputParamAgentSessionInputMessage
  | AgentSessionInputParam.SessionInputParamAgentSessionInputCancel
  | AgentSessionInputParam.SessionInputParamAgentSessionInputToolResult;

export declare namespace AgentSessionInputParam {
  export interface SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /** ID of the approval request. */
    request_id: string;
    /** Answer to the request. */
    response: SessionInputParamAgentSessionInputMcpApprovalRequestResult.Response;
    type: 'agent.session.input.mcp_approval_request_result';
  }

  export namespace SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /** Answer to the request. */
    export interface Response {
      /** Decision: `approve`, `deny` or `cancel`. */
      decision: 'approve' | 'deny' | 'cancel';
      type: 'mcp_tool_call';
    }
  }

  export interface SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
    /** ID of the approval request. */
    request_id: string;
    /** Answer to the request. */
    response:
      | AgentBrowserAuthenticationSubmitParam
      | AgentBrowserAuthenticationCancelParam
      | AgentBrowserOriginAccessParam;
    type: 'agent.session.input.computer_use_approval_request_result';
  }

  export interface SessionInputParamAgentSessionInputMessage {
    /** Messages to send. */
    input: AgentSessionInputMessageParam[];
    type: 'agent.session.input.message';
  }

  export interface SessionInputParamAgentSessionInputCancel {
    type: 'agent.session.input.cancel';
  }

  export interface SessionInputParamAgentSessionInputToolResult {
    /** ID that links the call to its output. */
    call_id: string;
    /** True if the tool succeeded. */
    success: boolean;
    /** ID of the turn. */
    turn_id: string;
    type: 'agent.session.input.tool_result';
    /** Error message of the tool. */
    error?: string | null;
    /** Output of the tool. */
    output?: AgentFunctionCallOutputParam | null;
  }
}

/** @public */
export interface AgentBrowserAuthenticationCancelParam {
  action: 'cancel';
  type: 'browser_authentication';
}

/** @public */
export interface AgentBrowserAuthenticationSubmitParam {
  action: 'submit';
  /** Values of the fields of the form. */
  fields: AgentBrowserAuthenticationSubmitParam.Field[];
  type: 'browser_authentication';
  /** Option that was selected. */
  selected_option?: string | null;
}

export declare namespace AgentBrowserAuthenticationSubmitParam {
  /** Values of the fields of the form. */
  export interface Field {
    /** ID of the field. */
    field_id: string;
    /** Value of the field. */
    value: string;
  }
}

/** @public */
export interface AgentBrowserOriginAccessParam {
  /** Decision: `approve`, `deny` or `cancel`. */
  decision: 'approve' | 'deny' | 'cancel';
  type: 'browser_origin_access';
}

/** @public */
export type AgentContent = OutputText | AgentContent.EncryptedContentResource;

export declare namespace AgentContent {
  export interface EncryptedContentResource {
    encrypted_content: string;
    type: 'encrypted_content';
  }
}

/** @public */
export type AgentFunctionCallOutputParam = string | InputContentParam[];

/** @public */
export interface AgentReasoning {
  effort: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
  summary: 'concise' | 'detailed' | 'auto' | null;
}

/** @public */
export interface AgentSessionEnvironmentState {
  id: string;
  error: AgentSessionEnvironmentState.Error | null;
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';
  type: string;
}

export declare namespace AgentSessionEnvironmentState {
  export interface Error {
    code: string;
    message: string;
    type: string;
  }
}

/** @public */
export interface AgentText {
  format: TextFormat;
  verbosity: 'low' | 'medium' | 'high';
}

/** @public */
export type AgentTool =
  | AgentTool.AgentToolResourceFunction
  | AgentTool.AgentToolResourceProgrammaticToolCalling
  | AgentTool.AgentToolResourceMcp
  | AgentTool.AgentToolResourceWebSearch
  | AgentTool.AgentToolResourceComputerUse
  | AgentTool.AgentToolResourceAutomations;

export declare namespace AgentTool {
  export interface AgentToolResourceFunction {
    defer_loading: boolean;
    description: string;
    name: string;
    parameters: { [key: string]: unknown };
    type: 'function';
    async?: boolean;
  }

  export interface AgentToolResourceProgrammaticToolCalling {
    enabled: boolean;
    type: 'programmatic_tool_calling';
  }

  export interface AgentToolResourceMcp {
    allowed_tools: string[] | null;
    connection_origin: 'service' | 'environment';
    credential_id: string | null;
    request_metadata: { [key: string]: unknown };
    required: boolean;
    server_label: string;
    transport: McpTransport;
    type: 'mcp';
  }

  export interface AgentToolResourceWebSearch {
    allowed_domains: string[] | null;
    context_size: 'low' | 'medium' | 'high';
    location: AgentToolResourceWebSearch.Location | null;
    mode: 'disabled' | 'cached' | 'live';
    type: 'web_search';
  }

  export namespace AgentToolResourceWebSearch {
    export interface Location {
      city: string | null;
      country: string | null;
      region: string | null;
      timezone: string | null;
    }
  }

  export interface AgentToolResourceComputerUse {
    include_screenshots: boolean;
    type: 'computer_use';
  }

  export interface AgentToolResourceAutomations {
    type: 'automations';
  }
}

/** @public */
export type Environment =
  | Environment.EnvironmentResourceNone
  | Environment.EnvironmentResourceOpenAIHosted
  | Environment.EnvironmentResourceSelfHosted;

export declare namespace Environment {
  export interface EnvironmentResourceNone {
    type: 'none';
  }

  export interface EnvironmentResourceOpenAIHosted {
    id: string;
    capability_directories: string[];
    files: HostedEnvironmentFile[];
    network: EnvironmentResourceOpenAIHosted.Network;
    packages: EnvironmentResourceOpenAIHosted.Packages;
    plugins: HostedPlugin[];
    skills: HostedSkill[];
    type: 'openai_hosted';
    container_size?: 'small' | 'medium' | 'large' | null;
    desktop?: EnvironmentResourceOpenAIHosted.Desktop;
  }

  export namespace EnvironmentResourceOpenAIHosted {
    export interface Network {
      access: 'enabled' | 'disabled' | 'restricted';
      allowed_domains: string[];
    }

    export type Packages = EnvironmentTemplate.Packages;

    export interface Desktop {
      enabled: boolean;
    }
  }

  export interface EnvironmentResourceSelfHosted {
    id: string;
    capability_directories: string[];
    remote_url: string;
    type: 'self_hosted';
    workspace_directory: string;
  }
}

/** @public */
export type InputContent =
  | InputContent.InputContentResourceInputText
  | InputContent.InputContentResourceInputImage;

export declare namespace InputContent {
  export interface InputContentResourceInputText {
    text: string;
    type: 'input_text';
  }

  export interface InputContentResourceInputImage {
    image_url: string;
    type: 'input_image';
  }
}

/** @public */
export type InputContentParam =
  | InputContentParam.InputContentParamInputText
  | InputContentParam.InputContentParamInputImage;

export declare namespace InputContentParam {
  export interface InputContentParamInputText {
    /** Text of the part. */
    text: string;
    type: 'input_text';
  }

  export interface InputContentParamInputImage {
    /** URL of the image, or the image as a base64 data URL. */
    image_url: string;
    type: 'input_image';
  }
}

/** @public */
export type McpTransport =
  | McpTransport.McpTransportResourceHTTP
  | McpTransport.McpTransportResourceStdio;

export declare namespace McpTransport {
  export interface McpTransportResourceHTTP {
    server_url: string;
    type: 'http';
  }

  export interface McpTransportResourceStdio {
    args: string[];
    command: string;
    cwd: string;
    env_vars: string[];
    type: 'stdio';
  }
}

/** @public */
export type McpTransportParam =
  | McpTransportParam.McpTransportConfigParamHTTP
  | McpTransportParam.McpTransportConfigParamStdio;

export declare namespace McpTransportParam {
  export interface McpTransportConfigParamHTTP {
    /** URL of the MCP server. */
    server_url: string;
    type: 'http';
    /** OAuth access token for the MCP server. */
    authorization?: string | null;
    /** HTTP headers to send to the MCP server. */
    headers?: { [key: string]: string } | null;
  }

  export interface McpTransportConfigParamStdio {
    /** Command to run. */
    command: string;
    /** Working directory of the command. */
    cwd: string;
    type: 'stdio';
    /** Arguments of the command. */
    args?: string[] | null;
    /** Environment variables and their values. */
    env?: { [key: string]: string } | null;
    /** Names of environment variables to pass on. */
    env_vars?: string[] | null;
  }
}

/** @public */
export interface MultiAgentConfig {
  enabled: boolean;
  max_concurrent_subagents: number | null;
}

/** @public */
export interface OutputText {
  text: string;
  type: 'output_text';
}

/** @public */
export type PersistedAgentTool =
  | PersistedAgentTool.PersistedAgentToolResourceFunction
  | PersistedAgentTool.PersistedAgentToolResourceToolSearch
  | PersistedAgentTool.PersistedAgentToolResourceProgrammaticToolCalling
  | PersistedAgentTool.PersistedAgentToolResourceMcp
  | PersistedAgentTool.PersistedAgentToolResourceWebSearch
  | PersistedAgentTool.PersistedAgentToolResourceComputerUse
  | PersistedAgentTool.PersistedAgentToolResourceAutomations;

export declare namespace PersistedAgentTool {
  export type PersistedAgentToolResourceFunction = AgentTool.AgentToolResourceFunction;

  export interface PersistedAgentToolResourceToolSearch {
    type: 'tool_search';
  }

  export interface PersistedAgentToolResourceProgrammaticToolCalling {
    enabled: boolean;
    type: 'programmatic_tool_calling';
  }

  export interface PersistedAgentToolResourceMcp {
    allowed_tools: string[] | null;
    connection_origin: 'service' | 'environment';
    credential_id: string | null;
    request_metadata: { [key: string]: unknown };
    required: boolean;
    server_label: string;
    transport: PersistedMcpTransport;
    type: 'mcp';
  }

  export type PersistedAgentToolResourceWebSearch = AgentTool.AgentToolResourceWebSearch;

  export namespace PersistedAgentToolResourceWebSearch {
    export type Location = AgentTool.AgentToolResourceWebSearch.Location;
  }

  export interface PersistedAgentToolResourceComputerUse {
    include_screenshots: boolean;
    type: 'computer_use';
  }

  export interface PersistedAgentToolResourceAutomations {
    type: 'automations';
  }
}

/** @public */
export type PersistedMcpTransport =
  | PersistedMcpTransport.PersistedMcpTransportResourceHTTP
  | PersistedMcpTransport.PersistedMcpTransportResourceStdio;

export declare namespace PersistedMcpTransport {
  export interface PersistedMcpTransportResourceHTTP {
    headers: { [key: string]: string };
    server_url: string;
    type: 'http';
  }

  export type PersistedMcpTransportResourceStdio = McpTransport.McpTransportResourceStdio;
}

/** @public */
export type PersistedMcpTransportParam =
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamHTTP
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamStdio;

export declare namespace PersistedMcpTransportParam {
  export interface PersistedMcpTransportConfigParamHTTP {
    /** URL of the MCP server. */
    server_url: string;
    type: 'http';
    /** HTTP headers to send to the MCP server. */
    headers?: { [key: string]: string } | null;
  }

  export interface PersistedMcpTransportConfigParamStdio {
    /** Command to run. */
    command: string;
    /** Working directory of the command. */
    cwd: string;
    type: 'stdio';
    /** Arguments of the command. */
    args?: string[] | null;
    /** Names of environment variables to pass on. */
    env_vars?: string[] | null;
  }
}

/** @public */
export interface SessionError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
}

/** @public */
export interface SessionTurnError {
  code:
    | 'context_length_exceeded'
    | 'max_output_tokens'
    | 'session_budget_exceeded'
    | 'usage_limit_exceeded'
    | 'project_spend_limit_exceeded'
    | 'organization_spend_limit_exceeded'
    | 'organization_usage_limit_exceeded'
    | 'billing_not_active'
    | 'credit_balance_exhausted'
    | 'rate_limit_exceeded'
    | 'flex_unavailable'
    | 'server_overloaded'
    | 'cyber_policy'
    | 'misalignment_policy_violation'
    | 'connection_failed'
    | 'server_error'
    | 'authentication_error'
    | 'invalid_request'
    | 'resource_not_found'
    | 'sandbox_error'
    | 'executor_version_incompatible'
    | 'active_turn_not_steerable'
    | 'request_timeout'
    | 'internal_error';
  message: string;
}

/** @public */
export interface SummaryText {
  text: string;
  type: 'summary_text';
}

/** @public */
export type TextFormat =
  | TextFormat.TextFormatResourceText
  | TextFormat.TextFormatResourceJSONSchema;

export declare namespace TextFormat {
  export interface TextFormatResourceText {
    type: 'text';
  }

  export interface TextFormatResourceJSONSchema {
    schema: { [key: string]: unknown };
    type: 'json_schema';
  }
}

/** @public */
export type TextFormatParam =
  | TextFormatParam.TextFormatParamText
  | TextFormatParam.TextFormatParamJSONSchema;

export declare namespace TextFormatParam {
  export interface TextFormatParamText {
    type: 'text';
  }

  export interface TextFormatParamJSONSchema {
    /** JSON Schema of the output. */
    schema: { [key: string]: unknown };
    type: 'json_schema';
  }
}

/** @public */
export interface TokenUsage {
  input_tokens: number;
  input_tokens_details: TokenUsage.InputTokensDetails;
  output_tokens: number;
  output_tokens_details: TokenUsage.OutputTokensDetails;
  total_tokens: number;
}

export declare namespace TokenUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
  }

  export interface OutputTokensDetails {
    reasoning_tokens: number;
  }
}

/** @public */
export type WebSearchAction =
  | WebSearchAction.WebSearchActionResourceSearch
  | WebSearchAction.WebSearchActionResourceOpenPage
  | WebSearchAction.WebSearchActionResourceFindInPage
  | WebSearchAction.WebSearchActionResourceOther;

export declare namespace WebSearchAction {
  export interface WebSearchActionResourceSearch {
    queries: string[] | null;
    query: string | null;
    type: 'search';
  }

  export interface WebSearchActionResourceOpenPage {
    type: 'open_page';
    url: string | null;
  }

  export interface WebSearchActionResourceFindInPage {
    pattern: string | null;
    type: 'find_in_page';
    url: string | null;
  }

  export interface WebSearchActionResourceOther {
    type: 'other';
  }
}

/**
 * Parameters of `client.beta.agents.create`.
 *
 * @public
 */
export interface AgentCreateParams {
  /** Model of the agent. */
  model: string;
  /** Compaction of the context when it grows long. */
  compaction?: AgentCreateParams.Compaction | null;
  /** Experimental settings. */
  experimental?: AgentCreateParams.Experimental;
  /** Instructions for the agent. */
  instructions?: string | null;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string } | null;
  /** Settings of subagents. */
  multi_agent?: MultiAgentConfigParam | null;
  /** Name of the agent. */
  name?: string | null;
  /** Reasoning of the model. */
  reasoning?: AgentReasoningParam | null;
  /** Service tier that processes the requests. */
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
  /** Settings of the text output. */
  text?: AgentTextParam | null;
  /** Tools that the model may use. */
  tools?: PersistedAgentToolParam[] | null;
}

export declare namespace AgentCreateParams {
  /** Compaction of the context when it grows long. */
  export interface Compaction {
    /** True to compact the context while the agent continues. */
    async?: boolean | null;
  }

  /** Experimental settings. */
  export interface Experimental {
    /** True to let the agent know the time. */
    time_awareness?: boolean;
  }
}

/**
 * Parameters of `client.beta.agents.update`.
 *
 * @public
 */
export interface AgentUpdateParams {
  /** Compaction of the context when it grows long. */
  compaction?: AgentUpdateParams.Compaction | null;
  /** Experimental settings. */
  experimental?: AgentUpdateParams.Experimental;
  /** Instructions for the agent. */
  instructions?: string | null;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string } | null;
  /** Model of the agent. */
  model?: string;
  /** Settings of subagents. */
  multi_agent?: MultiAgentConfigParam | null;
  /** Name of the agent. */
  name?: string | null;
  /** Reasoning of the model. */
  reasoning?: AgentReasoningParam | null;
  /** Service tier that processes the requests. */
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
  /** Settings of the text output. */
  text?: AgentTextParam | null;
  /** Tools that the model may use. */
  tools?: PersistedAgentToolParam[] | null;
}

export declare namespace AgentUpdateParams {
  /** Compaction of the context when it grows long. */
  export interface Compaction {
    /** True to compact the context while the agent continues. */
    async?: boolean | null;
  }

  /** Experimental settings. */
  export interface Experimental {
    /** True to let the agent know the time. */
    time_awareness?: boolean;
  }
}

/**
 * A page of `Agent`.
 *
 * @public
 */
export type AgentsPage = CursorPage<Agent>;

/**
 * Parameters of `client.beta.agents.list`.
 *
 * @public
 */
export interface AgentListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * A page of `AgentSession`.
 *
 * @public
 */
export type AgentSessionsPage = CursorPage<AgentSession>;

/**
 * A page of `Subagent`.
 *
 * @public
 */
export type SubagentsPage = CursorPage<Subagent>;
