import type { RequestOptions } from '@oai/core';
import type { RunnerDiagnosticObserver } from '@oai/core/internal';

import type {
  ComputerAction,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputScreenshot,
} from '../generated/responses/responses-calls.gen.js';

/** An image of the screen, by URL (`data:` included) or by the id of a file. @public */
export type ComputerScreenshot = ResponseComputerToolCallOutputScreenshot;

/**
 * A call of the computer tool. The safety checks of a completed list of actions may be missing.
 *
 * @public
 */
export type ComputerCallInput =
  | ResponseComputerToolCall
  | (Omit<ResponseComputerToolCall, 'action' | 'actions' | 'pending_safety_checks'> & {
      action?: never;
      actions: NonNullable<ResponseComputerToolCall['actions']>;
      pending_safety_checks?: ResponseComputerToolCall['pending_safety_checks'] | undefined;
    });

/** The context of a callback. @public */
interface Context {
  /** Aborted when the run is. */
  signal: AbortSignal | undefined;
}

type Perform<Action> = (action: Action, options: Context) => void | Promise<void>;

/**
 * The methods of a browser or a virtual computer, one for each action, with the arguments as the
 * model wrote them. Each action is performed once, in its order, and is never repeated. An approved
 * action is approved as text: the screen can have changed since, which only the driver can check.
 *
 * @public
 */
export interface ComputerDriver {
  click: Perform<ComputerAction.Click>;
  double_click: Perform<ComputerAction.DoubleClick>;
  /** Drags along a path. */
  drag: Perform<ComputerAction.Drag>;
  /** Presses keys together. */
  keypress: Perform<ComputerAction.Keypress>;
  /** Moves the pointer. */
  move: Perform<ComputerAction.Move>;
  /** Captures the screen. */
  screenshot: (options: Context) => ComputerScreenshot | Promise<ComputerScreenshot>;
  scroll: Perform<ComputerAction.Scroll>;
  /** Types text. */
  type: Perform<ComputerAction.Type>;
  /** Waits until the screen has settled. */
  wait: Perform<ComputerAction.Wait>;
}

/** Approvals and limits of computer calls. @public */
export interface ComputerExecutionOptions {
  /**
   * Approves all pending safety checks of a call. Only true approves. Required for calls that have
   * such checks: without it they are refused.
   */
  approveSafetyChecks?: (
    call: ResponseComputerToolCall,
    context: Context,
  ) => boolean | Promise<boolean>;
  /**
   * Approves each action right before it is performed, the final screenshot included. Only true
   * approves. Default: all actions are performed.
   */
  beforeAction?: (
    action: ComputerAction,
    call: ResponseComputerToolCall,
    context: Context,
  ) => boolean | Promise<boolean>;
  /** Ends the run at once. An action in progress is abandoned; no further one begins. */
  signal?: AbortSignal | undefined;
  /** Receives a record of each stage. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** The options of `ComputerToolset.run`. @public */
export interface ComputerRunOptions extends ComputerExecutionOptions {
  /** The limit of requests. No action is performed after the last one. Default 20. */
  maxSteps?: number;
  /** Options of each request. Its signal is used if `signal` is not set. */
  requestOptions?: RequestOptions;
}
