// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export { Conversations } from '../../../traced/conversations.js';
export type {
  ComputerScreenshotContent,
  Conversation,
  ConversationDeleted,
  ConversationDeletedResource,
  Message,
  SummaryTextContent,
  TextContent,
  InputTextContent,
  OutputTextContent,
  RefusalContent,
  InputImageContent,
  InputFileContent,
  ConversationCreateParams,
  ConversationUpdateParams,
} from '@oai/responses';
