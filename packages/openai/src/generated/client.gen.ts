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
    Page as Page,
    CursorPage as CursorPage,
    ConversationCursorPage as ConversationCursorPage,
    NextCursorPage as NextCursorPage,
    type RequestOptions as RequestOptions,
    type PageResponse as PageResponse,
    type CursorPageParams as CursorPageParams,
    type CursorPageResponse as CursorPageResponse,
    type ConversationCursorPageParams as ConversationCursorPageParams,
    type ConversationCursorPageResponse as ConversationCursorPageResponse,
    type NextCursorPageParams as NextCursorPageParams,
    type NextCursorPageResponse as NextCursorPageResponse,
  };

  export {
    type ChatModel as ChatModel,
    type ComparisonFilter as ComparisonFilter,
    type CompoundFilter as CompoundFilter,
    type CustomToolInputFormat as CustomToolInputFormat,
    type ErrorObject as ErrorObject,
    type FunctionDefinition as FunctionDefinition,
    type FunctionParameters as FunctionParameters,
    type Metadata as Metadata,
    type Reasoning as Reasoning,
    type ReasoningEffort as ReasoningEffort,
    type ResponseFormatJSONObject as ResponseFormatJSONObject,
    type ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    type ResponseFormatText as ResponseFormatText,
    type ResponseFormatTextGrammar as ResponseFormatTextGrammar,
    type ResponseFormatTextPython as ResponseFormatTextPython,
    type ResponsesModel as ResponsesModel,
    type AllModels as AllModels,
    type OAuthErrorCode as OAuthErrorCode,
  };

  export {
    Completions as Completions,
    type Completion as Completion,
    type CompletionChoice as CompletionChoice,
    type CompletionUsage as CompletionUsage,
    type CompletionCreateParams as CompletionCreateParams,
    type CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
  };

  export { Chat as Chat };

  export {
    Embeddings as Embeddings,
    type CreateEmbeddingResponse as CreateEmbeddingResponse,
    type Embedding as Embedding,
    type EmbeddingModel as EmbeddingModel,
    type Base64EmbeddingResponse as Base64EmbeddingResponse,
    type EmbeddingCreateParams as EmbeddingCreateParams,
  };

  export {
    Files as Files,
    type FileDeleted as FileDeleted,
    type FileObject as FileObject,
    type FilePurpose as FilePurpose,
    type FileContent as FileContent,
    type FileCreateParams as FileCreateParams,
    type FileObjectsPage as FileObjectsPage,
    type FileListParams as FileListParams,
  };

  export {
    Images as Images,
    type Image as Image,
    type ImageEditCompletedEvent as ImageEditCompletedEvent,
    type ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    type ImageEditStreamEvent as ImageEditStreamEvent,
    type ImageGenCompletedEvent as ImageGenCompletedEvent,
    type ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    type ImageGenStreamEvent as ImageGenStreamEvent,
    type ImageModel as ImageModel,
    type ImagesResponse as ImagesResponse,
    type ImageCreateVariationParams as ImageCreateVariationParams,
    type ImageEditParams as ImageEditParams,
    type ImageEditParamsNonStreaming as ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming as ImageEditParamsStreaming,
    type ImageGenerateParams as ImageGenerateParams,
    type ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming as ImageGenerateParamsStreaming,
  };

  export {
    ContentProvenanceChecks as ContentProvenanceChecks,
    type ContentProvenanceCheck as ContentProvenanceCheck,
    type ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
  };

  export {
    Audio as Audio,
    type AudioModel as AudioModel,
    type AudioResponseFormat as AudioResponseFormat,
  };

  export {
    Moderations as Moderations,
    type Moderation as Moderation,
    type ModerationImageURLInput as ModerationImageURLInput,
    type ModerationModel as ModerationModel,
    type ModerationMultiModalInput as ModerationMultiModalInput,
    type ModerationTextInput as ModerationTextInput,
    type ModerationCreateResponse as ModerationCreateResponse,
    type ModerationCreateParams as ModerationCreateParams,
  };

  export {
    Models as Models,
    type Model as Model,
    type ModelDeleted as ModelDeleted,
    type ModelsPage as ModelsPage,
  };

  export { FineTuning as FineTuning };

  export { Graders as Graders };

  export {
    VectorStores as VectorStores,
    type AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    type FileChunkingStrategy as FileChunkingStrategy,
    type FileChunkingStrategyParam as FileChunkingStrategyParam,
    type OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    type VectorStore as VectorStore,
    type VectorStoreDeleted as VectorStoreDeleted,
    type VectorStoreCreateParams as VectorStoreCreateParams,
    type VectorStoreUpdateParams as VectorStoreUpdateParams,
    type VectorStoresPage as VectorStoresPage,
    type VectorStoreListParams as VectorStoreListParams,
    type VectorStoreSearchResponse as VectorStoreSearchResponse,
    type VectorStoreSearchResponsesPage as VectorStoreSearchResponsesPage,
    type VectorStoreSearchParams as VectorStoreSearchParams,
  };

  export { Webhooks as Webhooks };

  export { Beta as Beta };

  export {
    Batches as Batches,
    type Batch as Batch,
    type BatchError as BatchError,
    type BatchRequestCounts as BatchRequestCounts,
    type BatchUsage as BatchUsage,
    type BatchCreateParams as BatchCreateParams,
    type BatchesPage as BatchesPage,
    type BatchListParams as BatchListParams,
  };

  export {
    Uploads as Uploads,
    type Upload as Upload,
    type UploadCreateParams as UploadCreateParams,
    type UploadCompleteParams as UploadCompleteParams,
  };

  export { Admin as Admin };

  export { Responses as Responses };

  export { Realtime as Realtime };

  export { Conversations as Conversations };

  export {
    Evals as Evals,
    type EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    type EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    type EvalCreateResponse as EvalCreateResponse,
    type EvalCreateParams as EvalCreateParams,
    type EvalRetrieveResponse as EvalRetrieveResponse,
    type EvalUpdateResponse as EvalUpdateResponse,
    type EvalUpdateParams as EvalUpdateParams,
    type EvalListResponse as EvalListResponse,
    type EvalListResponsesPage as EvalListResponsesPage,
    type EvalListParams as EvalListParams,
    type EvalDeleteResponse as EvalDeleteResponse,
  };

  export {
    Containers as Containers,
    type ContainerCreateResponse as ContainerCreateResponse,
    type ContainerCreateParams as ContainerCreateParams,
    type ContainerRetrieveResponse as ContainerRetrieveResponse,
    type ContainerListResponse as ContainerListResponse,
    type ContainerListResponsesPage as ContainerListResponsesPage,
    type ContainerListParams as ContainerListParams,
  };

  export {
    Skills as Skills,
    type DeletedSkill as DeletedSkill,
    type Skill as Skill,
    type SkillList as SkillList,
    type SkillCreateParams as SkillCreateParams,
    type SkillUpdateParams as SkillUpdateParams,
    type SkillsPage as SkillsPage,
    type SkillListParams as SkillListParams,
  };

  export {
    Videos as Videos,
    type ImageInputReferenceParam as ImageInputReferenceParam,
    type Video as Video,
    type VideoCreateError as VideoCreateError,
    type VideoModel as VideoModel,
    type VideoSeconds as VideoSeconds,
    type VideoSize as VideoSize,
    type VideoCreateParams as VideoCreateParams,
    type VideosPage as VideosPage,
    type VideoListParams as VideoListParams,
    type VideoDeleteResponse as VideoDeleteResponse,
    type VideoCreateCharacterResponse as VideoCreateCharacterResponse,
    type VideoCreateCharacterParams as VideoCreateCharacterParams,
    type VideoDownloadContentParams as VideoDownloadContentParams,
    type VideoEditParams as VideoEditParams,
    type VideoExtendParams as VideoExtendParams,
    type VideoGetCharacterResponse as VideoGetCharacterResponse,
    type VideoRemixParams as VideoRemixParams,
  };

  export {
    type ChatCompletion as ChatCompletion,
    type ChatCompletionAllowedToolChoice as ChatCompletionAllowedToolChoice,
    type ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio as ChatCompletionAudio,
    type ChatCompletionAudioParam as ChatCompletionAudioParam,
    type ChatCompletionChunk as ChatCompletionChunk,
    type ChatCompletionContentPart as ChatCompletionContentPart,
    type ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio as ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal as ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText as ChatCompletionContentPartText,
    type ChatCompletionCustomTool as ChatCompletionCustomTool,
    type ChatCompletionDeleted as ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool as ChatCompletionFunctionTool,
    type ChatCompletionMessage as ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam as ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    type ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionPredictionContent as ChatCompletionPredictionContent,
    type ChatCompletionRole as ChatCompletionRole,
    type ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    type ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    type ChatCompletionTool as ChatCompletionTool,
    type ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    type ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    type ChatCompletionAllowedTools as ChatCompletionAllowedTools,
    type ChatCompletionReasoningEffort as ChatCompletionReasoningEffort,
    type ChatCompletionModality as ChatCompletionModality,
    type ChatCompletionCreateParams as ChatCompletionCreateParams,
    type ChatCompletionCreateParamsNonStreaming as ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming as ChatCompletionCreateParamsStreaming,
    type ChatCompletionUpdateParams as ChatCompletionUpdateParams,
    type ChatCompletionsPage as ChatCompletionsPage,
    type ChatCompletionListParams as ChatCompletionListParams,
    type ChatCompletionStoreMessagesPage as ChatCompletionStoreMessagesPage,
  };
}
