// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Threads,
  type AssistantResponseFormatOption,
  type AssistantToolChoice,
  type AssistantToolChoiceFunction,
  type AssistantToolChoiceOption,
  type Thread,
  type ThreadDeleted,
  type ThreadCreateParams,
  type ThreadUpdateParams,
  type ThreadCreateAndRunParams,
  type ThreadCreateAndRunParamsBase,
  type ThreadCreateAndRunParamsNonStreaming,
  type ThreadCreateAndRunParamsStreaming,
  type ThreadCreateAndRunPollParams,
  type ThreadCreateAndRunStreamParams,
  type AssistantStream,
} from '@oai/assistants';
