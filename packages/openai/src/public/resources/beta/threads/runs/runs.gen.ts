// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
