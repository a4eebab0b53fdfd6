// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
  ImageDetail,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  NamespaceTool,
  ResponseContainerReference,
  ResponseFormatTextJSONSchemaConfig,
  ResponseLocalEnvironment,
  ResponseSteerErrorCode,
  ResponseSteerInput,
  ResponseSteerPendingReason,
  ResponseSteerRequiredInput,
  SkillReference,
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolSearchOutputNamespaceTool,
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
 * A tool that accepts free text, or text that follows a grammar, instead of JSON arguments.
 *
 * @public
 */
export interface BetaCustomTool {
  type: 'custom';
  /** Name of the tool, as used in calls. */
  name: string;
  /** Description of the tool, shown to the model. */
  description?: string;
  /** Format of the input: free text or a grammar. Default free text. */
  format?: BetaCustomTool.Text | BetaCustomTool.Grammar;
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

export declare namespace BetaCustomTool {
  /** Free text without constraints. */
  export interface Text {
    type: 'text';
  }

  /** Text that follows a grammar defined by the caller. */
  export interface Grammar {
    type: 'grammar';
    /** Syntax of the grammar: `lark` or `regex`. */
    syntax: 'lark' | 'regex';
    /** Definition of the grammar. */
    definition: string;
  }
}

/**
 * Tool that searches vector stores for relevant passages.
 *
 * @public
 */
export interface BetaFileSearchTool {
  type: 'file_search';
  /** IDs of the vector stores to search. */
  vector_store_ids: string[];
  /** Maximum number of results, 1 to 50. */
  max_num_results?: number;
  /** Ranker, score threshold and weights of the ranking. */
  ranking_options?: BetaFileSearchTool.RankingOptions;
  /** Filter on the attributes of the files. */
  filters?: BetaFileSearchTool.ComparisonFilter | BetaFileSearchTool.CompoundFilter | null;
}

export declare namespace BetaFileSearchTool {
  /** Ranking options of search results. */
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

  /** Combines several filters. */
  export interface CompoundFilter {
    /** `and` to require all of the filters, `or` to require any of them. */
    type: 'and' | 'or';
    /** Filters to combine: comparisons or compound filters. */
    filters: Array<CompoundFilter.ComparisonFilter | CompoundFilter | {} | null | undefined>;
  }

  export namespace CompoundFilter {
    /** Compares one attribute with a value. */
    export type ComparisonFilter = BetaFileSearchTool.ComparisonFilter;
  }
}

export type { FunctionShellTool as BetaFunctionShellTool };

export type { FunctionTool as BetaFunctionTool };

export type { ImageDetail as BetaImageDetail };

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
  type: 'namespace';
  /** Name of the group, such as `crm`, which appears in tool calls. */
  name: string;
  /** Purpose of the group, shown to the model. */
  description: string;
  /** Functions and custom tools of the group, at least one. */
  tools: Array<BetaNamespaceTool.Function | BetaCustomTool>;
}

export declare namespace BetaNamespaceTool {
  /** A function inside a namespace. */
  export type Function = NamespaceTool.Function;
}

export type { ResponseContainerReference as BetaResponseContainerReference };

