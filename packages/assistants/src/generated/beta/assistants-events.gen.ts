// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ErrorObject } from '@oai/core';
import type { Message, MessageDeltaEvent } from './threads/messages-types.gen.js';
import type { Run } from './threads/runs/runs-types.gen.js';
import type { RunStep, RunStepDeltaEvent } from './threads/runs/steps-types.gen.js';
import type { Thread } from './threads/threads-types.gen.js';

/**
 * An event of a streamed run, identified by `event`, with its object in `data`.
 *
 * @public
 */
export type AssistantStreamEvent =
  | AssistantStreamEvent.ThreadCreated
  | AssistantStreamEvent.ThreadRunCreated
  | AssistantStreamEvent.ThreadRunQueued
  | AssistantStreamEvent.ThreadRunInProgress
  | AssistantStreamEvent.ThreadRunRequiresAction
  | AssistantStreamEvent.ThreadRunCompleted
  | AssistantStreamEvent.ThreadRunIncomplete
  | AssistantStreamEvent.ThreadRunFailed
  | AssistantStreamEvent.ThreadRunCancelling
  | AssistantStreamEvent.ThreadRunCancelled
  | AssistantStreamEvent.ThreadRunExpired
  | AssistantStreamEvent.ThreadRunStepCreated
  | AssistantStreamEvent.ThreadRunStepInProgress
  | AssistantStreamEvent.ThreadRunStepDelta
  | AssistantStreamEvent.ThreadRunStepCompleted
  | AssistantStreamEvent.ThreadRunStepFailed
  | AssistantStreamEvent.ThreadRunStepCancelled
  | AssistantStreamEvent.ThreadRunStepExpired
  | AssistantStreamEvent.ThreadMessageCreated
  | AssistantStreamEvent.ThreadMessageInProgress
  | AssistantStreamEvent.ThreadMessageDelta
  | AssistantStreamEvent.ThreadMessageCompleted
  | AssistantStreamEvent.ThreadMessageIncomplete
  | AssistantStreamEvent.ErrorEvent;

export declare namespace AssistantStreamEvent {
  /** An event about a thread. */
  export type ThreadCreated = ThreadStreamEvent;

