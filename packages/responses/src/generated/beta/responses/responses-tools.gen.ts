// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  FunctionShellTool,
  FunctionTool,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  SkillReference,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from '../../responses/responses-tools.gen.js';

export type { ApplyPatchTool as BetaApplyPatchTool };

export type { ComputerTool as BetaComputerTool };

export type { ComputerUsePreviewTool as BetaComputerUsePreviewTool };

export type { ContainerAuto as BetaContainerAuto };

export type { ContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist };

export type { ContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled };

export type { ContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret };

export type { ContainerReference as BetaContainerReference };

/**
 * A tool that takes free text, or text by a grammar, in place of JSON arguments.
 *
 * @public
 */
export interface BetaCustomTool {
  /** Always `custom`. Default: `custom`. */
  type: 'custom';
  /** Name by which the model calls the tool. */
  name: string;
  /** What the tool does; the model reads it. */
  description?: string;
  /** Form of the input: free text or a grammar. Default free text. */
  format?: BetaCustomTool.Text | BetaCustomTool.Grammar;
  /** Keeps the definition out of the context until tool search loads it. */
  defer_loading?: boolean;
  /**
   * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

export declare namespace BetaCustomTool {
  /** Free text without constraint. */
  export interface Text {
    /** Always `text`. Default: `text`. */
    type: 'text';
  }

  /** Text that follows a grammar of the caller. */
  export interface Grammar {
    /** Always `grammar`. Default: `grammar`. */
    type: 'grammar';
    /** Notation of the grammar: `lark` or `regex`. */
    syntax: 'lark' | 'regex';
    /** The grammar itself. */
    definition: string;
  }
}

/**
 * Searches vector stores for passages that help to answer.
 *
 * @public
 */
export interface BetaFileSearchTool {
  /** Always `file_search`. Default: `file_search`. */
  type: 'file_search';
  /** Vector stores to search, by ID. */
  vector_store_ids: string[];
  /** Upper bound on results, 1 to 50. */
  max_num_results?: number;
  /** Ranker, score threshold and weights of the ranking. */
  ranking_options?: BetaFileSearchTool.RankingOptions;
  /** Condition on file attributes that results must meet. */
  filters?: BetaFileSearchTool.ComparisonFilter | BetaFileSearchTool.CompoundFilter | null;
}

export declare namespace BetaFileSearchTool {
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

  /** Compares one attribute with a value. */
  export interface ComparisonFilter {
    /** Operator: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default `eq`. */
    type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
    /** Attribute to compare. */
    key: string;
    /** Value to compare with: a string, number or boolean, or a list for `in` and `nin`. */
    value: string | number | boolean | Array<string | number>;
  }

  /** Joins several filters. */
  export interface CompoundFilter {
    /** Whether all (`and`) or any (`or`) of the filters must hold. */
    type: 'and' | 'or';
    /** Filters to join: comparisons or further compounds. */
    filters: Array<CompoundFilter.ComparisonFilter | CompoundFilter | {} | null | undefined>;
  }

  export namespace CompoundFilter {
    /** Compares one attribute with a value. */
    export interface ComparisonFilter {
      /** Operator: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default `eq`. */
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
      /** Attribute to compare. */
      key: string;
      /** Value to compare with: a string, number or boolean, or a list for `in` and `nin`. */
      value: string | number | boolean | Array<string | number>;
    }
  }
}

export type { FunctionShellTool as BetaFunctionShellTool };

export type { FunctionTool as BetaFunctionTool };

export type { InlineSkill as BetaInlineSkill };

export type { InlineSkillSource as BetaInlineSkillSource };

export type { LocalEnvironment as BetaLocalEnvironment };

export type { LocalSkill as BetaLocalSkill };

/**
 * Groups functions and custom tools under one name.
 *
 * @public
 */
export interface BetaNamespaceTool {
  /** Always `namespace`. Default: `namespace`. */
  type: 'namespace';
  /** Name of the group, such as `crm`; appears in tool calls. */
  name: string;
  /** What the group is for; the model reads it. */
  description: string;
  /** Functions and custom tools of the group, at least one. */
  tools: Array<BetaNamespaceTool.Function | BetaCustomTool>;
}

export declare namespace BetaNamespaceTool {
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

export type { SkillReference as BetaSkillReference };

/**
 * A tool that a response may use.
 *
 * @public
 */
export type BetaTool =
  | FunctionTool
  | BetaFileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | BetaTool.Mcp
  | BetaTool.CodeInterpreter
  | BetaTool.ProgrammaticToolCalling
  | BetaTool.ImageGeneration
  | BetaTool.LocalShell
  | FunctionShellTool
  | BetaCustomTool
  | BetaNamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export declare namespace BetaTool {
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

export type { ToolChoiceAllowed as BetaToolChoiceAllowed };

export type { ToolChoiceApplyPatch as BetaToolChoiceApplyPatch };

export type { ToolChoiceCustom as BetaToolChoiceCustom };

export type { ToolChoiceFunction as BetaToolChoiceFunction };

export type { ToolChoiceMcp as BetaToolChoiceMcp };

export type { ToolChoiceOptions as BetaToolChoiceOptions };

export type { ToolChoiceShell as BetaToolChoiceShell };

/**
 * Makes the model use one built-in tool.
 *
 * @public
 */
export interface BetaToolChoiceTypes {
  /** Built-in tool to use. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter';
}

export type { ToolSearchTool as BetaToolSearchTool };

export type { WebSearchPreviewTool as BetaWebSearchPreviewTool };

export type { WebSearchTool as BetaWebSearchTool };
