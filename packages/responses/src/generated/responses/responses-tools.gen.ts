// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ComparisonFilter, CompoundFilter, CustomToolInputFormat } from '@oai/core';

/**
 * Lets the model create, change and delete files by unified diffs that the caller applies.
 *
 * @public
 */
export interface ApplyPatchTool {
  /** Always `apply_patch`. Default: `apply_patch`. */
  type: 'apply_patch';
  /**
   * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/**
 * Lets the model operate a virtual computer by mouse, keyboard and screenshots.
 *
 * @public
 */
export interface ComputerTool {
  /** Always `computer`. Default: `computer`. */
  type: 'computer';
}

/**
 * Preview form of the computer tool, with a display of fixed size.
 *
 * @public
 */
export interface ComputerUsePreviewTool {
  /** Always `computer_use_preview`. Default: `computer_use_preview`. */
  type: 'computer_use_preview';
  /** Kind of machine that is controlled. */
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
  /** Width of the display, pixels. */
  display_width: number;
  /** Height of the display, pixels. */
  display_height: number;
}

/**
 * Settings of a container that is created for the shell tool.
 *
 * @public
 */
export interface ContainerAuto {
  /** Always `container_auto`. Default: `container_auto`. */
  type: 'container_auto';
  /** IDs of uploaded files to put into the container, at most 50. */
  file_ids?: string[];
  /** Memory of the container. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  /** Network access of the container: none, or listed domains. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  /** Skills to install, by ID or inline, at most 200. */
  skills?: Array<SkillReference | InlineSkill>;
}

/**
 * Outbound network access to listed domains only.
 *
 * @public
 */
export interface ContainerNetworkPolicyAllowlist {
  /** Always `allowlist`. Default: `allowlist`. */
  type: 'allowlist';
  /** Domains that may be reached, at least one. */
  allowed_domains: string[];
  /** Secrets to inject into requests to some of these domains. */
  domain_secrets?: ContainerNetworkPolicyDomainSecret[];
}

/**
 * No outbound network access.
 *
 * @public
 */
export interface ContainerNetworkPolicyDisabled {
  /** Always `disabled`. Default: `disabled`. */
  type: 'disabled';
}

/**
 * A secret for requests to one domain.
 *
 * @public
 */
export interface ContainerNetworkPolicyDomainSecret {
  /** Domain that receives the secret. */
  domain: string;
  /** Name of the secret. */
  name: string;
  /** The secret itself, at most 10485760 characters. */
  value: string;
}

/**
 * Commands run in an existing container.
 *
 * @public
 */
export interface ContainerReference {
  /** Always `container_reference`. Default: `container_reference`. */
  type: 'container_reference';
  /** ID of the container. */
  container_id: string;
}

/**
 * A tool that takes free text, or text by a grammar, in place of JSON arguments.
 *
 * @public
 */
export interface CustomTool {
  /** Always `custom`. Default: `custom`. */
  type: 'custom';
  /** Name by which the model calls the tool. */
  name: string;
  /** What the tool does; the model reads it. */
  description?: string;
  /** Form of the input: free text or a grammar. Default free text. */
  format?: CustomToolInputFormat;
  /** Keeps the definition out of the context until tool search loads it. */
  defer_loading?: boolean;
  /**
   * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/**
 * Searches vector stores for passages that help to answer.
 *
 * @public
 */
export interface FileSearchTool {
  /** Always `file_search`. Default: `file_search`. */
  type: 'file_search';
  /** Vector stores to search, by ID. */
  vector_store_ids: string[];
  /** Upper bound on results, 1 to 50. */
  max_num_results?: number;
  /** Ranker, score threshold and weights of the ranking. */
  ranking_options?: FileSearchTool.RankingOptions;
  /** Condition on file attributes that results must meet. */
  filters?: ComparisonFilter | CompoundFilter | null;
}

export declare namespace FileSearchTool {
  /** How search results are ranked. */
  export interface RankingOptions {
    /** Ranker to use. */
    ranker?: 'auto' | 'default-2024-11-15';
    /** Least score of a result, 0 to 1. Higher gives fewer, more relevant results. */
    score_threshold?: number;
    /** Weights of semantic and keyword matches when both are combined. */
    hybrid_search?: RankingOptions.HybridSearch;
  }

