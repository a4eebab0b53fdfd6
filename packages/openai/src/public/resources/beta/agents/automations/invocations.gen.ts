// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Invocations,
  type AutomationInvocation,
  type AutomationInvocationSource,
  type InvocationRetrieveParams,
  type AutomationInvocationsPage,
  type InvocationListParams,
} from '@oai/agents';
