// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Assistants,
  type Assistant,
  type AssistantDeleted,
  type AssistantStreamEvent,
  type AssistantTool,
  type CodeInterpreterTool,
  type FileSearchTool,
  type FunctionTool,
  type MessageStreamEvent,
  type RunStepStreamEvent,
  type RunStreamEvent,
  type ThreadStreamEvent,
  type AssistantCreateParams,
  type AssistantUpdateParams,
  type AssistantsPage,
  type AssistantListParams,
  type AssistantStream,
} from '@oai/assistants';
