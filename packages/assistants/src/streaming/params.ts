import type {
  RunCreateParamsBase,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
} from '../generated/beta/threads/runs/runs-types.gen.js';
import type {
  ThreadCreateAndRunParams,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
} from '../generated/beta/threads/threads-types.gen.js';

/** Parameters of a stream helper, which sets `stream` itself. */
type Streamed<Params> = Omit<Params, 'stream'> & { stream?: true | undefined };

/** The parameters of `threads.createAndRunStream`. @public */
export type ThreadCreateAndRunParamsBaseStream = Streamed<ThreadCreateAndRunParamsBase>;

/** The parameters of `runs.stream`. @public */
export type RunCreateParamsBaseStream = Streamed<RunCreateParamsBase>;

/** The parameters of `runs.submitToolOutputsStream`. @public */
export type RunSubmitToolOutputsParamsStream = Streamed<RunSubmitToolOutputsParamsBase>;

/** The parameters of `runs.createAndPoll`. @public */
export type RunCreateAndPollParams = ThreadCreateAndRunParamsNonStreaming;

/** The parameters of `runs.createAndStream`. @public */
export type RunCreateAndStreamParams = RunCreateParamsBaseStream;

/** The parameters of `runs.stream`. @public */
export type RunStreamParams = RunCreateParamsBaseStream;

/** The parameters of `runs.submitToolOutputsAndPoll`. @public */
export type RunSubmitToolOutputsAndPollParams = RunSubmitToolOutputsParamsNonStreaming;

/** The parameters of `runs.submitToolOutputsStream`. @public */
export type RunSubmitToolOutputsStreamParams = RunSubmitToolOutputsParamsStream;

/** The parameters of `threads.createAndRunStream`. @public */
export type ThreadCreateAndRunStreamParams = ThreadCreateAndRunParamsBaseStream;

/** Metadata of any type, for compatibility with the `openai` package. */
interface AnyMetadata {
  metadata?: unknown;
}

type WithAnyMetadata<Params, Names extends string = never> = Omit<Params, 'metadata' | Names> &
  AnyMetadata;

/** The parameters of `threads.createAndRunPoll`. @public */
export type ThreadCreateAndRunPollParams = WithAnyMetadata<
  ThreadCreateAndRunParamsBase,
  'stream' | 'thread'
> & { thread?: ThreadCreateAndRunPollParams.Thread };

export declare namespace ThreadCreateAndRunPollParams {
  type Thread = WithAnyMetadata<ThreadCreateAndRunParams.Thread, 'messages' | 'tool_resources'> & {
    messages?: Array<Thread.Message>;
    tool_resources?: Thread.ToolResources | null;
  };

  namespace Thread {
    type Message = WithAnyMetadata<ThreadCreateAndRunParams.Thread.Message>;

    namespace Message {
      type Attachment = ThreadCreateAndRunParams.Thread.Message.Attachment;
    }

    type ToolResources = Omit<ThreadCreateAndRunParams.Thread.ToolResources, 'file_search'> & {
      file_search?: ToolResources.FileSearch;
    };

    namespace ToolResources {
      type CodeInterpreter = ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter;
      type FileSearch = Omit<
        ThreadCreateAndRunParams.Thread.ToolResources.FileSearch,
        'vector_stores'
      > & { vector_stores?: Array<FileSearch.VectorStore> };

      namespace FileSearch {
        type VectorStore =
          WithAnyMetadata<ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore>;
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
