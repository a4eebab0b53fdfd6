// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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
} from '@oai/videos';
