// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  assertToolCallsAreChatCompletionFunctionToolCalls,
  hasAutoParseableInput,
  isChatCompletionFunctionTool,
  isParseableResponseFormat,
  maybeParseChatCompletion,
  parseChatCompletion,
  parseResponseFormatContent,
  shouldParseToolCall,
  validateInputTools,
  type ExtractParsedContentFromParams,
} from '@oai/chat';
export {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type AutoParseableTool,
} from '@oai/core/internal';
