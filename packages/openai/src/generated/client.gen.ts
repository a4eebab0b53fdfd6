// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

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
import {
  Chat,
  type ChatCompletion,
  type ChatCompletionAllowedToolChoice,
  type ChatCompletionAllowedTools,
  type ChatCompletionAssistantMessageParam,
  type ChatCompletionAudio,
  type ChatCompletionAudioParam,
  type ChatCompletionChunk,
  type ChatCompletionContentPart,
  type ChatCompletionContentPartImage,
  type ChatCompletionContentPartInputAudio,
  type ChatCompletionContentPartRefusal,
  type ChatCompletionContentPartText,
  type ChatCompletionCreateParams,
  type ChatCompletionCreateParamsNonStreaming,
  type ChatCompletionCreateParamsStreaming,
  type ChatCompletionCustomTool,
  type ChatCompletionDeleted,
  type ChatCompletionDeveloperMessageParam,
  type ChatCompletionFunctionCallOption,
  type ChatCompletionFunctionMessageParam,
  type ChatCompletionFunctionTool,
  type ChatCompletionListParams,
  type ChatCompletionMessage,
  type ChatCompletionMessageCustomToolCall,
  type ChatCompletionMessageFunctionToolCall,
  type ChatCompletionMessageParam,
  type ChatCompletionMessageToolCall,
  type ChatCompletionModality,
  type ChatCompletionNamedToolChoice,
  type ChatCompletionNamedToolChoiceCustom,
  type ChatCompletionPredictionContent,
  type ChatCompletionReasoningEffort,
  type ChatCompletionRole,
  type ChatCompletionStoreMessage,
  type ChatCompletionStoreMessagesPage,
  type ChatCompletionStreamOptions,
  type ChatCompletionSystemMessageParam,
  type ChatCompletionTokenLogprob,
  type ChatCompletionTool,
  type ChatCompletionToolChoiceOption,
  type ChatCompletionToolMessageParam,
  type ChatCompletionUpdateParams,
  type ChatCompletionUserMessageParam,
  type ChatCompletionsPage,
  type Completion,
  type CompletionChoice,
  type CompletionCreateParams,
  type CompletionCreateParamsNonStreaming,
  type CompletionCreateParamsStreaming,
  type CompletionUsage,
  Completions,
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
  APIClient,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIPromise,
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
  UnprocessableEntityError,
  toFile,
  toStreamingFile,
} from '@oai/core';
import {
  type Base64EmbeddingResponse,
  type CreateEmbeddingResponse,
  type Embedding,
  type EmbeddingCreateParams,
  type EmbeddingModel,
  Embeddings,
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
  Files,
  type Upload,
  type UploadCompleteParams,
  type UploadCreateParams,
  Uploads,
} from '@oai/files';
import { FineTuning } from '@oai/fine-tuning';
import {
  type Image,
  type ImageCreateVariationParams,
  type ImageEditCompletedEvent,
  type ImageEditParams,
  type ImageEditParamsNonStreaming,
  type ImageEditParamsStreaming,
  type ImageEditPartialImageEvent,
  type ImageEditStreamEvent,
  type ImageGenCompletedEvent,
  type ImageGenPartialImageEvent,
  type ImageGenStreamEvent,
  type ImageGenerateParams,
  type ImageGenerateParamsNonStreaming,
  type ImageGenerateParamsStreaming,
  type ImageModel,
  Images,
  type ImagesResponse,
} from '@oai/images';
import { type Model, type ModelDeleted, Models, type ModelsPage } from '@oai/models';
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
  Moderations,
} from '@oai/moderations';
import { Realtime } from '@oai/realtime';
import { Conversations, Responses } from '@oai/responses';
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
import { Beta } from './beta/beta.gen.js';

/**
 * The whole API in one client.
 *
 * @public
 */
export class OpenAI extends APIClient {
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
OpenAI.Page = Page;
OpenAI.CursorPage = CursorPage;
OpenAI.ConversationCursorPage = ConversationCursorPage;
OpenAI.NextCursorPage = NextCursorPage;

export declare namespace OpenAI {
  export {
    Page,
    CursorPage,
    ConversationCursorPage,
    NextCursorPage,
    type RequestOptions,
    type PageResponse,
    type CursorPageParams,
    type CursorPageResponse,
    type ConversationCursorPageParams,
    type ConversationCursorPageResponse,
    type NextCursorPageParams,
    type NextCursorPageResponse,
  };

  export {
    type ChatModel,
    type ComparisonFilter,
    type CompoundFilter,
    type CustomToolInputFormat,
    type ErrorObject,
    type FunctionDefinition,
    type FunctionParameters,
    type Metadata,
    type Reasoning,
    type ReasoningEffort,
    type ResponseFormatJSONObject,
    type ResponseFormatJSONSchema,
    type ResponseFormatText,
    type ResponseFormatTextGrammar,
    type ResponseFormatTextPython,
    type ResponsesModel,
    type AllModels,
    type OAuthErrorCode,
  };

