// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
} from '@oai/core';
