// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  AbstractPage,
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  PagePromise,
  type ConversationCursorPageParams,
  type ConversationCursorPageResponse,
  type CursorPageParams,
  type CursorPageResponse,
  type NextCursorPageParams,
  type NextCursorPageResponse,
  type PageRequestOptions,
  type PageResponse,
  TokenPage,
  type TokenPageParams,
  type TokenPageResponse,
} from '@oai/core';