  export {
    Completions,
    type Completion,
    type CompletionChoice,
    type CompletionUsage,
    type CompletionCreateParams,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
  };

  export { Chat };

  export {
    Embeddings,
    type CreateEmbeddingResponse,
    type Embedding,
    type EmbeddingModel,
    type Base64EmbeddingResponse,
    type EmbeddingCreateParams,
  };

  export {
    Files,
    type FileDeleted,
    type FileObject,
    type FilePurpose,
    type FileContent,
    type FileCreateParams,
    type FileObjectsPage,
    type FileListParams,
  };

  export {
    Images,
    type Image,
    type ImageEditCompletedEvent,
    type ImageEditPartialImageEvent,
    type ImageEditStreamEvent,
    type ImageGenCompletedEvent,
    type ImageGenPartialImageEvent,
    type ImageGenStreamEvent,
    type ImageModel,
    type ImagesResponse,
    type ImageCreateVariationParams,
    type ImageEditParams,
    type ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming,
    type ImageGenerateParams,
    type ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming,
  };

  export {
    ContentProvenanceChecks,
    type ContentProvenanceCheck,
    type ContentProvenanceCheckCreateParams,
  };

  export { Audio, type AudioModel, type AudioResponseFormat };

  export {
    Moderations,
    type Moderation,
    type ModerationImageURLInput,
    type ModerationModel,
    type ModerationMultiModalInput,
    type ModerationTextInput,
    type ModerationCreateResponse,
    type ModerationCreateParams,
  };

  export { Models, type Model, type ModelDeleted, type ModelsPage };

  export { FineTuning };

  export { Graders };

  export {
    VectorStores,
    type AutoFileChunkingStrategyParam,
    type FileChunkingStrategy,
    type FileChunkingStrategyParam,
    type OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam,
    type VectorStore,
    type VectorStoreDeleted,
    type VectorStoreCreateParams,
    type VectorStoreUpdateParams,
    type VectorStoresPage,
    type VectorStoreListParams,
    type VectorStoreSearchResponse,
    type VectorStoreSearchResponsesPage,
    type VectorStoreSearchParams,
  };

  export { Webhooks };

  export { Beta };

  export {
    Batches,
    type Batch,
    type BatchError,
    type BatchRequestCounts,
    type BatchUsage,
    type BatchCreateParams,
    type BatchesPage,
    type BatchListParams,
  };

  export { Uploads, type Upload, type UploadCreateParams, type UploadCompleteParams };

  export { Admin };

  export { Responses };

  export { Realtime };

  export { Conversations };

  export {
    Evals,
    type EvalCustomDataSourceConfig,
    type EvalStoredCompletionsDataSourceConfig,
    type EvalCreateResponse,
    type EvalCreateParams,
    type EvalRetrieveResponse,
    type EvalUpdateResponse,
    type EvalUpdateParams,
    type EvalListResponse,
    type EvalListResponsesPage,
    type EvalListParams,
    type EvalDeleteResponse,
  };

  export {
    Containers,
    type ContainerCreateResponse,
    type ContainerCreateParams,
    type ContainerRetrieveResponse,
    type ContainerListResponse,
    type ContainerListResponsesPage,
    type ContainerListParams,
  };

  export {
    Skills,
    type DeletedSkill,
    type Skill,
    type SkillList,
    type SkillCreateParams,
    type SkillUpdateParams,
    type SkillsPage,
    type SkillListParams,
  };

  export {
    Videos,
    type ImageInputReferenceParam,
    type Video,
    type VideoCreateError,
    type VideoModel,
    type VideoSeconds,
    type VideoSize,
    type VideoCreateParams,
    type VideosPage,
    type VideoListParams,
    type VideoDeleteResponse,
    type VideoCreateCharacterResponse,
    type VideoCreateCharacterParams,
    type VideoDownloadContentParams,
    type VideoEditParams,
    type VideoExtendParams,
    type VideoGetCharacterResponse,
    type VideoRemixParams,
  };

  export {
    type ChatCompletion,
    type ChatCompletionAllowedToolChoice,
    type ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio,
    type ChatCompletionAudioParam,
    type ChatCompletionChunk,
    type ChatCompletionContentPart,
    type ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText,
    type ChatCompletionCustomTool,
    type ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool,
    type ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall,
    type ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionPredictionContent,
    type ChatCompletionRole,
    type ChatCompletionStoreMessage,
    type ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob,
    type ChatCompletionTool,
    type ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam,
    type ChatCompletionUserMessageParam,
    type ChatCompletionAllowedTools,
    type ChatCompletionReasoningEffort,
    type ChatCompletionModality,
    type ChatCompletionCreateParams,
    type ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming,
    type ChatCompletionUpdateParams,
    type ChatCompletionsPage,
    type ChatCompletionListParams,
    type ChatCompletionStoreMessagesPage,
  };
}