  export namespace RankingOptions {
    /** Weights for combining semantic and keyword search by reciprocal rank fusion. */
    export interface HybridSearch {
      /** Weight of semantic (embedding) matches. */
      embedding_weight: number;
      /** Weight of keyword matches. */
      text_weight: number;
    }
  }
}

/**
 * Runs shell commands in a hosted container or in the caller's environment.
 *
 * @public
 */
export interface FunctionShellTool {
  /** Always `shell`. Default: `shell`. */
  type: 'shell';
  /** Where the commands run: a new container, an existing one, or locally. */
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
  /**
   * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/**
 * A function in the caller's code that the model may ask to run.
 *
 * @public
 */
export interface FunctionTool {
  /** Always `function`. Default: `function`. */
  type: 'function';
  /** Name by which the model calls the function. */
  name: string;
  /** JSON Schema of the arguments. */
  parameters: { [key: string]: unknown } | null;
  /** Whether arguments are bound to match `parameters` exactly. */
  strict: boolean | null;
  /** What the function does and when to use it; the model reads it. */
  description?: string | null;
  /** JSON Schema of the value encoded in the function's string output. */
  output_schema?: { [key: string]: unknown } | null;
  /** Keeps the definition out of the context until tool search loads it. */
  defer_loading?: boolean;
  /**
   * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/**
 * A skill given in the request itself.
 *
 * @public
 */
export interface InlineSkill {
  /** Always `inline`. Default: `inline`. */
  type: 'inline';
  /** Name of the skill. */
  name: string;
  /** What the skill is for; the model reads it. */
  description: string;
  /** The skill's files. */
  source: InlineSkillSource;
}

/**
 * Files of an inline skill.
 *
 * @public
 */
export interface InlineSkillSource {
  /** Always `base64`. Default: `base64`. */
  type: 'base64';
  /** Always `application/zip`. Default: `application/zip`. */
  media_type: 'application/zip';
  /** Zip archive of the skill, base64-encoded, at most 70254592 characters. */
  data: string;
}

/**
 * Commands run in the caller's own environment.
 *
 * @public
 */
export interface LocalEnvironment {
  /** Always `local`. Default: `local`. */
  type: 'local';
  /** Skills present in that environment, at most 200. */
  skills?: LocalSkill[];
}

/**
 * A skill present in the local environment.
 *
 * @public
 */
export interface LocalSkill {
  /** Name of the skill. */
  name: string;
  /** What the skill is for; the model reads it. */
  description: string;
  /** Directory that holds the skill. */
  path: string;
}

/**
 * Groups functions and custom tools under one name.
 *
 * @public
 */
export interface NamespaceTool {
  /** Always `namespace`. Default: `namespace`. */
  type: 'namespace';
  /** Name of the group, such as `crm`; appears in tool calls. */
  name: string;
  /** What the group is for; the model reads it. */
  description: string;
  /** Functions and custom tools of the group, at least one. */
  tools: Array<NamespaceTool.Function | CustomTool>;
}

export declare namespace NamespaceTool {
  /** A function inside a namespace. */
  export interface Function {
    /** Name of the function: letters, digits, `_` and `-`, 1 to 128 characters. */
    name: string;
    /** Always `function`. Default: `function`. */
    type: 'function';
    /** What the function does; the model reads it. */
    description?: string | null;
    /** JSON Schema of the arguments. */
    parameters?: unknown;
    /**
     * Whether arguments must match `parameters` exactly. When absent, strict where the schema
     * allows it.
     */
    strict?: boolean | null;
    /**
     * JSON Schema of the value encoded in string outputs; does not cover outputs given as content
     * arrays.
     */
    output_schema?: { [key: string]: unknown } | null;
    /** Keeps the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }
}

/**
 * A stored skill, by ID.
 *
 * @public
 */
export interface SkillReference {
  /** Always `skill_reference`. Default: `skill_reference`. */
  type: 'skill_reference';
  /** ID of the skill, 1 to 64 characters. */
  skill_id: string;
  /** Version to use: a positive integer or `latest`. Default: the skill's default version. */
  version?: string;
}

/**
 * A tool that a response may use.
 *
 * @public
 */
export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | Tool.Mcp
  | Tool.CodeInterpreter
  | Tool.ProgrammaticToolCalling
  | Tool.ImageGeneration
  | Tool.LocalShell
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export declare namespace Tool {
  /**
   * Gives the model the tools of a remote MCP server, named by one of `server_url`, `connector_id`
   * or `tunnel_id`.
   */
  export interface Mcp {
    /** Always `mcp`. */
    type: 'mcp';
    /** Label that identifies the server in tool calls. */
    server_label: string;
    /** URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is required. */
    server_url?: string;
    /**
     * Hosted connector to use in place of a server, such as `connector_gmail` or
     * `connector_sharepoint`.
     */
    connector_id?:
      | 'connector_dropbox'
      | 'connector_gmail'
      | 'connector_googlecalendar'
      | 'connector_googledrive'
      | 'connector_microsoftteams'
      | 'connector_outlookcalendar'
      | 'connector_outlookemail'
      | 'connector_sharepoint';
    /** ID of a secure MCP tunnel (`tunnel_` and 32 letters or digits) to use in place of a URL. */
    tunnel_id?: string;
    /** OAuth access token for the server or connector; the application obtains it. */
    authorization?: string;
    /** What the server offers; the model reads it. */
    server_description?: string;
    /** HTTP headers sent to the server, for example for authentication. */
    headers?: { [key: string]: string } | null;
    /** Tools the model may use: a list of names, or a filter. Default all. */
    allowed_tools?: string[] | Mcp.McpToolFilter | null;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    require_approval?: Mcp.McpToolApprovalFilter | 'always' | 'never' | null;
    /** Keeps the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
  }

  export namespace Mcp {
    /** Selects tools of an MCP server. */
    export interface McpToolFilter {
      /** Names of the tools selected. */
      tool_names?: string[];
      /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
      read_only?: boolean;
    }

    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    export interface McpToolApprovalFilter {
      /** Tools that always need approval. */
      always?: McpToolApprovalFilter.Always;
      /** Tools that never need approval. */
      never?: McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export interface Always {
        /** Names of the tools selected. */
        tool_names?: string[];
        /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
        read_only?: boolean;
      }

      /** Selects tools of an MCP server. */
      export interface Never {
        /** Names of the tools selected. */
        tool_names?: string[];
        /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
        read_only?: boolean;
      }
    }
  }

  /** Runs Python code in a container. */
  export interface CodeInterpreter {
    /** Always `code_interpreter`. */
    type: 'code_interpreter';
    /** Container to run in: its ID, or settings for one that is created automatically. */
    container: string | CodeInterpreter.CodeInterpreterToolAuto;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }

  export namespace CodeInterpreter {
    /** Settings of a container that is created for the code interpreter. */
    export interface CodeInterpreterToolAuto {
      /** Always `auto`. Default: `auto`. */
      type: 'auto';
      /** IDs of uploaded files to put into the container, at most 50. */
      file_ids?: string[];
      /** Memory of the container. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
      /** Network access of the container: none, or listed domains. */
      network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
    }
  }

  /** Lets the model write programs that call tools. */
  export interface ProgrammaticToolCalling {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Generates and edits images with a GPT image model. */
  export interface ImageGeneration {
    /** Always `image_generation`. */
    type: 'image_generation';
    /** Image model. Default `gpt-image-1`. */
    model?:
      | (string & {})
      | 'gpt-image-1'
      | 'gpt-image-1-mini'
      | 'gpt-image-1.5'
      | 'gpt-image-2'
      | 'gpt-image-2-2026-04-21';
    /** `low`, `medium`, `high` or `auto`. Default `auto`. */
    quality?: 'low' | 'medium' | 'high' | 'auto';
    /**
     * `1024x1024`, `1024x1536`, `1536x1024` or `auto` (default). `gpt-image-2` takes any
     * `WIDTHxHEIGHT`, both divisible by 16, ratio 1:3 to 3:1, at most `3840x2160`.
     */
    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
    /** File format: `png`, `webp` or `jpeg`. Default `png`. */
    output_format?: 'png' | 'webp' | 'jpeg';
    /** Compression level of the image, 0 to 100. Default 100. */
    output_compression?: number;
    /** Strictness of moderation: `auto` or `low`. Default `auto`. */
    moderation?: 'auto' | 'low';
    /**
     * `transparent`, `opaque` or `auto`. Default `auto`. Transparency needs a supporting model and
     * `png` or `webp`.
     */
    background?: 'transparent' | 'opaque' | 'auto';
    /** How closely style and features of input images are kept: `high` or `low`. Default `low`. */
    input_fidelity?: 'high' | 'low' | null;
    /** Mask of the area to repaint. */
    input_image_mask?: ImageGeneration.InputImageMask;
    /** Number of intermediate images to stream, 0 to 3. Default 0. */
    partial_images?: number;
    /**
     * `generate` makes an image, `edit` changes one, `auto` lets the model decide. Default `auto`.
     */
    action?: 'generate' | 'edit' | 'auto';
  }

  export namespace ImageGeneration {
    /** Mask of the area to repaint. */
    export interface InputImageMask {
      /** Mask image, base64-encoded. */
      image_url?: string;
      /** ID of the uploaded mask image. */
      file_id?: string;
    }
  }

  /** Lets the model ask the caller to run shell commands on the caller's machine. */
  export interface LocalShell {
    /** Always `local_shell`. Default: `local_shell`. */
    type: 'local_shell';
  }
}

/**
 * Limits the model to some of the tools.
 *
 * @public
 */
export interface ToolChoiceAllowed {
  /** Always `allowed_tools`. */
  type: 'allowed_tools';
  /**
   * `auto` lets the model answer without a tool; `required` makes it call at least one of the
   * allowed ones.
   */
  mode: 'auto' | 'required';
  /**
   * Allowed tools, each as an object with its `type` and, where it has one, `name` or
   * `server_label`.
   */
  tools: { [key: string]: unknown }[];
}

/**
 * Makes the model call the apply-patch tool.
 *
 * @public
 */
export interface ToolChoiceApplyPatch {
  /** Always `apply_patch`. Default: `apply_patch`. */
  type: 'apply_patch';
}

/**
 * Makes the model call one custom tool.
 *
 * @public
 */
export interface ToolChoiceCustom {
  /** Always `custom`. */
  type: 'custom';
  /** Custom tool to call. */
  name: string;
}

/**
 * Makes the model call one function.
 *
 * @public
 */
export interface ToolChoiceFunction {
  /** Always `function`. */
  type: 'function';
  /** Function to call. */
  name: string;
}

/**
 * Makes the model call a tool of one MCP server.
 *
 * @public
 */
export interface ToolChoiceMcp {
  /** Always `mcp`. */
  type: 'mcp';
  /** Label of the MCP server, as given in the tool definition. */
  server_label: string;
  /** Tool to call; any tool of the server when absent. */
  name?: string | null;
}

/**
 * `none` forbids tool calls, `auto` leaves the choice to the model, `required` demands at least one
 * call.
 *
 * @public
 */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';

/**
 * Makes the model call the shell tool.
 *
 * @public
 */
export interface ToolChoiceShell {
  /** Always `shell`. Default: `shell`. */
  type: 'shell';
}

/**
 * Makes the model use one built-in tool.
 *
 * @public
 */
export interface ToolChoiceTypes {
  /** Built-in tool to use. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter'
    | 'mcp';
}

/**
 * Lets the model find and load tools that were deferred by `defer_loading`.
 *
 * @public
 */
export interface ToolSearchTool {
  /** Always `tool_search`. Default: `tool_search`. */
  type: 'tool_search';
  /** Who searches: the API (`server`) or the caller (`client`). */
  execution?: 'server' | 'client';
  /** Description that the model sees when the caller does the searching. */
  description?: string | null;
  /** JSON Schema of the search arguments when the caller does the searching. */
  parameters?: unknown;
}

/**
 * Preview form of the web search tool.
 *
 * @public
 */
export interface WebSearchPreviewTool {
  /** Version of the tool: `web_search_preview` (default) or `web_search_preview_2025_03_11`. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Rough location of the user, for local results. */
  user_location?: WebSearchPreviewTool.UserLocation | null;
  /**
   * How much of the context window search results may take: `low`, `medium` or `high`. Default
   * `medium`.
   */
  search_context_size?: 'low' | 'medium' | 'high';
  /** Kinds of content to search for: text, images or both. */
  search_content_types?: Array<'text' | 'image'>;
}

export declare namespace WebSearchPreviewTool {
  /** Rough location of the user. */
  export interface UserLocation {
    /** Always `approximate`. Default: `approximate`. */
    type: 'approximate';
    /** Two-letter ISO 3166 country code, such as `US`. */
    country?: string | null;
    /** Region or state, free text. */
    region?: string | null;
    /** City, free text. */
    city?: string | null;
    /** IANA time zone name, such as `Europe/Berlin`. */
    timezone?: string | null;
  }
}

/**
 * Searches the web for sources.
 *
 * @public
 */
export interface WebSearchTool {
  /** Version of the tool: `web_search` (default) or `web_search_2025_08_26`. */
  type: 'web_search' | 'web_search_2025_08_26';
  /** Whether pages may be fetched live. Default true; false uses cached content only. */
  external_web_access?: boolean;
  /** Limits on the pages that are searched. */
  filters?: WebSearchTool.Filters | null;
  /** Rough location of the user, for local results. */
  user_location?: WebSearchTool.UserLocation | null;
  /**
   * How much of the context window search results may take: `low`, `medium` or `high`. Default
   * `medium`.
   */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace WebSearchTool {
  /** Limits on the pages that are searched. */
  export interface Filters {
    /** Domains to search, their subdomains included. Default empty: all. */
    allowed_domains?: string[] | null;
  }

  /** Rough location of the user. */
  export interface UserLocation {
    /** Always `approximate`. Default: `approximate`. */
    type?: 'approximate';
    /** Two-letter ISO 3166 country code, such as `US`. */
    country?: string | null;
    /** Region or state, free text. */
    region?: string | null;
    /** City, free text. */
    city?: string | null;
    /** IANA time zone name, such as `Europe/Berlin`. */
    timezone?: string | null;
  }
}
