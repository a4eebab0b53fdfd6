// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { Admin } from '@oai/admin';
import { Audio, type AudioModel, type AudioResponseFormat } from '@oai/audio';
import {
  type Batch,
  type BatchCreateParams,
  type BatchError,
  type BatchListParams,
  type BatchRequestCounts,
  type BatchUsage,
  Batches,
  type BatchesPage,
} from '@oai/batches';
import type {
  ChatCompletion,
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionAudioParam,
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionCustomTool,
  ChatCompletionDeleted,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionListParams,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionModality,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionParseParams,
  ChatCompletionPredictionContent,
  ChatCompletionReasoningEffort,
  ChatCompletionRole,
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  ChatCompletionUpdateParams,
  ChatCompletionUserMessageParam,
  ChatCompletionsPage,
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
  CompletionUsage,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from '@oai/chat';
import {
  type ContainerCreateParams,
  type ContainerCreateResponse,
  type ContainerListParams,
  type ContainerListResponse,
  type ContainerListResponsesPage,
  type ContainerRetrieveResponse,
  Containers,
  type DeletedSkill,
  type Skill,
  type SkillCreateParams,
  type SkillList,
  type SkillListParams,
  type SkillUpdateParams,
  Skills,
  type SkillsPage,
} from '@oai/containers';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  type AllModels,
  AuthenticationError,
  BadRequestError,
  type ChatModel,
  type ComparisonFilter,
  type CompoundFilter,
  ConflictError,
  ContentFilterFinishReasonError,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type ConversationCursorPageResponse,
  CursorPage,
  type CursorPageParams,
  type CursorPageResponse,
  type CustomToolInputFormat,
  type DecisionInputJSON,
  type DecisionQuestionInputImage,
  type DecisionQuestionInputPart,
  type DecisionQuestionInputText,
  type ErrorObject,
  type FunctionDefinition,
  type FunctionParameters,
  InternalServerError,
  InvalidWebhookSignatureError,
  LengthFinishReasonError,
  type Metadata,
  NextCursorPage,
  type NextCursorPageParams,
  type NextCursorPageResponse,
  NotFoundError,
  type OAuthErrorCode,
  OpenAIError,
  Page,
  type PageResponse,
  PermissionDeniedError,
  RateLimitError,
  type Reasoning,
  type ReasoningEffort,
  type RequestOptions,
  type ResponseFormatJSONObject,
  type ResponseFormatJSONSchema,
  type ResponseFormatText,
  type ResponseFormatTextGrammar,
  type ResponseFormatTextPython,
  type ResponsesModel,
  TokenPage,
  type TokenPageParams,
  type TokenPageResponse,
  UnprocessableEntityError,
  toFile,
  toStreamingFile,
} from '@oai/core';
import type {
  Decision,
  DecisionCreateParams,
  DecisionInputImage,
  DecisionInputJson,
  DecisionInputMessage,
  DecisionInputPart,
  DecisionInputText,
  DecisionPromptCacheBreakpoint,
} from '@oai/decisions';
import type {
  Base64EmbeddingResponse,
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
  EmbeddingModel,
} from '@oai/embeddings';
import {
  type EvalCreateParams,
  type EvalCreateResponse,
  type EvalCustomDataSourceConfig,
  type EvalDeleteResponse,
  type EvalListParams,
  type EvalListResponse,
  type EvalListResponsesPage,
  type EvalRetrieveResponse,
  type EvalStoredCompletionsDataSourceConfig,
  type EvalUpdateParams,
  type EvalUpdateResponse,
  Evals,
  Graders,
} from '@oai/evals';
import {
  type FileContent,
  type FileCreateParams,
  type FileDeleted,
  type FileListParams,
  type FileObject,
  type FileObjectsPage,
  type FilePurpose,
  type Upload,
  type UploadCompleteParams,
  type UploadCreateParams,
  Uploads,
} from '@oai/files';
import { FineTuning } from '@oai/fine-tuning';
import type {
  Image,
  ImageCreateVariationParams,
  ImageEditCompletedEvent,
  ImageEditParams,
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageGenerateParams,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
  ImageModel,
  ImagesResponse,
} from '@oai/images';
import {
  type AudioFormat,
  type BuiltInVoice,
  type ClientConfig,
  type ClientDelegation,
  type ClientEvent,
  type CommentaryAppendEvent,
  type CommentaryAppendedEvent,
  type CustomVoice,
  type DataChannelConfig,
  type DecisionAssistantMessage,
  type DecisionChoiceOption,
  type DecisionCreateEvent,
  type DecisionDeveloperMessage,
  type DecisionEvent,
  type DecisionItemCreateEvent,
  type DecisionItemCreatedEvent,
  type DecisionItemDeleteEvent,
  type DecisionItemDeletedEvent,
  type DecisionJSONObject,
  type DecisionQuestion,
  type DecisionStoredAssistantMessage,
  type DecisionStoredDeveloperMessage,
  type DecisionStoredSystemMessage,
  type DecisionStoredUserMessage,
  type DecisionSystemMessage,
  type DecisionTrigger,
  type DecisionUserMessage,
  type DecisionsDelegationConfig,
  type DecisionsDelegationUpdateConfig,
  type DelegationCreatedEvent,
  type Error,
  type ErrorEvent,
  type ForkSessionConfig,
  type ForkSessionStartEvent,
  type FunctionTool,
  type InfoEvent,
  type InitialItem,
  type InputAudioAppendEvent,
  type InputAudioMuteEvent,
  type InputAudioMutedEvent,
  type InputAudioUnmuteEvent,
  type InputAudioUnmutedEvent,
  type InputTranscriptDeltaEvent,
  type InstructionsAppendEvent,
  type InstructionsAppendedEvent,
  Live,
  type LiveCreateParams,
  type LiveCreateResponse,
  type MediaSessionConfig,
  type MediaSessionForkConfig,
  type OutputAudioDeltaEvent,
  type OutputAudioFixturePlayEvent,
  type OutputAudioFixturePlayedEvent,
  type OutputAudioFixturePlayingEvent,
  type OutputTranscriptDeltaEvent,
  type ResponseCreateEvent,
  type ResponseEvent,
  type ResponseItemCreateEvent,
  type ResponsesDelegationConfig,
  type ResponsesDelegationUpdateConfig,
  type ServerEvent,
  type ServerEventSelector,
  type SessionCloseEvent,
  type SessionClosedEvent,
  type SessionConfig,
  type SessionResource,
  type SessionStartEvent,
  type SessionStartedEvent,
  type SessionUpdateConfig,
  type SessionUpdateEvent,
  type SessionUpdatedEvent,
  type SessionUsage,
  type SessionUsageUpdatedEvent,
  type ThinkingAppendEvent,
  type ThinkingAppendedEvent,
} from '@oai/live';
import type { Model, ModelDeleted, ModelsPage } from '@oai/models';
import {
  type ContentProvenanceCheck,
  type ContentProvenanceCheckCreateParams,
  ContentProvenanceChecks,
  type Moderation,
  type ModerationCreateParams,
  type ModerationCreateResponse,
  type ModerationImageURLInput,
  type ModerationModel,
  type ModerationMultiModalInput,
  type ModerationTextInput,
} from '@oai/moderations';
import { Realtime } from '@oai/realtime';
import { Safety } from '@oai/safety';
import {
  type AutoFileChunkingStrategyParam,
  type FileChunkingStrategy,
  type FileChunkingStrategyParam,
  type OtherFileChunkingStrategyObject,
  type StaticFileChunkingStrategy,
  type StaticFileChunkingStrategyObject,
  type StaticFileChunkingStrategyObjectParam,
  type VectorStore,
  type VectorStoreCreateParams,
  type VectorStoreDeleted,
  type VectorStoreListParams,
  type VectorStoreSearchParams,
  type VectorStoreSearchResponse,
  type VectorStoreSearchResponsesPage,
  type VectorStoreUpdateParams,
  VectorStores,
  type VectorStoresPage,
} from '@oai/vector-stores';
import {
  type ImageInputReferenceParam,
  type Video,
  type VideoCreateCharacterParams,
  type VideoCreateCharacterResponse,
  type VideoCreateError,
  type VideoCreateParams,
  type VideoDeleteResponse,
  type VideoDownloadContentParams,
  type VideoEditParams,
  type VideoExtendParams,
  type VideoGetCharacterResponse,
  type VideoListParams,
  type VideoModel,
  type VideoRemixParams,
  type VideoSeconds,
  type VideoSize,
  Videos,
  type VideosPage,
} from '@oai/videos';
import { Webhooks } from '@oai/webhooks';
import { APIPromise } from '../public/core/api-promise.gen.js';
import { Completions } from '../public/resources/completions.gen.js';
import { Conversations } from '../public/resources/conversations/conversations.gen.js';
import { Decisions } from '../public/resources/decisions.gen.js';
import { Embeddings } from '../public/resources/embeddings.gen.js';
import { Files } from '../public/resources/files.gen.js';
import { Images } from '../public/resources/images.gen.js';
import { Models } from '../public/resources/models.gen.js';
import { Moderations } from '../public/resources/moderations.gen.js';
import { Responses } from '../public/resources/responses/responses.gen.js';
import { type DataResidency, ResidentClient } from '../resident-client.js';
import { Chat } from '../traced/chat.js';
import { Beta } from './beta/beta.gen.js';

