import type { RequestOptions } from '@oai/core';
import type { RunnerDiagnosticObserver } from '@oai/core/internal';

import type { BrowserToolset } from '../browser/browser-toolset.js';
import type { ComputerExecutionOptions } from '../computer/computer-driver.js';
import type { ComputerToolset } from '../computer/computer-toolset.js';
import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type {
  ResponseInputItem,
  ResponseOutputItem,
} from '../generated/responses/responses-items.gen.js';
import type { FunctionTool, Tool } from '../generated/responses/responses-tools.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';

/** The output of a function: a text, or texts, images and files. @public */
export type FunctionOutput = ResponseInputItem.FunctionCallOutput['output'];

/** A function of the application with its declaration for the model. @public */
export interface RunnerFunction {
  /** The declaration. Names are unique among all tools of a runner. */
  tool: FunctionTool;
  /** True if `supplyOutputs` of a turn may answer its calls instead of `execute`. */
  allowOutputOverride?: boolean;
  /** True if a call may run beside others and, if it is early, beside the rest of the stream. */
  independent?: boolean;
  /**
   * Performs one call.
   *
   * @param args The arguments, parsed as a JSON object. They are not validated by the schema: see
   *   `runnerFunction`.
   * @param options.signal Aborted when the run is aborted or has failed, or the call took too long.
   */
  execute: (
    args: Record<string, unknown>,
    options?: { signal: AbortSignal | undefined },
  ) => FunctionOutput | Promise<FunctionOutput>;
}

/** The calls that `eager` may perform before the response is complete. @public */
export interface ResponsesEarlyExecution {
  /** The names of functions, `browser_` ones included. Default: none. */
  functions?: readonly string[];
  /** True to include computer calls. */
  computer?: boolean;
}

/** The tools of one conversation. @public */
export interface ResponsesRunnerTools {
  browser?: BrowserToolset;
  computer?: ComputerToolset;
  functions?: RunnerFunction[];
  /**
   * Restricts `eager` to some calls. The first other call of a response holds back all after it.
   * Default: all calls.
   */
  earlyExecution?: ResponsesEarlyExecution | null | undefined;
}

/** The options of one run. @public */
export interface ResponsesRunnerOptions {
  /** The limit of requests. Nothing is performed after the last one. Default 20. */
  maxSteps?: number;
  /** True to stream the responses into `onEvent`. */
  stream?: boolean;
  /** True to perform calls as soon as they are complete in the stream. Needs `stream`. */
  eager?: boolean;
  /** The limit of `independent` calls at a time. Default 2. */
  maxConcurrentCalls?: number;
  /** Receives a copy of each event, in order, and delays the stream until it has settled. */
  onEvent?: (event: ResponseStreamEvent) => void | Promise<void>;
  /** Ends the run at once. A call in progress is abandoned; nothing further begins. */
  signal?: AbortSignal;
  /**
   * Options of each request. Its signal is used if `signal` is not set. A ledger takes only
   * `headers`, `timeout`, `deadlineMs` and `signal`.
   */
  requestOptions?: RequestOptions;
  /**
   * Decides on a call of a function of `functions`: true performs it, false refuses it, and a text
   * refuses it and is sent to the model as the reason. Anything else ends the run. Default: every
   * call is performed.
   */
  approveFunction?: (
    call: Readonly<Extract<ResponseOutputItem, { type: 'function_call' }>>,
  ) => boolean | string | Promise<boolean | string>;
  /** The time limit of a call of a function, milliseconds. Default: no limit. */
  toolTimeoutMs?: number;
  /**
   * Handles a function that fails or times out, and arguments that do not fit: `throw` ends the run,
   * `return` sends the error message to the model and continues. Default `throw`.
   */
  toolErrors?: 'throw' | 'return';
  /** Approvals of computer calls. */
  computerOptions?: ComputerExecutionOptions;
  /** Decides on a call to a tool of an MCP server. Anything but true and false ends the run. */
  approveMcp?: (
    request: Readonly<ResponseOutputItem.McpApprovalRequest>,
  ) => boolean | Promise<boolean>;
  /** Receives a record of each stage. */
  onDiagnostic?: RunnerDiagnosticObserver;
  /** Decides on an early call. A call that is deferred holds back all after it. */
  beforeEarlyCall?: (
    call: Readonly<Extract<ResponseOutputItem, { type: 'function_call' | 'computer_call' }>>,
  ) => 'execute' | 'defer' | Promise<'execute' | 'defer'>;
  /** Saves the state of the run, and continues a saved one. Requests are then not retried. */
  ledger?: ResponsesRunnerLedger;
  /** Bounds the input of each request. Default: the whole conversation is sent. */
  contextBudget?: ResponsesContextBudget | null | undefined;
}

