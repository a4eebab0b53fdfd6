// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  isAutoParsableTool,
  makeParseableResponseTool,
  type AutoParseableResponseTool,
} from '@oai/core/internal';
export {
  addOutputText,
  hasAutoParseableInput,
  maybeParseResponse,
  parseResponse,
  shouldParseToolCall,
  validateInputTools,
  type ExtractParsedContentFromParams,
  type ParseableToolsParams,
  type ResponseCreateParamsWithTools,
} from '@oai/responses';