export type { ResponseLocalEnvironment as BetaResponseLocalEnvironment };

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
   * Gives the model access to the tools of a remote MCP server, identified by `server_url`,
   * `connector_id` or `tunnel_id`.
   */
  export type Mcp = Tool.Mcp;

  export namespace Mcp {
    /** Selects tools of an MCP server. */
    export type McpToolFilter = Tool.Mcp.McpToolFilter;

    /**
     * Tools that require the caller's approval: `always`, `never`, or a filter for each. Default
     * `always`.
     */
    export type McpToolApprovalFilter = Tool.Mcp.McpToolApprovalFilter;

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export type Always = Tool.Mcp.McpToolApprovalFilter.Always;

      /** Selects tools of an MCP server. */
      export type Never = Tool.Mcp.McpToolApprovalFilter.Never;
    }
  }

  /** Tool that runs Python code in a container. */
  export type CodeInterpreter = Tool.CodeInterpreter;

  export namespace CodeInterpreter {
    /** Settings of a container that is created for the code interpreter. */
    export type CodeInterpreterToolAuto = Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  /** Tool with which the model writes programs that call tools. */
  export interface ProgrammaticToolCalling {
    type: 'programmatic_tool_calling';
  }

  /** Tool that generates and edits images with a GPT image model. */
  export type ImageGeneration = Tool.ImageGeneration;

  export namespace ImageGeneration {
    /** Mask of the area to repaint. */
    export type InputImageMask = Tool.ImageGeneration.InputImageMask;

    /** Settings of vector output. */
    export type Svg = Tool.ImageGeneration.Svg;

    export namespace Svg {
      /** Reasoning of the model that draws. */
      export type Reasoning = Tool.ImageGeneration.Svg.Reasoning;
    }
  }

  /** Tool with which the model asks the caller to run shell commands on the caller's machine. */
  export interface LocalShell {
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
 * Forces the model to use a built-in tool.
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

/** @public */
export interface BetaResponseConfigurationUpdateItem {
  id: string;
  type: 'configuration_update';
  agent?: BetaResponseConfigurationUpdateItem.Agent;
  reasoning?: BetaResponseConfigurationUpdateItem.Reasoning;
  text?: BetaResponseConfigurationUpdateItem.Text;
}

export declare namespace BetaResponseConfigurationUpdateItem {
  export interface Agent {
    agent_name: string;
  }

  export interface Reasoning {
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
  }

  export interface Text {
    format: Text.Text | ResponseFormatTextJSONSchemaConfig;
  }

  export namespace Text {
    export interface Text {
      type: 'text';
    }
  }
}

/** @public */
export interface BetaResponseConfigurationUpdateItemParam {
  type: 'configuration_update';
  /** ID of the item. */
  id?: string | null;
  /** Agent that the item belongs to. */
  agent?: BetaResponseConfigurationUpdateItemParam.Agent | null;
  /** Reasoning from here on. */
  reasoning?: BetaResponseConfigurationUpdateItemParam.Reasoning;
  /** Text settings from here on. */
  text?: BetaResponseConfigurationUpdateItemParam.Text;
}

export declare namespace BetaResponseConfigurationUpdateItemParam {
  /** Agent that the item belongs to. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Reasoning from here on. */
  export interface Reasoning {
    /** Effort that the model spends on reasoning. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
  }

  /** Text settings from here on. */
  export interface Text {
    /** Format of the text output. */
    format: Text.Text | ResponseFormatTextJSONSchemaConfig;
  }

  export namespace Text {
    /** Format of the text output. */
    export interface Text {
      type: 'text';
    }
  }
}

export type { ResponseSteerErrorCode as BetaResponseSteerErrorCode };

/** @public */
export type BetaResponseSteerInput =
  | string
  | Array<BetaResponseSteerInput.Message | BetaResponseSteerInput.FunctionCallOutput>;

export declare namespace BetaResponseSteerInput {
  export interface Message extends ResponseSteerInput.Message {
    agent?: Message.Agent | null;
  }

  export namespace Message {
    export interface Agent {
      agent_name: string;
    }
  }

  export interface FunctionCallOutput extends ResponseSteerInput.FunctionCallOutput {
    agent?: FunctionCallOutput.Agent | null;
  }

  export namespace FunctionCallOutput {
    export interface Agent {
      agent_name: string;
    }

    export interface Direct {
      type: 'direct';
    }

    export interface Program extends ResponseSteerInput.FunctionCallOutput.Program {}
  }
}

export type { ResponseSteerPendingReason as BetaResponseSteerPendingReason };

export type { ResponseSteerRequiredInput as BetaResponseSteerRequiredInput };

/** @public */
export interface BetaToolSearchOutputNamespaceTool {
  /** Description of the namespace, shown to the model. */
  description: string;
  /** Name of the namespace. */
  name: string;
  /** Tools of the namespace. */
  tools: Array<BetaToolSearchOutputNamespaceTool.Function | BetaCustomTool>;
  type: 'namespace';
}

export declare namespace BetaToolSearchOutputNamespaceTool {
  /** Tools of the namespace. */
  export type Function = ToolSearchOutputNamespaceTool.Function;
}

/** @public */
export type ResponseSteerInputItemList = Exclude<BetaResponseSteerInput, string>;

export declare namespace ResponseSteerInputItemList {
  export type Message = BetaResponseSteerInput.Message;

  export namespace Message {
    export type Agent = BetaResponseSteerInput.Message.Agent;
  }

  export type FunctionCallOutput = BetaResponseSteerInput.FunctionCallOutput;

  export namespace FunctionCallOutput {
    export type Agent = BetaResponseSteerInput.FunctionCallOutput.Agent;

    export type Direct = BetaResponseSteerInput.FunctionCallOutput.Direct;

    export type Program = BetaResponseSteerInput.FunctionCallOutput.Program;
  }
}
