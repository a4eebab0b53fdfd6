// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Items,
  type ConversationItem,
  type ConversationItemList,
  type ItemCreateParams,
  type ItemRetrieveParams,
  type ConversationItemsPage,
  type ItemListParams,
  type ItemDeleteParams,
} from '@oai/responses';