/**
 * Client for the whole API.
 *
 * @public
 */
export class OpenAI extends ResidentClient {
  static OpenAI = this;
  static DEFAULT_TIMEOUT = 600000;
  static APIPromise = APIPromise;
  static OpenAIError = OpenAIError;
  static APIError = APIError;
  static APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError = APIConnectionTimeoutError;
  static APIUserAbortError = APIUserAbortError;
  static NotFoundError = NotFoundError;
  static ConflictError = ConflictError;
  static RateLimitError = RateLimitError;
  static BadRequestError = BadRequestError;
  static AuthenticationError = AuthenticationError;
  static InternalServerError = InternalServerError;
  static PermissionDeniedError = PermissionDeniedError;
  static UnprocessableEntityError = UnprocessableEntityError;
  static InvalidWebhookSignatureError = InvalidWebhookSignatureError;
  static LengthFinishReasonError = LengthFinishReasonError;
  static ContentFilterFinishReasonError = ContentFilterFinishReasonError;
  static toFile = toFile;
  static toStreamingFile = toStreamingFile;

  completions: Completions = new Completions(this);
  chat: Chat = new Chat(this);
  embeddings: Embeddings = new Embeddings(this);
  files: Files = new Files(this);
  images: Images = new Images(this);
  contentProvenanceChecks: ContentProvenanceChecks = new ContentProvenanceChecks(this);
  audio: Audio = new Audio(this);
  moderations: Moderations = new Moderations(this);
  models: Models = new Models(this);
  fineTuning: FineTuning = new FineTuning(this);
  graders: Graders = new Graders(this);
  vectorStores: VectorStores = new VectorStores(this);
  webhooks: Webhooks = new Webhooks(this);
  beta: Beta = new Beta(this);
  batches: Batches = new Batches(this);
  uploads: Uploads = new Uploads(this);
  admin: Admin = new Admin(this);
  responses: Responses = new Responses(this);
  realtime: Realtime = new Realtime(this);
  conversations: Conversations = new Conversations(this);
  evals: Evals = new Evals(this);
  containers: Containers = new Containers(this);
  skills: Skills = new Skills(this);
  /** @deprecated */
  videos: Videos = new Videos(this);
  decisions: Decisions = new Decisions(this);
  safety: Safety = new Safety(this);
  live: Live = new Live(this);
}

