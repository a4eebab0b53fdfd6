// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import type { ChatKitWorkflow } from './chatkit-types.gen.js';
import { type SessionCreateParams, Sessions } from './sessions.gen.js';
import {
  type ChatKitAttachment,
  type ChatKitResponseOutputText,
  type ChatKitThread,
  type ChatKitThreadAssistantMessageItem,
  type ChatKitThreadItemList,
  type ChatKitThreadItemListDataPage,
  type ChatKitThreadUserMessageItem,
  type ChatKitThreadsPage,
  type ChatKitWidgetItem,
  type ChatSession,
  type ChatSessionAutomaticThreadTitling,
  type ChatSessionChatKitConfiguration,
  type ChatSessionChatKitConfigurationParam,
  type ChatSessionExpiresAfterParam,
  type ChatSessionFileUpload,
  type ChatSessionHistory,
  type ChatSessionRateLimits,
  type ChatSessionRateLimitsParam,
  type ChatSessionStatus,
  type ChatSessionWorkflowParam,
  type ThreadDeleteResponse,
  type ThreadListItemsParams,
  type ThreadListItemsResponse,
  type ThreadListParams,
  Threads,
} from './threads.gen.js';

/**
 * The methods of `client.beta.chatkit`.
 *
 * @public
 */
export class ChatKit extends APIResource {
  sessions: Sessions = new Sessions(this._client);
  threads: Threads = new Threads(this._client);
}

ChatKit.Sessions = Sessions;
ChatKit.Threads = Threads;

export type { ChatKitWorkflow } from './chatkit-types.gen.js';

export declare namespace ChatKit {
  export type { ChatKitWorkflow };

  export { Sessions };
  export type { SessionCreateParams };

  export { Threads };
  export type {
    ChatSession,
    ChatSessionAutomaticThreadTitling,
    ChatSessionChatKitConfiguration,
    ChatSessionChatKitConfigurationParam,
    ChatSessionExpiresAfterParam,
    ChatSessionFileUpload,
    ChatSessionHistory,
    ChatSessionRateLimits,
    ChatSessionRateLimitsParam,
    ChatSessionStatus,
    ChatSessionWorkflowParam,
    ChatKitAttachment,
    ChatKitResponseOutputText,
    ChatKitThread,
    ChatKitThreadAssistantMessageItem,
    ChatKitThreadItemList,
    ChatKitThreadUserMessageItem,
    ChatKitWidgetItem,
    ChatKitThreadsPage,
    ThreadListParams,
    ThreadDeleteResponse,
    ThreadListItemsResponse,
    ChatKitThreadItemListDataPage,
    ThreadListItemsParams,
  };
}
