import type {
  RunCreateParamsBase,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
} from './generated/beta/threads/runs/runs.gen.js';
import type {
  ThreadCreateAndRunParams,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
} from './generated/beta/threads/threads.gen.js';

/** What a stream helper takes: it sets `stream` itself. */
type Streamed<Params> = Omit<Params, 'stream'> & { stream?: true | undefined };

/** The parameters of `threads.createAndRunStream`. @public */
export type ThreadCreateAndRunParamsBaseStream = Streamed<ThreadCreateAndRunParamsBase>;

/** The parameters of `runs.stream`. @public */
export type RunCreateParamsBaseStream = Streamed<RunCreateParamsBase>;

/** The parameters of `runs.submitToolOutputsStream`. @public */
export type RunSubmitToolOutputsParamsStream = Streamed<RunSubmitToolOutputsParamsBase>;

/** @public */
export type RunCreateAndPollParams = ThreadCreateAndRunParamsNonStreaming;

/** @public */
export type RunCreateAndStreamParams = RunCreateParamsBaseStream;

/** @public */
export type RunStreamParams = RunCreateParamsBaseStream;

/** @public */
export type RunSubmitToolOutputsAndPollParams = RunSubmitToolOutputsParamsNonStreaming;

/** @public */
export type RunSubmitToolOutputsStreamParams = RunSubmitToolOutputsParamsStream;

/** @public */
export type ThreadCreateAndRunStreamParams = ThreadCreateAndRunParamsBaseStream;

/** The parameters of `threads.createAndRunPoll`. @public */
export type ThreadCreateAndRunPollParams = Omit<ThreadCreateAndRunParamsBase, 'stream'>;

export declare namespace ThreadCreateAndRunPollParams {
  type Thread = ThreadCreateAndRunParams.Thread;

  namespace Thread {
    type Message = ThreadCreateAndRunParams.Thread.Message;

    namespace Message {
      type Attachment = ThreadCreateAndRunParams.Thread.Message.Attachment;
    }

    type ToolResources = ThreadCreateAndRunParams.Thread.ToolResources;

    namespace ToolResources {
      type CodeInterpreter = ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter;
      type FileSearch = ThreadCreateAndRunParams.Thread.ToolResources.FileSearch;

      namespace FileSearch {
        type VectorStore = ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore;
      }
    }
  }

  type ToolResources = ThreadCreateAndRunParams.ToolResources;

  namespace ToolResources {
    type CodeInterpreter = ThreadCreateAndRunParams.ToolResources.CodeInterpreter;
    type FileSearch = ThreadCreateAndRunParams.ToolResources.FileSearch;
  }

  type TruncationStrategy = ThreadCreateAndRunParams.TruncationStrategy;
}