OpenAI.Completions = Completions;
OpenAI.Chat = Chat;
OpenAI.Embeddings = Embeddings;
OpenAI.Files = Files;
OpenAI.Images = Images;
OpenAI.ContentProvenanceChecks = ContentProvenanceChecks;
OpenAI.Audio = Audio;
OpenAI.Moderations = Moderations;
OpenAI.Models = Models;
OpenAI.FineTuning = FineTuning;
OpenAI.Graders = Graders;
OpenAI.VectorStores = VectorStores;
OpenAI.Webhooks = Webhooks;
OpenAI.Beta = Beta;
OpenAI.Batches = Batches;
OpenAI.Uploads = Uploads;
OpenAI.Admin = Admin;
OpenAI.Responses = Responses;
OpenAI.Realtime = Realtime;
OpenAI.Conversations = Conversations;
OpenAI.Evals = Evals;
OpenAI.Containers = Containers;
OpenAI.Skills = Skills;
OpenAI.Videos = Videos;
OpenAI.Decisions = Decisions;
OpenAI.Safety = Safety;
OpenAI.Live = Live;
OpenAI.Page = Page;
OpenAI.CursorPage = CursorPage;
OpenAI.ConversationCursorPage = ConversationCursorPage;
OpenAI.NextCursorPage = NextCursorPage;
OpenAI.TokenPage = TokenPage;

