// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
