// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

/** @public */
export interface BetaApplyPatchTool {
  /** Default: `apply_patch`. */
  type: 'apply_patch';
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export interface BetaComputerTool {
  /** Default: `computer`. */
  type: 'computer';
}

/** @public */
export interface BetaComputerUsePreviewTool {
  /** Default: `computer_use_preview`. */
  type: 'computer_use_preview';
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
  display_width: number;
  display_height: number;
}

/** @public */
export interface BetaContainerAuto {
  /** Default: `container_auto`. */
  type: 'container_auto';
  /** At most 50 items. */
  file_ids?: Array<string>;
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  network_policy?: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist;
  /** At most 200 items. */
  skills?: Array<BetaSkillReference | BetaInlineSkill>;
}

/** @public */
export interface BetaContainerNetworkPolicyAllowlist {
  /** Default: `allowlist`. */
  type: 'allowlist';
  allowed_domains: Array<string>;
  domain_secrets?: Array<BetaContainerNetworkPolicyDomainSecret>;
}

/** @public */
export interface BetaContainerNetworkPolicyDisabled {
  /** Default: `disabled`. */
  type: 'disabled';
}

/** @public */
export interface BetaContainerNetworkPolicyDomainSecret {
  domain: string;
  name: string;
  /** At most 10485760 characters. */
  value: string;
}

/** @public */
export interface BetaContainerReference {
  /** Default: `container_reference`. */
  type: 'container_reference';
  container_id: string;
}

/** @public */
export interface BetaCustomTool {
  /** Default: `custom`. */
  type: 'custom';
  name: string;
  description?: string;
  format?: BetaCustomTool.Text | BetaCustomTool.Grammar;
  defer_loading?: boolean;
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

/** @public */
export interface BetaFileSearchTool {
  /** Default: `file_search`. */
  type: 'file_search';
  vector_store_ids: Array<string>;
  max_num_results?: number;
  ranking_options?: BetaFileSearchTool.RankingOptions;
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
    hybrid_search?: BetaFileSearchTool.RankingOptions.HybridSearch;
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
    filters: Array<BetaFileSearchTool.CompoundFilter.ComparisonFilter | BetaFileSearchTool.CompoundFilter | {} | null | undefined>;
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

/** @public */
export interface BetaFunctionShellTool {
  /** Default: `shell`. */
  type: 'shell';
  environment?: BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | null;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export interface BetaFunctionTool {
  /** Default: `function`. */
  type: 'function';
  name: string;
  parameters: { [key: string]: unknown } | null;
  strict: boolean | null;
  description?: string | null;
  output_schema?: { [key: string]: unknown } | null;
  defer_loading?: boolean;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export interface BetaInlineSkill {
  /** Default: `inline`. */
  type: 'inline';
  name: string;
  description: string;
  source: BetaInlineSkillSource;
}

/** @public */
export interface BetaInlineSkillSource {
  /** Default: `base64`. */
  type: 'base64';
  /** Default: `application/zip`. */
  media_type: 'application/zip';
  /** At most 70254592 characters. */
  data: string;
}

/** @public */
export interface BetaLocalEnvironment {
  /** Default: `local`. */
  type: 'local';
  /** At most 200 items. */
  skills?: Array<BetaLocalSkill>;
}

/** @public */
export interface BetaLocalSkill {
  name: string;
  description: string;
  path: string;
}

/** @public */
export interface BetaNamespaceTool {
  /** Default: `namespace`. */
  type: 'namespace';
  name: string;
  description: string;
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

/** @public */
export interface BetaSkillReference {
  /** Default: `skill_reference`. */
  type: 'skill_reference';
  /** At most 64 characters. */
  skill_id: string;
  version?: string;
}

/** @public */
export type BetaTool =
  | BetaFunctionTool
  | BetaFileSearchTool
  | BetaComputerTool
  | BetaComputerUsePreviewTool
  | BetaWebSearchTool
  | BetaTool.Mcp
  | BetaTool.CodeInterpreter
  | BetaTool.ProgrammaticToolCalling
  | BetaTool.ImageGeneration
  | BetaTool.LocalShell
  | BetaFunctionShellTool
  | BetaCustomTool
  | BetaNamespaceTool
  | BetaToolSearchTool
  | BetaWebSearchPreviewTool
  | BetaApplyPatchTool;

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
    allowed_tools?: Array<string> | BetaTool.Mcp.McpToolFilter | null;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    require_approval?: BetaTool.Mcp.McpToolApprovalFilter | 'always' | 'never' | null;
    /** Keeps the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
  }

  export namespace Mcp {
    /** Selects tools of an MCP server. */
    export interface McpToolFilter {
      /** Names of the tools selected. */
      tool_names?: Array<string>;
      /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
      read_only?: boolean;
    }

    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    export interface McpToolApprovalFilter {
      /** Tools that always need approval. */
      always?: BetaTool.Mcp.McpToolApprovalFilter.Always;
      /** Tools that never need approval. */
      never?: BetaTool.Mcp.McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export interface Always {
        /** Names of the tools selected. */
        tool_names?: Array<string>;
        /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
        read_only?: boolean;
      }

      /** Selects tools of an MCP server. */
      export interface Never {
        /** Names of the tools selected. */
        tool_names?: Array<string>;
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
    container: string | BetaTool.CodeInterpreter.CodeInterpreterToolAuto;
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
      file_ids?: Array<string>;
      /** Memory of the container. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
      /** Network access of the container: none, or listed domains. */
      network_policy?: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist;
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
    input_image_mask?: BetaTool.ImageGeneration.InputImageMask;
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

/** @public */
export interface BetaToolChoiceAllowed {
  type: 'allowed_tools';
  mode: 'auto' | 'required';
  tools: Array<{ [key: string]: unknown }>;
}

/** @public */
export interface BetaToolChoiceApplyPatch {
  /** Default: `apply_patch`. */
  type: 'apply_patch';
}

/** @public */
export interface BetaToolChoiceCustom {
  type: 'custom';
  name: string;
}

/** @public */
export interface BetaToolChoiceFunction {
  type: 'function';
  name: string;
}

/** @public */
export interface BetaToolChoiceMcp {
  type: 'mcp';
  server_label: string;
  name?: string | null;
}

/** @public */
export type BetaToolChoiceOptions = 'none' | 'auto' | 'required';

/** @public */
export interface BetaToolChoiceShell {
  /** Default: `shell`. */
  type: 'shell';
}

/** @public */
export interface BetaToolChoiceTypes {
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

/** @public */
export interface BetaToolSearchTool {
  /** Default: `tool_search`. */
  type: 'tool_search';
  execution?: 'server' | 'client';
  description?: string | null;
  parameters?: unknown;
}

/** @public */
export interface BetaWebSearchPreviewTool {
  /** Default: `web_search_preview`. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  user_location?: BetaWebSearchPreviewTool.UserLocation | null;
  search_context_size?: 'low' | 'medium' | 'high';
  search_content_types?: Array<'text' | 'image'>;
}

export declare namespace BetaWebSearchPreviewTool {
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

/** @public */
export interface BetaWebSearchTool {
  /** Default: `web_search`. */
  type: 'web_search' | 'web_search_2025_08_26';
  /** Default: `true`. */
  external_web_access?: boolean;
  filters?: BetaWebSearchTool.Filters | null;
  user_location?: BetaWebSearchTool.UserLocation | null;
  /** Default: `medium`. */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace BetaWebSearchTool {
  export interface Filters {
    allowed_domains?: Array<string> | null;
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