export declare namespace OpenAI {
  export { Page, CursorPage, ConversationCursorPage, NextCursorPage, TokenPage };
  export type {
    RequestOptions,
    PageResponse,
    CursorPageParams,
    CursorPageResponse,
    ConversationCursorPageParams,
    ConversationCursorPageResponse,
    NextCursorPageParams,
    NextCursorPageResponse,
    TokenPageParams,
    TokenPageResponse,
  };

  export type {
    ChatModel,
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    ErrorObject,
    FunctionDefinition,
    FunctionParameters,
    Metadata,
    Reasoning,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
    ResponseFormatTextGrammar,
    ResponseFormatTextPython,
    ResponsesModel,
    DecisionInputJSON,
    DecisionQuestionInputImage,
    DecisionQuestionInputPart,
    DecisionQuestionInputText,
    AllModels,
    OAuthErrorCode,
  };

  export { Completions };
  export type {
    Completion,
    CompletionChoice,
    CompletionUsage,
    CompletionCreateParams,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
  };

  export { Chat };

  export { Embeddings };
  export type {
    CreateEmbeddingResponse,
    Embedding,
    EmbeddingModel,
    Base64EmbeddingResponse,
    EmbeddingCreateParams,
  };

  export { Files };
  export type {
    FileDeleted,
    FileObject,
    FilePurpose,
    FileContent,
    FileCreateParams,
    FileObjectsPage,
    FileListParams,
  };

  export { Images };
  export type {
    Image,
    ImageEditCompletedEvent,
    ImageEditPartialImageEvent,
    ImageEditStreamEvent,
    ImageGenCompletedEvent,
    ImageGenPartialImageEvent,
    ImageGenStreamEvent,
    ImageModel,
    ImagesResponse,
    ImageCreateVariationParams,
    ImageEditParams,
    ImageEditParamsNonStreaming,
    ImageEditParamsStreaming,
    ImageGenerateParams,
    ImageGenerateParamsNonStreaming,
    ImageGenerateParamsStreaming,
  };

  export { ContentProvenanceChecks };
  export type { ContentProvenanceCheck, ContentProvenanceCheckCreateParams };

  export { Audio };
  export type { AudioModel, AudioResponseFormat };

  export { Moderations };
  export type {
    Moderation,
    ModerationImageURLInput,
    ModerationModel,
    ModerationMultiModalInput,
    ModerationTextInput,
    ModerationCreateResponse,
    ModerationCreateParams,
  };

  export { Models };
  export type { Model, ModelDeleted, ModelsPage };

  export { FineTuning };

  export { Graders };

  export { VectorStores };
  export type {
    AutoFileChunkingStrategyParam,
    FileChunkingStrategy,
    FileChunkingStrategyParam,
    OtherFileChunkingStrategyObject,
    StaticFileChunkingStrategy,
    StaticFileChunkingStrategyObject,
    StaticFileChunkingStrategyObjectParam,
    VectorStore,
    VectorStoreDeleted,
    VectorStoreCreateParams,
    VectorStoreUpdateParams,
    VectorStoresPage,
    VectorStoreListParams,
    VectorStoreSearchResponse,
    VectorStoreSearchResponsesPage,
    VectorStoreSearchParams,
  };

  export { Webhooks };

  export { Beta };

  export { Batches };
  export type {
    Batch,
    BatchError,
    BatchRequestCounts,
    BatchUsage,
    BatchCreateParams,
    BatchesPage,
    BatchListParams,
  };

  export { Uploads };
  export type { Upload, UploadCreateParams, UploadCompleteParams };

  export { Admin };

  export { Responses };

  export { Realtime };

  export { Conversations };

  export { Evals };
  export type {
    EvalCustomDataSourceConfig,
    EvalStoredCompletionsDataSourceConfig,
    EvalCreateResponse,
    EvalCreateParams,
    EvalRetrieveResponse,
    EvalUpdateResponse,
    EvalUpdateParams,
    EvalListResponse,
    EvalListResponsesPage,
    EvalListParams,
    EvalDeleteResponse,
  };

  export { Containers };
  export type {
    ContainerCreateResponse,
    ContainerCreateParams,
    ContainerRetrieveResponse,
    ContainerListResponse,
    ContainerListResponsesPage,
    ContainerListParams,
  };

  export { Skills };
  export type {
    DeletedSkill,
    Skill,
    SkillList,
    SkillCreateParams,
    SkillUpdateParams,
    SkillsPage,
    SkillListParams,
  };

