// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Subagents,
  type SubagentRetrieveParams,
  type SubagentListParams,
  type SubagentsPage,
  SessionsSubagentsItems as Items,
  type SessionsSubagentsItemListParams as ItemListParams,
  SessionsSubagentsTurns as Turns,
  type SessionsSubagentsTurnRetrieveParams as TurnRetrieveParams,
  type SessionsSubagentsTurnListParams as TurnListParams,
} from '@oai/agents';
