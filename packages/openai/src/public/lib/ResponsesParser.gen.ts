// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
  type ParsedWithOptions,
  type ResponseParseOptions,
  type ResponseParserTextFormat,
  type ResponseParsingInput,
  type ResponseCreateParamsWithTools,
} from '@oai/responses';
