// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  SessionsSubagentsTurnsItems as Items,
  type SessionsSubagentsTurnsItemListParams as ItemListParams,
  type AgentSessionItemsPage,
} from '@oai/agents';
