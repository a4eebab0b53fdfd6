// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Runs,
  type RequiredActionFunctionToolCall,
  type Run,
  type RunStatus,
  type RunCreateParams,
  type RunCreateParamsBase,
  type RunCreateParamsNonStreaming,
  type RunCreateParamsStreaming,
  type RunRetrieveParams,
  type RunUpdateParams,
  type RunsPage,
  type RunListParams,
  type RunCancelParams,
  type RunSubmitToolOutputsParams,
  type RunSubmitToolOutputsParamsBase,
  type RunSubmitToolOutputsParamsNonStreaming,
  type RunSubmitToolOutputsParamsStreaming,
  type RunCreateAndPollParams,
  type RunCreateAndStreamParams,
  type RunStreamParams,
  type RunSubmitToolOutputsAndPollParams,
  type RunSubmitToolOutputsStreamParams,
} from '@oai/assistants';
