// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { FunctionDefinition } from '@oai/core';

/**
 * Tools for this run, at most 20. Defaults to those of the assistant.
 *
 * @public
 */
export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

/**
 * Tool that runs Python code in a container.
 *
 * @public
 */
export interface CodeInterpreterTool {
  type: 'code_interpreter';
}

/**
 * Tool that searches a vector store.
 *
 * @public
 */
export interface FileSearchTool {
  type: 'file_search';
  /** Settings of the search. */
  file_search?: FileSearchTool.FileSearch;
}

export declare namespace FileSearchTool {
  /** Settings of the search. */
  export interface FileSearch {
    /** Maximum number of results, 1 to 50. Default 20 for `gpt-4` models, 5 for `gpt-3.5-turbo`. */
    max_num_results?: number;
    /** Ranking options of the results. */
    ranking_options?: FileSearch.RankingOptions;
  }

  export namespace FileSearch {
    /** Ranking options of file search results. Default ranker `auto`, threshold 0. */
    export interface RankingOptions {
      /** Minimum score of a result, 0 to 1. */
      score_threshold: number;
      /** Ranker to use. Default `auto`. */
      ranker?: 'auto' | 'default_2024_08_21';
    }
  }
}

/**
 * A function of the application that the model may call.
 *
 * @public
 */
export interface FunctionTool {
  type: 'function';
  /** Name, description and parameters of the function. */
  function: FunctionDefinition;
}
