// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  NamespaceTool,
  SkillReference,
  Tool,
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
  export type RankingOptions = FileSearchTool.RankingOptions;

  export namespace RankingOptions {
    /** Weights for combining semantic and keyword search by reciprocal rank fusion. */
    export type HybridSearch = FileSearchTool.RankingOptions.HybridSearch;
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
    export type ComparisonFilter = BetaFileSearchTool.ComparisonFilter;
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
  export type Function = NamespaceTool.Function;
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
  export type Mcp = Tool.Mcp;

  export namespace Mcp {
    /** Selects tools of an MCP server. */
    export type McpToolFilter = Tool.Mcp.McpToolFilter;

    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    export type McpToolApprovalFilter = Tool.Mcp.McpToolApprovalFilter;

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export type Always = Tool.Mcp.McpToolApprovalFilter.Always;

      /** Selects tools of an MCP server. */
      export type Never = Tool.Mcp.McpToolApprovalFilter.Never;
    }
  }

  /** Runs Python code in a container. */
  export type CodeInterpreter = Tool.CodeInterpreter;

  export namespace CodeInterpreter {
    /** Settings of a container that is created for the code interpreter. */
    export type CodeInterpreterToolAuto = Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  /** Lets the model write programs that call tools. */
  export interface ProgrammaticToolCalling {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Generates and edits images with a GPT image model. */
  export type ImageGeneration = Tool.ImageGeneration;

  export namespace ImageGeneration {
    /** Mask of the area to repaint. */
    export type InputImageMask = Tool.ImageGeneration.InputImageMask;
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