  export { Videos };
  export type {
    ImageInputReferenceParam,
    Video,
    VideoCreateError,
    VideoModel,
    VideoSeconds,
    VideoSize,
    VideoCreateParams,
    VideosPage,
    VideoListParams,
    VideoDeleteResponse,
    VideoCreateCharacterResponse,
    VideoCreateCharacterParams,
    VideoDownloadContentParams,
    VideoEditParams,
    VideoExtendParams,
    VideoGetCharacterResponse,
    VideoRemixParams,
  };

  export { Decisions };
  export type {
    Decision,
    DecisionInputImage,
    DecisionInputMessage,
    DecisionInputPart,
    DecisionInputText,
    DecisionPromptCacheBreakpoint,
    DecisionInputJson,
    DecisionCreateParams,
  };

  export { Safety };

  export { Live };
  export type {
    MediaSessionConfig,
    LiveCreateResponse,
    BuiltInVoice,
    CustomVoice,
    ClientDelegation,
    ResponsesDelegationConfig,
    DecisionsDelegationConfig,
    InitialItem,
    DecisionTrigger,
    MediaSessionForkConfig,
    AudioFormat,
    ClientConfig,
    ClientEvent,
    CommentaryAppendEvent,
    CommentaryAppendedEvent,
    DataChannelConfig,
    DecisionAssistantMessage,
    DecisionChoiceOption,
    DecisionCreateEvent,
    DecisionDeveloperMessage,
    DecisionEvent,
    DecisionItemCreateEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeleteEvent,
    DecisionItemDeletedEvent,
    DecisionJSONObject,
    DecisionQuestion,
    DecisionStoredAssistantMessage,
    DecisionStoredDeveloperMessage,
    DecisionStoredSystemMessage,
    DecisionStoredUserMessage,
    DecisionSystemMessage,
    DecisionUserMessage,
    DecisionsDelegationUpdateConfig,
    DelegationCreatedEvent,
    Error,
    ErrorEvent,
    ForkSessionConfig,
    ForkSessionStartEvent,
    FunctionTool,
    InfoEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioMutedEvent,
    InputAudioUnmuteEvent,
    InputAudioUnmutedEvent,
    InputTranscriptDeltaEvent,
    InstructionsAppendEvent,
    InstructionsAppendedEvent,
    OutputAudioDeltaEvent,
    OutputAudioFixturePlayEvent,
    OutputAudioFixturePlayedEvent,
    OutputAudioFixturePlayingEvent,
    OutputTranscriptDeltaEvent,
    ResponseCreateEvent,
    ResponseEvent,
    ResponseItemCreateEvent,
    ResponsesDelegationUpdateConfig,
    ServerEvent,
    ServerEventSelector,
    SessionCloseEvent,
    SessionClosedEvent,
    SessionConfig,
    SessionResource,
    SessionStartEvent,
    SessionStartedEvent,
    SessionUpdateConfig,
    SessionUpdateEvent,
    SessionUpdatedEvent,
    SessionUsage,
    SessionUsageUpdatedEvent,
    ThinkingAppendEvent,
    ThinkingAppendedEvent,
    LiveCreateParams,
  };

  export type {
    ChatCompletion,
    ChatCompletionAllowedToolChoice,
    ChatCompletionAssistantMessageParam,
    ChatCompletionAudio,
    ChatCompletionAudioParam,
    ChatCompletionChunk,
    ChatCompletionContentPart,
    ChatCompletionContentPartImage,
    ChatCompletionContentPartInputAudio,
    ChatCompletionContentPartRefusal,
    ChatCompletionContentPartText,
    ChatCompletionCustomTool,
    ChatCompletionDeleted,
    ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctionMessageParam,
    ChatCompletionFunctionTool,
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCall,
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceCustom,
    ChatCompletionPredictionContent,
    ChatCompletionRole,
    ChatCompletionStoreMessage,
    ChatCompletionStreamOptions,
    ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob,
    ChatCompletionTool,
    ChatCompletionToolChoiceOption,
    ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAllowedTools,
    ChatCompletionReasoningEffort,
    ChatCompletionModality,
    ChatCompletionCreateParams,
    ChatCompletionCreateParamsNonStreaming,
    ChatCompletionCreateParamsStreaming,
    ChatCompletionUpdateParams,
    ChatCompletionsPage,
    ChatCompletionListParams,
    ChatCompletionStoreMessagesPage,
  };

  export type { DataResidency };

  export type {
    ChatCompletionParseParams,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChatCompletionMessageToolCall,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
  };
}
