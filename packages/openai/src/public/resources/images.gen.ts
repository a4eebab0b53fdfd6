// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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
  type ImageEditParamsBase,
  type ImageEditParamsNonStreaming,
  type ImageEditParamsStreaming,
  type ImageGenerateParams,
  type ImageGenerateParamsBase,
  type ImageGenerateParamsNonStreaming,
  type ImageGenerateParamsStreaming,
} from '@oai/images';
