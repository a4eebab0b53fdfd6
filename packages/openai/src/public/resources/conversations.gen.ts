// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export { Conversations } from './conversations/conversations.gen.js';
export {
  type ComputerScreenshotContent,
  type Conversation,
  type ConversationDeleted,
  type ConversationDeletedResource,
  type Message,
  type SummaryTextContent,
  type TextContent,
  type InputTextContent,
  type OutputTextContent,
  type RefusalContent,
  type InputImageContent,
  type InputFileContent,
  type ConversationCreateParams,
  type ConversationUpdateParams,
  Items,
  type ConversationItem,
  type ConversationItemList,
  type ItemCreateParams,
  type ItemRetrieveParams,
  type ConversationItemsPage,
  type ItemListParams,
  type ItemDeleteParams,
} from '@oai/responses';