/** Bounds of the input of a request. @public */
export interface ResponsesContextBudget {
  /** Bytes of the input as JSON. */
  maxInputBytes: number;
  maxInputImages: number;
  /** How many of the newest computer calls are always kept. Default 1. */
  keepRecentScreenshots?: number;
  /**
   * Chooses what to leave out of an input that exceeds a bound. Without it, or if the input is still
   * too large, the run ends.
   */
  compact?: (snapshot: {
    /** The whole conversation. */
    history: ResponseInputItem[];
    /** The calls that may be left out. */
    eligibleCallIds: string[];
    inputBytes: number;
    inputImages: number;
  }) => Compaction | Promise<Compaction>;
}

/** @internal */
export interface Compaction {
  /** The calls to replace by a note, with their outputs. */
  dropCallIds: string[];
  /** A summary for the model. */
  summary?: string;
}

/** The state of a run, as plain JSON. @public */
export interface ResponsesRunnerCheckpoint {
  version: 1;
  run_id: string;
  /** Counts the checkpoints of a run. */
  revision: number;
  /**
   * `boundary`: between two requests; only such a state can be continued. `pending`: a request or a
   * call may be in progress. `final`: the model has answered.
   */
  phase: 'boundary' | 'pending' | 'final';
  max_steps: number;
  consumed_requests: number;
  /** The tools, without the credentials of MCP servers and with a hash of their URLs. */
  tools: Tool[];
  output_override_names: string[];
  history: ResponseInputItem[];
  attempted_call_ids: string[];
  returned_call_ids: string[];
  /** The output of the last response, while its calls are performed. */
  pending_items: ResponseOutputItem[];
  returned_outputs: ResponseInputItem[];
  final_response: Response | null;
}

/** A store for the state of runs. @public */
export interface ResponsesRunnerLedger {
  /** The id of the run, which a continued run keeps. */
  runId: string;
  /**
   * Stores a copy of the state, before and after each request and each call. The run waits for it
   * and ends if it fails.
   */
  save: (checkpoint: ResponsesRunnerCheckpoint) => void | Promise<void>;
  /**
   * A saved boundary to continue. Tools and limits must be the same, and `input` must be a new user
   * message about the current state, since the environment can have changed.
   */
  resumeFrom?: ResponsesRunnerCheckpoint;
}

/** A response whose calls are performed when the iteration goes on. @public */
export interface ResponsesRunnerTurn {
  /** A copy: changes have no effect. */
  readonly response: Response;
  /** Counts the requests, from 1. */
  readonly step: number;
  /** True if the model has answered. */
  readonly final: boolean;
  /** True if calls of this response were performed early. */
  readonly toolsExecuted: boolean;
  /** The calls so far that were begun. */
  readonly attemptedCallIds: readonly string[];
  /** The calls so far that have an output. */
  readonly completedCallIds: readonly string[];
  /**
   * Answers calls of functions with `allowOutputOverride`. A further use replaces the earlier one.
   *
   * @throws {TypeError} A call may not be answered, or the turn is over.
   */
  supplyOutputs: (outputs: ResponseInputItem.FunctionCallOutput[]) => void;
  /**
   * Adds a user message after the outputs of this turn.
   *
   * @throws {TypeError} The text is empty, or the turn is over or final.
   */
  appendUserText: (text: string) => void;
}
