// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  SessionsSubagentsTurns as Turns,
  type SessionsSubagentsTurnRetrieveParams as TurnRetrieveParams,
  type SessionsSubagentsTurnListParams as TurnListParams,
  type TurnsPage,
  SessionsSubagentsTurnsItems as Items,
  type SessionsSubagentsTurnsItemListParams as ItemListParams,
} from '@oai/agents';
