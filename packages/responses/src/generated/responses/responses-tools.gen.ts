// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ComparisonFilter,
  CompoundFilter,
  CustomToolInputFormat,
  ReasoningEffort,
  ResponseFormatText,
} from '@oai/core';

/**
 * Tool with which the model creates, updates and deletes files through unified diffs that the
 * caller applies.
 *
 * @public
 */
export interface ApplyPatchTool {
  type: 'apply_patch';
  /**
   * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/**
 * Tool with which the model operates a virtual computer by mouse, keyboard and screenshots.
 *
 * @public
 */
export interface ComputerTool {
  type: 'computer';
}

/**
 * Preview version of the computer tool, with a display of fixed size.
 *
 * @public
 */
export interface ComputerUsePreviewTool {
  type: 'computer_use_preview';
  /** Type of the controlled machine. */
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
  /** Width of the display, in pixels. */
  display_width: number;
  /** Height of the display, in pixels. */
  display_height: number;
}

/**
 * Settings of a container that is created for the shell tool.
 *
 * @public
 */
export interface ContainerAuto {
  type: 'container_auto';
  /** IDs of uploaded files to copy into the container, at most 50. */
  file_ids?: string[];
  /** Memory of the container. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  /** Network access of the container: none, or listed domains. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  /** Skills to install, by ID or inline, at most 200. */
  skills?: Array<SkillReference | InlineSkill>;
}

/**
 * Outbound network access to the listed domains only.
 *
 * @public
 */
export interface ContainerNetworkPolicyAllowlist {
  type: 'allowlist';
  /** Allowed domains, at least one. */
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
 * An existing container as the environment for commands.
 *
 * @public
 */
export interface ContainerReference {
  type: 'container_reference';
  /** ID of the container. */
  container_id: string;
}

/**
 * A tool that accepts free text, or text that follows a grammar, instead of JSON arguments.
 *
 * @public
 */
export interface CustomTool {
  type: 'custom';
  /** Name of the tool, as used in calls. */
  name: string;
  /** Description of the tool, shown to the model. */
  description?: string;
  /** Format of the input: free text or a grammar. Default free text. */
  format?: CustomToolInputFormat;
  /** True to keep the definition out of the context until tool search loads it. */
  defer_loading?: boolean;
  /**
   * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
  /** True if the model may continue before the output of the call is there. */
  async?: boolean;
}

/**
 * Tool that searches vector stores for relevant passages.
 *
 * @public
 */
export interface FileSearchTool {
  type: 'file_search';
  /** IDs of the vector stores to search. */
  vector_store_ids: string[];
  /** Maximum number of results, 1 to 50. */
  max_num_results?: number;
  /** Ranker, score threshold and weights of the ranking. */
  ranking_options?: FileSearchTool.RankingOptions;
  /** Filter on the attributes of the files. */
  filters?: ComparisonFilter | CompoundFilter | null;
}

export declare namespace FileSearchTool {
  /** Ranking options of search results. */
  export interface RankingOptions {
    /** Ranker to use. */
    ranker?: 'auto' | 'default-2024-11-15';
    /** Minimum score of a result, 0 to 1. Higher values return fewer, more relevant results. */
    score_threshold?: number;
    /** Weights of semantic and keyword matches for hybrid search. */
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
 * Tool that runs shell commands in a hosted container or in the caller's environment.
 *
 * @public
 */
export interface FunctionShellTool {
  type: 'shell';
  /** Environment for the commands: a new container, an existing one, or the local one. */
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
  /**
   * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/**
 * A function of the application that the model may call.
 *
 * @public
 */
export interface FunctionTool {
  type: 'function';
  /** Name of the function, as used in calls. */
  name: string;
  /** JSON Schema of the arguments. */
  parameters: { [key: string]: unknown } | null;
  /** True if arguments must match `parameters` exactly. */
  strict: boolean | null;
  /** Description of the function and of when to use it, shown to the model. */
  description?: string | null;
  /** JSON Schema of the value that is encoded in the function's string output. */
  output_schema?: { [key: string]: unknown } | null;
  /** True to keep the definition out of the context until tool search loads it. */
  defer_loading?: boolean;
  /**
   * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
  /** True if the model may continue before the output of the call is there. */
  async?: boolean;
}

/**
 * Resolution at which the model sees an image.
 *
 * @public
 */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/**
 * A skill whose files are part of the request.
 *
 * @public
 */
export interface InlineSkill {
  type: 'inline';
  /** Name of the skill. */
  name: string;
  /** Purpose of the skill, shown to the model. */
  description: string;
  /** Files of the skill. */
  source: InlineSkillSource;
}

/**
 * Files of an inline skill.
 *
 * @public
 */
export interface InlineSkillSource {
  type: 'base64';
  media_type: 'application/zip';
  /** Zip archive of the skill, base64-encoded, at most 70254592 characters. */
  data: string;
}

/**
 * The caller's own environment for commands.
 *
 * @public
 */
export interface LocalEnvironment {
  type: 'local';
  /** Skills available in that environment, at most 200. */
  skills?: LocalSkill[];
}

/**
 * A skill available in the local environment.
 *
 * @public
 */
export interface LocalSkill {
  /** Name of the skill. */
  name: string;
  /** Purpose of the skill, shown to the model. */
  description: string;
  /** Directory of the skill. */
  path: string;
}

/**
 * Groups functions and custom tools under one name.
 *
 * @public
 */
export interface NamespaceTool {
  type: 'namespace';
  /** Name of the group, such as `crm`, which appears in tool calls. */
  name: string;
  /** Purpose of the group, shown to the model. */
  description: string;
  /** Functions and custom tools of the group, at least one. */
  tools: Array<NamespaceTool.Function | CustomTool>;
}

export declare namespace NamespaceTool {
  /** A function inside a namespace. */
  export interface Function {
    /** Name of the function: letters, digits, `_` and `-`, 1 to 128 characters. */
    name: string;
    type: 'function';
    /** Description of the function, shown to the model. */
    description?: string | null;
    /** JSON Schema of the arguments. */
    parameters?: unknown;
    /**
     * True if arguments must match `parameters` exactly. If absent, strict where the schema allows
     * it.
     */
    strict?: boolean | null;
    /**
     * JSON Schema of the value that is encoded in string outputs; does not cover outputs given as
     * content arrays.
     */
    output_schema?: { [key: string]: unknown } | null;
    /** True to keep the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
    /**
     * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /** True if the model may continue before the output of the call is there. */
    async?: boolean;
  }
}

/**
 * A stored container as the environment of commands.
 *
 * @public
 */
export interface ResponseContainerReference {
  type: 'container_reference';
  /** ID of the container. */
  container_id: string;
}

/**
 * Structured outputs: the text is JSON that follows a schema.
 *
 * @public
 */
export interface ResponseFormatTextJSONSchemaConfig {
  type: 'json_schema';
  /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** JSON Schema that the output must follow. */
  schema: { [key: string]: unknown };
  /** Purpose of the format, shown to the model. */
  description?: string;
  /**
   * True to make the output match the schema exactly, which then may only use a subset of JSON
   * Schema. Default false.
   */
  strict?: boolean | null;
}

/**
 * Output as a string (at most 10485760 characters), or as text, image and file parts.
 *
 * @public
 */
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

/**
 * A file input, given by ID, URL or content.
 *
 * @public
 */
export interface ResponseInputFileContent {
  type: 'input_file';
  /** ID of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. */
  filename?: string | null;
  /** Content of the file, base64-encoded, at most 73400320 characters. */
  file_data?: string | null;
  /** URL of the file, to be fetched by the API. */
  file_url?: string | null;
  /**
   * Rendering quality of the file: `auto`, `low` or `high`. Default `auto`, which means high and
   * more tokens from GPT-5.6 on.
   */
  detail?: 'auto' | 'low' | 'high';
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputFileContent {
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
 * An image given to the model, by URL or file ID.
 *
 * @public
 */
export interface ResponseInputImageContent {
  type: 'input_image';
  /** URL of the image, or the image as a base64 data URL, at most 20971520 characters. */
  image_url?: string | null;
  /** ID of the uploaded image. */
  file_id?: string | null;
  /** Resolution at which the model sees the image. Default `auto`. */
  detail?: ImageDetail | null;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputImageContent {
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
 * A text input.
 *
 * @public
 */
export interface ResponseInputTextContent {
  type: 'input_text';
  /** The text, at most 10485760 characters. */
  text: string;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputTextContent {
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
 * The caller's own environment for commands.
 *
 * @public
 */
export interface ResponseLocalEnvironment {
  type: 'local';
}

/**
 * The tools found by a tool search, sent as input.
 *
 * @public
 */
export interface ResponseToolSearchOutputItemParam {
  type: 'tool_search_output';
  /** Definitions of the tools that were found. */
  tools: Array<FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | ResponseToolSearchOutputItemParam.Mcp | ResponseToolSearchOutputItemParam.CodeInterpreter | ResponseToolSearchOutputItemParam.ProgrammaticToolCalling | ResponseToolSearchOutputItemParam.ImageGeneration | ResponseToolSearchOutputItemParam.LocalShell | FunctionShellTool | CustomTool | ToolSearchOutputNamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool>;
  /** ID of the tool search output. */
  id?: string | null;
  /** ID of the search call, 1 to 64 characters. */
  call_id?: string | null;
  /** Executor of the search: the API or the caller. */
  execution?: 'server' | 'client';
  /** State of the tool search output. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export declare namespace ResponseToolSearchOutputItemParam {
  /** Definitions of the tools that were found. */
  export interface Mcp {
    /** Label of the MCP server. */
    server_label: string;
    /** Kind of tool. */
    type: 'mcp';
    /** Callers of the tool: the model (`direct`), code of the model (`programmatic`), or both. */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /** Tools that the model may use: a list of names, or a filter. All by default. */
    allowed_tools?: string[] | Mcp.McpToolFilter | null;
    /** OAuth access token for the MCP server. */
    authorization?: string;
    /**
     * Connector to use instead of the URL of a server.
     *
     * @deprecated
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
    /** True to load the tool only when a tool search finds it. */
    defer_loading?: boolean;
    /** HTTP headers to send to the MCP server. */
    headers?: { [key: string]: string } | null;
    /** Calls that need an approval: `always`, `never`, or filters of tools. */
    require_approval?: 'always' | 'never' | Mcp.McpToolApprovalFilter | null;
    /** Description of the MCP server, shown to the model. */
    server_description?: string;
    /** URL of the MCP server. */
    server_url?: string;
    /** ID of the tunnel to the MCP server. */
    tunnel_id?: string;
  }

  export namespace Mcp {
    /** Tools that the model may use: a list of names, or a filter. All by default. */
    export interface McpToolFilter {
      /** True to select the tools that only read. */
      read_only?: boolean;
      /** Names of the tools to select. */
      tool_names?: string[];
    }

    /** Calls that need an approval: `always`, `never`, or filters of tools. */
    export interface McpToolApprovalFilter {
      /** Tools whose calls always need an approval. */
      always?: McpToolApprovalFilter.Always;
      /** Tools whose calls never need an approval. */
      never?: McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      /** Tools whose calls always need an approval. */
      export interface Always {
        /** True to select the tools that only read. */
        read_only?: boolean;
        /** Names of the tools to select. */
        tool_names?: string[];
      }

      /** Tools whose calls never need an approval. */
      export interface Never {
        /** True to select the tools that only read. */
        read_only?: boolean;
        /** Names of the tools to select. */
        tool_names?: string[];
      }
    }
  }

  /** Definitions of the tools that were found. */
  export interface CodeInterpreter {
    /** Container to run code in: an ID, or settings of a new one. */
    container: string | CodeInterpreter.CodeInterpreterToolAuto;
    /** Kind of tool. */
    type: 'code_interpreter';
    /** Callers of the tool: the model (`direct`), code of the model (`programmatic`), or both. */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }

  export namespace CodeInterpreter {
    /** Container to run code in: an ID, or settings of a new one. */
    export interface CodeInterpreterToolAuto {
      type: 'auto';
      /** IDs of files to copy into the container. */
      file_ids?: string[];
      /** Memory of the container. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
      /** Network access of the container: none, or listed domains. */
      network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
    }
  }

  /** Definitions of the tools that were found. */
  export interface ProgrammaticToolCalling {
    /** Kind of tool. */
    type: 'programmatic_tool_calling';
  }

  /** Definitions of the tools that were found. */
  export interface ImageGeneration {
    /** Kind of tool. */
    type: 'image_generation';
    /** Action of the tool: generate an image, edit one, or choose. */
    action?: 'generate' | 'edit' | 'auto';
    /** Background of the image: `transparent`, `opaque` or `auto`. */
    background?: 'transparent' | 'opaque' | 'auto';
    /** Complexity of the image: `low`, `medium` or `high`. */
    complexity?: 'low' | 'medium' | 'high';
    /** Number of frames of an animation. */
    frame_count?: number;
    /** Duration of a frame, in milliseconds. */
    frame_duration_ms?: number;
    /** Faithfulness to the input images: `high` or `low`. */
    input_fidelity?: 'high' | 'low' | null;
    /** Mask of the part of the image to edit. */
    input_image_mask?: ImageGeneration.InputImageMask;
    /** Image model to use. */
    model?:
      | (string & {})
      | 'gpt-image-1'
      | 'gpt-image-1-mini'
      | 'gpt-image-2'
      | 'gpt-image-2-2026-04-21'
      | 'gpt-image-2.5-sunburst'
      | 'gpt-image-2.5-sunburst-2026-09-08'
      | 'gpt-image-2.5-flare'
      | 'gpt-image-2.5-flare-2026-09-08'
      | 'gpt-image-2.6-sunburst'
      | 'gpt-image-2.6-flare'
      | 'gpt-image-1.5'
      | 'chatgpt-image-latest';
    /** Strictness of the moderation: `auto` or `low`. */
    moderation?: 'auto' | 'low';
    /** Compression of the output, in percent. */
    output_compression?: number;
    /** File format of the image. */
    output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
    /** Number of partial images to stream. */
    partial_images?: number;
    /** Quality of the image. */
    quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
    /** Size of the image, as width x height in pixels. */
    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
    /** Settings of vector output. */
    svg?: ImageGeneration.Svg;
  }

  export namespace ImageGeneration {
    /** Mask of the part of the image to edit. */
    export interface InputImageMask {
      /** ID of the uploaded mask. */
      file_id?: string;
      /** Mask image, base64-encoded. */
      image_url?: string;
    }

    /** Settings of vector output. */
    export interface Svg {
      /** Model that draws the vector image. */
      model?: string;
      /** Reasoning of the model that draws. */
      reasoning?: Svg.Reasoning | null;
    }

    export namespace Svg {
      /** Reasoning of the model that draws. */
      export interface Reasoning {
        /** Effort that the model spends on reasoning. */
        effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
      }
    }
  }

  /** Definitions of the tools that were found. */
  export interface LocalShell {
    /** Kind of tool. */
    type: 'local_shell';
  }
}

/**
 * A stored skill, by ID.
 *
 * @public
 */
export interface SkillReference {
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
   * Gives the model access to the tools of a remote MCP server, identified by `server_url`,
   * `connector_id` or `tunnel_id`.
   */
  export interface Mcp {
    type: 'mcp';
    /** Label that identifies the server in tool calls. */
    server_label: string;
    /** URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is required. */
    server_url?: string;
    /**
     * Hosted connector to use instead of a server, such as `connector_gmail` or
     * `connector_sharepoint`.
     *
     * @deprecated
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
    /** ID of a secure MCP tunnel (`tunnel_` and 32 letters or digits) to use instead of a URL. */
    tunnel_id?: string;
    /** OAuth access token for the server or connector, obtained by the application. */
    authorization?: string;
    /** Description of the server, shown to the model. */
    server_description?: string;
    /** HTTP headers to send to the server, for example for authentication. */
    headers?: { [key: string]: string } | null;
    /** Tools that the model may use: a list of names, or a filter. All by default. */
    allowed_tools?: string[] | Mcp.McpToolFilter | null;
    /**
     * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /**
     * Tools that require the caller's approval: `always`, `never`, or a filter for each. Default
     * `always`.
     */
    require_approval?: Mcp.McpToolApprovalFilter | 'always' | 'never' | null;
    /** True to keep the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
  }

  export namespace Mcp {
    /** Selects tools of an MCP server. */
    export interface McpToolFilter {
      /** Names of the selected tools. */
      tool_names?: string[];
      /** Selects tools that only read data, according to their `readOnlyHint` annotation. */
      read_only?: boolean;
    }

    /**
     * Tools that require the caller's approval: `always`, `never`, or a filter for each. Default
     * `always`.
     */
    export interface McpToolApprovalFilter {
      /** Tools that always require approval. */
      always?: McpToolApprovalFilter.Always;
      /** Tools that never require approval. */
      never?: McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export interface Always {
        /** Names of the selected tools. */
        tool_names?: string[];
        /** Selects tools that only read data, according to their `readOnlyHint` annotation. */
        read_only?: boolean;
      }

      /** Selects tools of an MCP server. */
      export interface Never {
        /** Names of the selected tools. */
        tool_names?: string[];
        /** Selects tools that only read data, according to their `readOnlyHint` annotation. */
        read_only?: boolean;
      }
    }
  }

  /** Tool that runs Python code in a container. */
  export interface CodeInterpreter {
    type: 'code_interpreter';
    /**
     * Container for the code: its ID, or settings for a container that is created automatically.
     */
    container: string | CodeInterpreter.CodeInterpreterToolAuto;
    /**
     * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }

  export namespace CodeInterpreter {
    /** Settings of a container that is created for the code interpreter. */
    export interface CodeInterpreterToolAuto {
      type: 'auto';
      /** IDs of uploaded files to copy into the container, at most 50. */
      file_ids?: string[];
      /** Memory of the container. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
      /** Network access of the container: none, or listed domains. */
      network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
    }
  }

  /** Tool with which the model writes programs that call tools. */
  export interface ProgrammaticToolCalling {
    type: 'programmatic_tool_calling';
  }

  /** Tool that generates and edits images with a GPT image model. */
  export interface ImageGeneration {
    type: 'image_generation';
    /** Image model. Default `gpt-image-1`. */
    model?:
      | (string & {})
      | 'gpt-image-1'
      | 'gpt-image-1-mini'
      | 'gpt-image-1.5'
      | 'gpt-image-2'
      | 'gpt-image-2-2026-04-21'
      | 'gpt-image-2.5-sunburst'
      | 'gpt-image-2.5-sunburst-2026-09-08'
      | 'gpt-image-2.5-flare'
      | 'gpt-image-2.5-flare-2026-09-08'
      | 'gpt-image-2.6-sunburst'
      | 'gpt-image-2.6-flare';
    /** `low`, `medium`, `high` or `auto`. Default `auto`. */
    quality?: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
    /**
     * `1024x1024`, `1024x1536`, `1536x1024` or `auto` (default). `gpt-image-2` accepts any
     * `WIDTHxHEIGHT` with both divisible by 16, ratios from 1:3 to 3:1, and at most `3840x2160`.
     */
    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
    /** File format: `png`, `webp` or `jpeg`. Default `png`. */
    output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
    /** Compression level of the image, 0 to 100. Default 100. */
    output_compression?: number;
    /** Strictness of moderation: `auto` or `low`. Default `auto`. */
    moderation?: 'auto' | 'low';
    /**
     * `transparent`, `opaque` or `auto`. Default `auto`. Transparency requires a model that
     * supports it and `png` or `webp`.
     */
    background?: 'transparent' | 'opaque' | 'auto';
    /** Fidelity to the style and features of input images: `high` or `low`. Default `low`. */
    input_fidelity?: 'high' | 'low' | null;
    /** Mask of the area to repaint. */
    input_image_mask?: ImageGeneration.InputImageMask;
    /** Number of intermediate images to stream, 0 to 3. Default 0. */
    partial_images?: number;
    /**
     * `generate` creates an image, `edit` changes one, `auto` lets the model decide. Default
     * `auto`.
     */
    action?: 'generate' | 'edit' | 'auto';
    /** Complexity of the image: `low`, `medium` or `high`. */
    complexity?: 'low' | 'medium' | 'high';
    /** Number of frames of an animation. */
    frame_count?: number;
    /** Duration of a frame, in milliseconds. */
    frame_duration_ms?: number;
    /** Settings of vector output. */
    svg?: ImageGeneration.Svg;
  }

  export namespace ImageGeneration {
    /** Mask of the area to repaint. */
    export interface InputImageMask {
      /** Mask image, base64-encoded. */
      image_url?: string;
      /** ID of the uploaded mask image. */
      file_id?: string;
    }

    /** Settings of vector output. */
    export type Svg = ResponseToolSearchOutputItemParam.ImageGeneration.Svg;

    export namespace Svg {
      /** Reasoning of the model that draws. */
      export type Reasoning = ResponseToolSearchOutputItemParam.ImageGeneration.Svg.Reasoning;
    }
  }

  /** Tool with which the model asks the caller to run shell commands on the caller's machine. */
  export interface LocalShell {
    type: 'local_shell';
  }
}

/**
 * Restricts the model to some of the tools.
 *
 * @public
 */
export interface ToolChoiceAllowed {
  type: 'allowed_tools';
  /**
   * `auto` lets the model respond without a tool; `required` makes it call at least one of the
   * allowed tools.
   */
  mode: 'auto' | 'required';
  /**
   * Allowed tools, each as an object with its `type` and, if it has one, `name` or `server_label`.
   */
  tools: { [key: string]: unknown }[];
}

/**
 * Forces the model to call the apply-patch tool.
 *
 * @public
 */
export interface ToolChoiceApplyPatch {
  type: 'apply_patch';
}

/**
 * Forces the model to call a custom tool.
 *
 * @public
 */
export interface ToolChoiceCustom {
  type: 'custom';
  /** Name of the custom tool to call. */
  name: string;
}

/**
 * Forces the model to call a function.
 *
 * @public
 */
export interface ToolChoiceFunction {
  type: 'function';
  /** Name of the function to call. */
  name: string;
}

/**
 * Forces the model to call a tool of an MCP server.
 *
 * @public
 */
export interface ToolChoiceMcp {
  type: 'mcp';
  /** Label of the MCP server, as in the tool definition. */
  server_label: string;
  /** Name of the tool to call; any tool of the server if absent. */
  name?: string | null;
}

/**
 * `none` forbids tool calls, `auto` lets the model decide, `required` demands at least one call.
 *
 * @public
 */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';

/**
 * Forces the model to call the shell tool.
 *
 * @public
 */
export interface ToolChoiceShell {
  type: 'shell';
}

/**
 * Forces the model to use a built-in tool.
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
 * Tool with which the model finds and loads tools that are deferred with `defer_loading`.
 *
 * @public
 */
export interface ToolSearchTool {
  type: 'tool_search';
  /** Executor of the search: the API (`server`) or the caller (`client`). */
  execution?: 'server' | 'client';
  /** Description shown to the model if the caller executes the search. */
  description?: string | null;
  /** JSON Schema of the search arguments if the caller executes the search. */
  parameters?: unknown;
}

/**
 * Preview version of the web search tool.
 *
 * @public
 */
export interface WebSearchPreviewTool {
  /** Version of the tool: `web_search_preview` (default) or `web_search_preview_2025_03_11`. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Approximate location of the user, for local results. */
  user_location?: WebSearchPreviewTool.UserLocation | null;
  /**
   * Amount of the context window for search results: `low`, `medium` or `high`. Default `medium`.
   */
  search_context_size?: 'low' | 'medium' | 'high';
  /** Types of content to search for: text, images or both. */
  search_content_types?: Array<'text' | 'image'>;
}

export declare namespace WebSearchPreviewTool {
  /** Approximate location of the user. */
  export interface UserLocation {
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
 * Tool that searches the web for sources.
 *
 * @public
 */
export interface WebSearchTool {
  /** Version of the tool: `web_search` (default) or `web_search_2025_08_26`. */
  type: 'web_search' | 'web_search_2025_08_26';
  /** True to fetch pages live, false to use cached content only. Default true. */
  external_web_access?: boolean;
  /** Filters of the searched pages. */
  filters?: WebSearchTool.Filters | null;
  /** Approximate location of the user, for local results. */
  user_location?: WebSearchTool.UserLocation | null;
  /**
   * Amount of the context window for search results: `low`, `medium` or `high`. Default `medium`.
   */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace WebSearchTool {
  /** Filters of the searched pages. */
  export interface Filters {
    /** Domains to search, including their subdomains. Default empty, which means all. */
    allowed_domains?: string[] | null;
  }

  /** Approximate location of the user. */
  export interface UserLocation {
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

/** @public */
export interface ResponseConfigurationUpdateItem {
  id: string;
  type: 'configuration_update';
  reasoning?: ResponseConfigurationUpdateItem.Reasoning;
  text?: ResponseConfigurationUpdateItem.Text;
}

export declare namespace ResponseConfigurationUpdateItem {
  export interface Reasoning {
    effort?: ReasoningEffort | null;
  }

  export interface Text {
    format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
  }
}

/** @public */
export interface ResponseConfigurationUpdateItemParam {
  type: 'configuration_update';
  /** ID of the item. */
  id?: string | null;
  /** Reasoning from here on. */
  reasoning?: ResponseConfigurationUpdateItemParam.Reasoning;
  /** Text settings from here on. */
  text?: ResponseConfigurationUpdateItemParam.Text;
}

export declare namespace ResponseConfigurationUpdateItemParam {
  /** Reasoning from here on. */
  export interface Reasoning {
    /** Effort that the model spends on reasoning. */
    effort?: ReasoningEffort | null;
  }

  /** Text settings from here on. */
  export interface Text {
    /** Format of the text output. */
    format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
  }
}

/** @public */
export type ResponseSteerErrorCode =
  | (string & {})
  | 'response_not_found'
  | 'invalid_input'
  | 'steering_not_supported'
  | 'too_many_pending_steers'
  | 'response_already_completed'
  | 'response_not_active'
  | 'successor_creation_failed';

/** @public */
export type ResponseSteerInput =
  | string
  | Array<ResponseSteerInput.Message | ResponseSteerInput.FunctionCallOutput>;

export declare namespace ResponseSteerInput {
  export interface Message {
    content: ResponseSteerInputContent[] | string;
    role: 'user';
    type: 'message';
    id?: string | null;
    status?: string | null;
  }

  export interface FunctionCallOutput {
    output:
      | string
      | Array<ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent>;
    type: 'function_call_output';
    id?: string | null;
    call_id?: string | null;
    caller?: FunctionCallOutput.Direct | FunctionCallOutput.Program | null;
    name?: string | null;
    namespace?: string | null;
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    export interface Direct {
      type: 'direct';
    }

    export interface Program {
      caller_id: string;
      type: 'program';
    }
  }
}

/** @public */
export type ResponseSteerInputContent = ResponseFunctionCallOutputItem;

/** @public */
export type ResponseSteerPendingReason = (string & {}) | 'waiting_for_required_input';

/** @public */
export type ResponseSteerRequiredInput =
  | ResponseSteerRequiredInput.FunctionCallOutput
  | ResponseSteerRequiredInput.CustomToolCallOutput
  | ResponseSteerRequiredInput.ComputerCallOutput
  | ResponseSteerRequiredInput.ShellCallOutput
  | ResponseSteerRequiredInput.ApplyPatchCallOutput
  | ResponseSteerRequiredInput.ToolSearchOutput
  | ResponseSteerRequiredInput.McpApprovalResponse;

export declare namespace ResponseSteerRequiredInput {
  export interface FunctionCallOutput {
    call_id: string;
    name: string;
    type: 'function_call_output';
  }

  export interface CustomToolCallOutput {
    call_id: string;
    type: 'custom_tool_call_output';
  }

  export interface ComputerCallOutput {
    call_id: string;
    type: 'computer_call_output';
  }

  export interface ShellCallOutput {
    call_id: string;
    type: 'shell_call_output';
  }

  export interface ApplyPatchCallOutput {
    call_id: string;
    type: 'apply_patch_call_output';
  }

  export interface ToolSearchOutput {
    call_id: string;
    execution: 'client';
    type: 'tool_search_output';
  }

  export interface McpApprovalResponse {
    approval_request_id: string;
    type: 'mcp_approval_response';
  }
}

/** @public */
export interface ToolSearchOutputNamespaceTool {
  /** Description of the namespace, shown to the model. */
  description: string;
  /** Name of the namespace. */
  name: string;
  /** Tools of the namespace. */
  tools: Array<ToolSearchOutputNamespaceTool.Function | CustomTool>;
  type: 'namespace';
}

export declare namespace ToolSearchOutputNamespaceTool {
  /** Tools of the namespace. */
  export interface Function {
    /** Name of the function. */
    name: string;
    type: 'function';
    /** Callers of the tool: the model (`direct`), code of the model (`programmatic`), or both. */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /** True if the model may continue before the output of the call is there. */
    async?: boolean;
    /** True to load the tool only when a tool search finds it. */
    defer_loading?: boolean;
    /** Purpose of the function, shown to the model. */
    description?: string | null;
    /** JSON Schema of the output. */
    output_schema?: { [key: string]: unknown } | null;
    /** JSON Schema of the arguments. */
    parameters?: unknown;
    /** True if arguments must match `parameters` exactly. */
    strict?: boolean | null;
  }
}

/** @public */
export type ResponseSteerInputItemList = Exclude<ResponseSteerInput, string>;

export declare namespace ResponseSteerInputItemList {
  export type Message = ResponseSteerInput.Message;

  export type FunctionCallOutput = ResponseSteerInput.FunctionCallOutput;

  export namespace FunctionCallOutput {
    export type Direct = ResponseSteerInput.FunctionCallOutput.Direct;

    export type Program = ResponseSteerInput.FunctionCallOutput.Program;
  }
}