  /** An event about a run. */
  export interface ThreadRunCreated {
    /** Name of the event. */
    event: 'thread.run.created';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunQueued {
    /** Name of the event. */
    event: 'thread.run.queued';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunInProgress {
    /** Name of the event. */
    event: 'thread.run.in_progress';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunRequiresAction {
    /** Name of the event. */
    event: 'thread.run.requires_action';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCompleted {
    /** Name of the event. */
    event: 'thread.run.completed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunIncomplete {
    /** Name of the event. */
    event: 'thread.run.incomplete';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunFailed {
    /** Name of the event. */
    event: 'thread.run.failed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelling {
    /** Name of the event. */
    event: 'thread.run.cancelling';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelled {
    /** Name of the event. */
    event: 'thread.run.cancelled';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunExpired {
    /** Name of the event. */
    event: 'thread.run.expired';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCreated {
    /** Name of the event. */
    event: 'thread.run.step.created';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepInProgress {
    /** Name of the event. */
    event: 'thread.run.step.in_progress';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepDelta {
    /** Name of the event. */
    event: 'thread.run.step.delta';
    /** The step after the event, or its changes. */
    data: RunStepDeltaEvent;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCompleted {
    /** Name of the event. */
    event: 'thread.run.step.completed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepFailed {
    /** Name of the event. */
    event: 'thread.run.step.failed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCancelled {
    /** Name of the event. */
    event: 'thread.run.step.cancelled';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepExpired {
    /** Name of the event. */
    event: 'thread.run.step.expired';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a message. */
  export interface ThreadMessageCreated {
    /** Name of the event. */
    event: 'thread.message.created';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageInProgress {
    /** Name of the event. */
    event: 'thread.message.in_progress';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageDelta {
    /** Name of the event. */
    event: 'thread.message.delta';
    /** The message after the event, or its changes. */
    data: MessageDeltaEvent;
  }

  /** An event about a message. */
  export interface ThreadMessageCompleted {
    /** Name of the event. */
    event: 'thread.message.completed';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageIncomplete {
    /** Name of the event. */
    event: 'thread.message.incomplete';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An error that ended the stream. */
  export interface ErrorEvent {
    /** Name of the event. */
    event: 'error';
    /** Description of the error. */
    data: ErrorObject;
  }
}

/**
 * An event about a message.
 *
 * @public
 */
export type MessageStreamEvent =
  | MessageStreamEvent.ThreadMessageCreated
  | MessageStreamEvent.ThreadMessageInProgress
  | MessageStreamEvent.ThreadMessageDelta
  | MessageStreamEvent.ThreadMessageCompleted
  | MessageStreamEvent.ThreadMessageIncomplete;

export declare namespace MessageStreamEvent {
  /** An event about a message. */
  export interface ThreadMessageCreated {
    /** Name of the event. */
    event: 'thread.message.created';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageInProgress {
    /** Name of the event. */
    event: 'thread.message.in_progress';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageDelta {
    /** Name of the event. */
    event: 'thread.message.delta';
    /** The message after the event, or its changes. */
    data: MessageDeltaEvent;
  }

  /** An event about a message. */
  export interface ThreadMessageCompleted {
    /** Name of the event. */
    event: 'thread.message.completed';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageIncomplete {
    /** Name of the event. */
    event: 'thread.message.incomplete';
    /** The message after the event, or its changes. */
    data: Message;
  }
}

/**
 * An event about a run step.
 *
 * @public
 */
export type RunStepStreamEvent =
  | RunStepStreamEvent.ThreadRunStepCreated
  | RunStepStreamEvent.ThreadRunStepInProgress
  | RunStepStreamEvent.ThreadRunStepDelta
  | RunStepStreamEvent.ThreadRunStepCompleted
  | RunStepStreamEvent.ThreadRunStepFailed
  | RunStepStreamEvent.ThreadRunStepCancelled
  | RunStepStreamEvent.ThreadRunStepExpired;

export declare namespace RunStepStreamEvent {
  /** An event about a run step. */
  export interface ThreadRunStepCreated {
    /** Name of the event. */
    event: 'thread.run.step.created';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepInProgress {
    /** Name of the event. */
    event: 'thread.run.step.in_progress';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepDelta {
    /** Name of the event. */
    event: 'thread.run.step.delta';
    /** The step after the event, or its changes. */
    data: RunStepDeltaEvent;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCompleted {
    /** Name of the event. */
    event: 'thread.run.step.completed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepFailed {
    /** Name of the event. */
    event: 'thread.run.step.failed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCancelled {
    /** Name of the event. */
    event: 'thread.run.step.cancelled';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepExpired {
    /** Name of the event. */
    event: 'thread.run.step.expired';
    /** The step after the event, or its changes. */
    data: RunStep;
  }
}

/**
 * An event about a run.
 *
 * @public
 */
export type RunStreamEvent =
  | RunStreamEvent.ThreadRunCreated
  | RunStreamEvent.ThreadRunQueued
  | RunStreamEvent.ThreadRunInProgress
  | RunStreamEvent.ThreadRunRequiresAction
  | RunStreamEvent.ThreadRunCompleted
  | RunStreamEvent.ThreadRunIncomplete
  | RunStreamEvent.ThreadRunFailed
  | RunStreamEvent.ThreadRunCancelling
  | RunStreamEvent.ThreadRunCancelled
  | RunStreamEvent.ThreadRunExpired;

export declare namespace RunStreamEvent {
  /** An event about a run. */
  export interface ThreadRunCreated {
    /** Name of the event. */
    event: 'thread.run.created';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunQueued {
    /** Name of the event. */
    event: 'thread.run.queued';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunInProgress {
    /** Name of the event. */
    event: 'thread.run.in_progress';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunRequiresAction {
    /** Name of the event. */
    event: 'thread.run.requires_action';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCompleted {
    /** Name of the event. */
    event: 'thread.run.completed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunIncomplete {
    /** Name of the event. */
    event: 'thread.run.incomplete';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunFailed {
    /** Name of the event. */
    event: 'thread.run.failed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelling {
    /** Name of the event. */
    event: 'thread.run.cancelling';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelled {
    /** Name of the event. */
    event: 'thread.run.cancelled';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunExpired {
    /** Name of the event. */
    event: 'thread.run.expired';
    /** The run after the event. */
    data: Run;
  }
}

/**
 * An event about a thread.
 *
 * @public
 */
export interface ThreadStreamEvent {
  /** Name of the event. */
  event: 'thread.created';
  /** The thread. */
  data: Thread;
  /** True if incoming audio is transcribed. */
  enabled?: boolean;
}
