// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ChatCompletionStream,
  makeChatCompletionReadableStreamMessageChunk,
  type ChatCompletionReadableStreamItem,
  type ChatCompletionSnapshot,
  type ChatCompletionStreamEvents,
  type ChatCompletionStreamParams,
  type ContentDeltaEvent,
  type ContentDoneEvent,
  type FunctionToolCallArgumentsDeltaEvent,
  type FunctionToolCallArgumentsDoneEvent,
  type LogProbsContentDeltaEvent,
  type LogProbsContentDoneEvent,
  type LogProbsRefusalDeltaEvent,
  type LogProbsRefusalDoneEvent,
  type RefusalDeltaEvent,
  type RefusalDoneEvent,
} from '@oai/chat';
