// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ParsingToolFunction,
  isRunnableFunctionWithParse,
  type BaseFunctionsArgs,
  type RunnableFunction,
  type RunnableFunctionWithParse,
  type RunnableFunctionWithoutParse,
  type RunnableFunctions,
  type RunnableToolFunction,
  type RunnableToolFunctionWithContext,
  type RunnableToolFunctionWithParse,
  type RunnableToolFunctionWithoutParse,
  type RunnableTools,
} from '@oai/chat';
