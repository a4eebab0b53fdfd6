// Every type of every domain under one name. Compilers that write declarations need a name for each
// type that a program infers; where packages are installed in isolation, they find it only here.
/* eslint-disable no-restricted-syntax -- a type without a name here is an error in users' builds */
export type * from '@oai/admin';
export type * from '@oai/agents';
export type * from '@oai/assistants';
export type * from '@oai/audio';
export type * from '@oai/azure';
export type * from '@oai/batches';
export type * from '@oai/bedrock';
export type * from '@oai/chat';
export type * from '@oai/chatkit';
export type * from '@oai/containers';
export type * from '@oai/core';
export type * from '@oai/decisions';
export type * from '@oai/embeddings';
export type * from '@oai/evals';
export type * from '@oai/files';
export type * from '@oai/fine-tuning';
export type * from '@oai/images';
export type * from '@oai/live';
export type * from '@oai/models';
export type * from '@oai/moderations';
export type * from '@oai/realtime';
export type * from '@oai/responses';
export type * from '@oai/safety';
export type * from '@oai/structured';
export type * from '@oai/structured/zod';
export type * from '@oai/vector-stores';
export type * from '@oai/videos';
export type * from '@oai/webhooks';

// Names that several domains use belong to one of them; the others get their domain as a prefix.
export type {
  Files as AgentsFiles,
  FileCreateParams as AgentsFileCreateParams,
  FileListParams as AgentsFileListParams,
  ItemListParams as AgentsItemListParams,
  Items as AgentsItems,
  SessionCreateParams as AgentsSessionCreateParams,
  Sessions as AgentsSessions,
} from '@oai/agents';
export type {
  PollingOptions,
  Threads,
  Runs,
  RunCreateParams,
  RunRetrieveParams,
  RunListParams,
  RunCancelParams,
  FileSearchTool as AssistantsFileSearchTool,
  FunctionTool as AssistantsFunctionTool,
  Messages as AssistantsMessages,
  Message as AssistantsMessage,
  MessageListParams as AssistantsMessageListParams,
} from '@oai/assistants';
export type { Translations } from '@oai/audio';
export type {
  Messages,
  MessageListParams,
  hasAutoParseableInput,
  ExtractParsedContentFromParams,
  shouldParseToolCall,
  validateInputTools,
  ChatModel as ChatChatModel,
} from '@oai/chat';
export type { Sessions, SessionCreateParams, Threads as ChatkitThreads } from '@oai/chatkit';
export type {
  Files as ContainersFiles,
  FileCreateParams as ContainersFileCreateParams,
  FileRetrieveParams as ContainersFileRetrieveParams,
  FileListParams as ContainersFileListParams,
  FileDeleteParams as ContainersFileDeleteParams,
} from '@oai/containers';
export type {
  ChatModel,
  DecisionQuestionInputImage,
  DecisionQuestionInputPart,
  DecisionQuestionInputText,
} from '@oai/core';
export type { DecisionInputText } from '@oai/decisions';
export type {
  Graders,
  Runs as EvalsRuns,
  RunCreateParams as EvalsRunCreateParams,
  RunRetrieveParams as EvalsRunRetrieveParams,
  RunListParams as EvalsRunListParams,
  RunCancelParams as EvalsRunCancelParams,
} from '@oai/evals';
export type { Files, FileCreateParams, FileListParams } from '@oai/files';
export type { Graders as FineTuningGraders } from '@oai/fine-tuning';
export type {
  ConnectClientEvent as LiveConnectClientEvent,
  DecisionInputText as LiveDecisionInputText,
  ErrorEvent as LiveErrorEvent,
  FunctionTool as LiveFunctionTool,
  ResponseCreateEvent as LiveResponseCreateEvent,
  SessionUpdateEvent as LiveSessionUpdateEvent,
  SessionUpdatedEvent as LiveSessionUpdatedEvent,
  Sessions as LiveSessions,
} from '@oai/live';
export type {
  ConnectClientEvent,
  ErrorEvent,
  ResponseCreateEvent,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  Translations as RealtimeTranslations,
  Sessions as RealtimeSessions,
  SessionCreateParams as RealtimeSessionCreateParams,
  BetaResponseAudioDeltaEvent as RealtimeBetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent as RealtimeBetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent as RealtimeBetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent as RealtimeBetaResponseAudioTranscriptDoneEvent,
  BetaResponseContentPartAddedEvent as RealtimeBetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent as RealtimeBetaResponseContentPartDoneEvent,
  BetaResponseCreatedEvent as RealtimeBetaResponseCreatedEvent,
  BetaResponseFunctionCallArgumentsDeltaEvent as RealtimeBetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent as RealtimeBetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseOutputItemAddedEvent as RealtimeBetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent as RealtimeBetaResponseOutputItemDoneEvent,
  BetaResponseTextDeltaEvent as RealtimeBetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent as RealtimeBetaResponseTextDoneEvent,
  ConversationItem as RealtimeConversationItem,
  ResponseAudioDeltaEvent as RealtimeResponseAudioDeltaEvent,
  ResponseAudioDoneEvent as RealtimeResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent as RealtimeResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent as RealtimeResponseAudioTranscriptDoneEvent,
  ResponseContentPartAddedEvent as RealtimeResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent as RealtimeResponseContentPartDoneEvent,
  ResponseCreatedEvent as RealtimeResponseCreatedEvent,
  ResponseFunctionCallArgumentsDeltaEvent as RealtimeResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent as RealtimeResponseFunctionCallArgumentsDoneEvent,
  ResponseOutputItemAddedEvent as RealtimeResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent as RealtimeResponseOutputItemDoneEvent,
  ResponseTextDeltaEvent as RealtimeResponseTextDeltaEvent,
  ResponseTextDoneEvent as RealtimeResponseTextDoneEvent,
} from '@oai/realtime';
export type {
  ItemListParams,
  Items,
  FileSearchTool,
  FunctionTool,
  Message,
  BetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent,
  BetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent,
  BetaResponseCreatedEvent,
  BetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent,
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  ConversationItem,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreatedEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  hasAutoParseableInput as ResponseshasAutoParseableInput,
  ExtractParsedContentFromParams as ResponsesExtractParsedContentFromParams,
  shouldParseToolCall as ResponsesshouldParseToolCall,
  validateInputTools as ResponsesvalidateInputTools,
} from '@oai/responses';
export type {
  FileRetrieveParams,
  FileDeleteParams,
  PollingOptions as VectorStoresPollingOptions,
  Files as VectorStoresFiles,
  FileCreateParams as VectorStoresFileCreateParams,
  FileListParams as VectorStoresFileListParams,
} from '@oai/vector-stores';
