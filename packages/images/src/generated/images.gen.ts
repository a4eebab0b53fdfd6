// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type RequestOptions,
  type Stream,
  type Uploadable,
} from '@oai/core';
import { multipart } from '@oai/core/internal';
import { imageStreamEnd } from '../stream-end.js';

/**
 * The methods of `client.images`.
 *
 * @public
 */
export class Images extends APIResource {
  private readonly _path = 'images.';

  /**
   * Creates variations of an image, with `dall-e-2` only.
   *
   * `POST /images/variations`
   *
   * @returns The variations.
   * @throws {APIError} The request failed or was rejected.
   */
  createVariation(
    body: ImageCreateVariationParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse> {
    return this._client.post('/images/variations', {
      __operation: this._path + 'createVariation',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Edits or extends images with GPT image models or `dall-e-2`. A multipart body uploads `image`;
   * a JSON body refers to `images` by URL or file, for GPT image models only.
   *
   * `POST /images/edits`
   *
   * @returns The edited images, or a stream of partial and final images.
   * @throws {APIError} The request failed or was rejected.
   */
  edit(body: ImageEditParamsNonStreaming, options?: RequestOptions): APIPromise<ImagesResponse>;
  /**
   * Edits or extends images with GPT image models or `dall-e-2`. A multipart body uploads `image`;
   * a JSON body refers to `images` by URL or file, for GPT image models only.
   *
   * `POST /images/edits`
   *
   * @returns The edited images, or a stream of partial and final images.
   * @throws {APIError} The request failed or was rejected.
   */
  edit(
    body: ImageEditParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent>>;
  /**
   * Edits or extends images with GPT image models or `dall-e-2`. A multipart body uploads `image`;
   * a JSON body refers to `images` by URL or file, for GPT image models only.
   *
   * `POST /images/edits`
   *
   * @returns The edited images, or a stream of partial and final images.
   * @throws {APIError} The request failed or was rejected.
   */
  edit(
    body: ImageEditParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent> | ImagesResponse>;
  edit(body: ImageEditParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/images/edits', {
      __operation: this._path + 'edit',
      body: multipart(body),
      ...options,
      stream: body?.stream ?? false,
      streamEnd: imageStreamEnd,
    });
  }

  /**
   * Generates images from a prompt.
   *
   * `POST /images/generations`
   *
   * @returns The images, or a stream of partial and final images.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const image = await client.images.generate({ model: 'gpt-image-1', prompt: 'A robot.' });
   * console.log(image.data?.[0]?.b64_json?.length);
   * ```
   */
  generate(
    body: ImageGenerateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse>;
  /**
   * Generates images from a prompt.
   *
   * `POST /images/generations`
   *
   * @returns The images, or a stream of partial and final images.
   * @throws {APIError} The request failed or was rejected.
   */
  generate(
    body: ImageGenerateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent>>;
  /**
   * Generates images from a prompt.
   *
   * `POST /images/generations`
   *
   * @returns The images, or a stream of partial and final images.
   * @throws {APIError} The request failed or was rejected.
   */
  generate(
    body: ImageGenerateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent> | ImagesResponse>;
  generate(body: ImageGenerateParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/images/generations', {
      __operation: this._path + 'generate',
      body,
      ...options,
      stream: body?.stream ?? false,
      streamEnd: imageStreamEnd,
    });
  }
}

/**
 * A generated image, inline or by URL.
 *
 * @public
 */
export interface Image {
  /**
   * Image, base64-encoded. Returned by GPT image models, and by other models with `response_format:
   * "b64_json"`.
   */
  b64_json?: string;
  /** URL of the image, from `dall-e` models with `response_format: "url"`. Valid for 60 minutes. */
  url?: string;
  /** Prompt as revised by the model. Only for `dall-e-3`. */
  revised_prompt?: string;
}

/**
 * The final image of an edit.
 *
 * @public
 */
export interface ImageEditCompletedEvent {
  type: 'image_edit.completed';
  /** Final image, base64-encoded. */
  b64_json: string;
  /** Time at which the event was created, in Unix seconds. */
  created_at: number;
  /** Size of the image, in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Quality of the image. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Background of the image. */
  background: 'transparent' | 'opaque' | 'auto';
  /** Encoding of the image. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Token usage. */
  usage: ImageEditCompletedEvent.Usage;
  safety_identifier?: string | null;
}

export declare namespace ImageEditCompletedEvent {
  /** Token usage of a streamed image request. Only for GPT image models. */
  export interface Usage {
    /** Sum of input and output tokens. */
    total_tokens: number;
    /** Text and image tokens of the input. */
    input_tokens: number;
    /** Image tokens of the output. */
    output_tokens: number;
    /** Input tokens by type. */
    input_tokens_details: Usage.InputTokensDetails;
  }

  export namespace Usage {
    /** Input tokens by type. */
    export interface InputTokensDetails {
      /** Text tokens of the input. */
      text_tokens: number;
      /** Image tokens of the input. */
      image_tokens: number;
    }
  }
}

/**
 * A preview of an image that is being edited.
 *
 * @public
 */
export interface ImageEditPartialImageEvent {
  type: 'image_edit.partial_image';
  /** Partial image, base64-encoded, which can be displayed. */
  b64_json: string;
  /** Time at which the event was created, in Unix seconds. */
  created_at: number;
  /** Requested size, in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Requested quality. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Requested background. */
  background: 'transparent' | 'opaque' | 'auto';
  /** Requested encoding. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Index of the partial image, from 0. */
  partial_image_index: number;
}

/**
 * An event of a streamed image edit.
 *
 * @public
 */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

/**
 * The final image of a generation.
 *
 * @public
 */
export interface ImageGenCompletedEvent {
  type: 'image_generation.completed';
  /** Final image, base64-encoded. */
  b64_json: string;
  /** Time at which the event was created, in Unix seconds. */
  created_at: number;
  /** Size of the image, in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Quality of the image. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Background of the image. */
  background: 'transparent' | 'opaque' | 'auto';
  /** Encoding of the image. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Token usage. */
  usage: ImageGenCompletedEvent.Usage;
  safety_identifier?: string | null;
}

export declare namespace ImageGenCompletedEvent {
  /** Token usage of a streamed image request. Only for GPT image models. */
  export type Usage = ImageEditCompletedEvent.Usage;

  export namespace Usage {
    /** Input tokens by type. */
    export type InputTokensDetails = ImageEditCompletedEvent.Usage.InputTokensDetails;
  }
}

/**
 * A preview of an image that is being generated.
 *
 * @public
 */
export interface ImageGenPartialImageEvent {
  type: 'image_generation.partial_image';
  /** Partial image, base64-encoded, which can be displayed. */
  b64_json: string;
  /** Time at which the event was created, in Unix seconds. */
  created_at: number;
  /** Requested size, in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Requested quality. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Requested background. */
  background: 'transparent' | 'opaque' | 'auto';
  /** Requested encoding. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Index of the partial image, from 0. */
  partial_image_index: number;
}

/**
 * An event of a streamed image generation.
 *
 * @public
 */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

/**
 * GPT image model or `dall-e-2`. Default `gpt-image-1.5`.
 *
 * @public
 */
export type ImageModel =
  | 'gpt-image-1.5'
  | 'gpt-image-2'
  | 'gpt-image-2-2026-04-21'
  | 'dall-e-2'
  | 'gpt-image-1'
  | 'gpt-image-1-mini'
  | 'chatgpt-image-latest'
  | 'gpt-image-2.5-sunburst'
  | 'gpt-image-2.5-sunburst-2026-09-08'
  | 'gpt-image-2.5-flare'
  | 'gpt-image-2.5-flare-2026-09-08'
  | 'gpt-image-2.6-sunburst'
  | 'gpt-image-2.6-flare'
  | 'dall-e-3';

/**
 * Images created by a request.
 *
 * @public
 */
export interface ImagesResponse {
  /** Creation time, in Unix seconds. */
  created: number;
  /** The images. */
  data: Image[];
  /** Background that was used. */
  background?: 'transparent' | 'opaque';
  /** Encoding of the images. */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  /** Size of the images, in pixels. */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024';
  /** Quality of the images. */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max';
  /** Token usage. Only for GPT image models. */
  usage?: ImagesResponse.Usage;
  safety_identifier?: string | null;
  svg_usage?: ImagesResponse.SvgUsage;
}

export declare namespace ImagesResponse {
  /** Token usage of an image request. Only for GPT image models. */
  export interface Usage {
    /** Text and image tokens of the input. */
    input_tokens: number;
    /** Sum of input and output tokens. */
    total_tokens: number;
    /** Generated tokens. */
    output_tokens: number;
    /** Input tokens by type. */
    input_tokens_details: Usage.InputTokensDetails;
    /** Output tokens by type. */
    output_tokens_details?: Usage.OutputTokensDetails;
  }

  export namespace Usage {
    /** Output tokens of an image request by type. */
    export interface OutputTokensDetails {
      /** Generated image tokens. */
      image_tokens: number;
      /** Generated text tokens. */
      text_tokens: number;
    }

    /** Input tokens of an image request by type. */
    export interface InputTokensDetails {
      /** Text tokens of the input. */
      text_tokens: number;
      /** Image tokens of the input. */
      image_tokens: number;
    }
  }

  export interface SvgUsage {
    input_tokens: number;
    model: string;
    output_tokens: number;
    reasoning_tokens: number;
    total_tokens: number;
  }
}

/**
 * Parameters of `client.images.createVariation`.
 *
 * @public
 */
export interface ImageCreateVariationParams {
  /** Image to vary: a square PNG of less than 4 MB. */
  image: Uploadable;
  /** Only `dall-e-2`, the default. */
  model?: (string & {}) | ImageModel | null;
  /** Number of images, 1 to 10. Default 1. */
  n?: number | null;
  /** `url` (default, valid for 60 minutes) or `b64_json`. */
  response_format?: 'url' | 'b64_json' | null;
  /** `256x256`, `512x512` or `1024x1024` (default). */
  size?: '256x256' | '512x512' | '1024x1024' | null;
  /** Stable identifier of the end user, for abuse detection. */
  user?: string;
}

/**
 * Parameters of `client.images.edit`.
 *
 * @public
 */
export type ImageEditParams = ImageEditParamsNonStreaming | ImageEditParamsStreaming;

export declare namespace ImageEditParams {
  /** Settings of vector output. */
  export interface Svg {
    /** Model that draws the vector image. */
    model?: string;
    /** Reasoning of the model that draws. */
    reasoning?: Svg.Reasoning | null;
  }

  export namespace Svg {
    /** Reasoning of the model that draws. */
    export interface Reasoning {
      /** Effort that the model spends on reasoning. */
      effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
    }
  }

  export type { ImageEditParamsNonStreaming };

  export type { ImageEditParamsStreaming };
}

/**
 * Parameters of `client.images.edit`, with or without streaming.
 *
 * @public
 */
export interface ImageEditParamsBase {
  /**
   * Images to edit. GPT image models accept up to 16 images in `png`, `webp` or `jpg` format of
   * less than 50 MB each. `dall-e-2` accepts one square `png` of less than 4 MB.
   */
  image: Uploadable | Uploadable[];
  /** Description of the result. At most 32,000 characters, or 1000 for `dall-e-2`. */
  prompt: string;
  /**
   * PNG of less than 4 MB with the size of the image, whose fully transparent areas are to be
   * edited. Applies to the first of several images. In JSON bodies, a reference.
   */
  mask?: Uploadable;
  /**
   * `transparent`, `opaque` or `auto` (default). GPT image models only. `transparent` requires
   * `png` or `webp`, and is a preview for `gpt-image-2`.
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /** GPT image model or `dall-e-2`. Default `gpt-image-1.5`. */
  model?: (string & {}) | ImageModel | null;
  /** Number of images, 1 to 10. Default 1. */
  n?: number | null;
  /**
   * Default `1024x1024`, or `auto` in JSON bodies. GPT image models also accept `1536x1024` and
   * `1024x1536`; `gpt-image-2` any `WIDTHxHEIGHT` in multiples of 16 with ratios from 1:3 to 3:1,
   * up to `3840x2160`; `dall-e-2` squares of 256, 512 or 1024.
   */
  size?:
    | (string & {})
    | '256x256'
    | '512x512'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | 'auto'
    | null;
  /**
   * `url` (default, valid for 60 minutes) or `b64_json`. Only for `dall-e-2`; GPT image models
   * always return `b64_json`.
   *
   * @deprecated
   */
  response_format?: 'url' | 'b64_json' | null;
  /** Encoding of the result: `png` (default), `jpeg` or `webp`. GPT image models only. */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | 'svg' | null;
  /** Compression of `jpeg` and `webp`, 0 to 100 percent. Default 100. GPT image models only. */
  output_compression?: number | null;
  /**
   * Stable identifier of the end user, for abuse detection.
   *
   * @deprecated
   */
  user?: string;
  /**
   * Fidelity to the features of the input, especially faces: `low` (default) or `high`. For
   * `gpt-image-1` and `gpt-image-1.5` or later, but not `gpt-image-1-mini`.
   */
  input_fidelity?: 'high' | 'low' | null;
  /** True to return partial and final images as server-sent events. Default false. */
  stream?: boolean | null;
  /**
   * Number of partial images to stream before the final one, 0 to 3. Default 0. Fast generations
   * may skip some.
   */
  partial_images?: number | null;
  /**
   * `low`, `medium`, `high` or `auto` (default) for GPT image models; `standard` for `dall-e-2`.
   */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max' | null;
  /** Complexity of the image: `low`, `medium` or `high`. */
  complexity?: 'low' | 'medium' | 'high' | null;
  /** Number of frames of an animation. */
  frame_count?: number | null;
  /** Duration of a frame, in milliseconds. */
  frame_duration_ms?: number | null;
  /** Markup that shows what to edit. */
  markup?: Uploadable;
  /** Stable identifier of the end user, such as a hashed user name, by which misuse is detected. */
  safety_identifier?: string | null;
  /** Settings of vector output. */
  svg?: ImageEditParams.Svg | null;
}

/**
 * Parameters of `client.images.edit` without streaming.
 *
 * @public
 */
export interface ImageEditParamsNonStreaming extends ImageEditParamsBase {
  /** True to return partial and final images as server-sent events. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.images.edit` with streaming.
 *
 * @public
 */
export interface ImageEditParamsStreaming extends ImageEditParamsBase {
  /** True to return partial and final images as server-sent events. Default false. */
  stream: true;
}

/**
 * Parameters of `client.images.generate`.
 *
 * @public
 */
export type ImageGenerateParams = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming;

export declare namespace ImageGenerateParams {
  /** Settings of vector output. */
  export interface Svg {
    /** Model that draws the vector image. */
    model: string;
    /** Reasoning of the model that draws. */
    reasoning?: Svg.Reasoning | null;
  }

  export namespace Svg {
    /** Reasoning of the model that draws. */
    export interface Reasoning {
      /** Effort that the model spends on reasoning. */
      effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    }
  }

  export type { ImageGenerateParamsNonStreaming };

  export type { ImageGenerateParamsStreaming };
}

/**
 * Parameters of `client.images.generate`, with or without streaming.
 *
 * @public
 */
export interface ImageGenerateParamsBase {
  /**
   * Description of the image. At most 32,000 characters for GPT image models, 4000 for `dall-e-3`,
   * 1000 for `dall-e-2`.
   */
  prompt: string;
  /**
   * GPT image model, `dall-e-2` or `dall-e-3`. Default `dall-e-2`, unless an option of GPT image
   * models is used.
   */
  model?: (string & {}) | ImageModel | null;
  /** Number of images, 1 to 10. Default 1, the only value for `dall-e-3`. */
  n?: number | null;
  /**
   * Quality of the image. `auto` (default) is the best quality of the model. `low`, `medium`,
   * `high` for GPT image models; `standard` or `hd` for `dall-e-3`; `standard` for `dall-e-2`.
   */
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max' | null;
  /**
   * `url` (default, valid for 60 minutes) or `b64_json`. Only for `dall-e` models; GPT image models
   * always return `b64_json`.
   *
   * @deprecated
   */
  response_format?: 'url' | 'b64_json' | null;
  /** Encoding of the result: `png` (default), `jpeg` or `webp`. GPT image models only. */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | 'svg' | null;
  /** Compression of `jpeg` and `webp`, 0 to 100 percent. Default 100. GPT image models only. */
  output_compression?: number | null;
  /**
   * True to return partial and final images as server-sent events. Default false. GPT image models
   * only.
   */
  stream?: boolean | null;
  /**
   * Number of partial images to stream before the final one, 0 to 3. Default 0. Fast generations
   * may skip some.
   */
  partial_images?: number | null;
  /**
   * `auto` (default), `1024x1024`, `1536x1024` or `1024x1536`. `gpt-image-2` accepts any
   * `WIDTHxHEIGHT` in multiples of 16 with ratios from 1:3 to 3:1, up to `3840x2160`; `dall-e-3`
   * also `1792x1024` and `1024x1792`; `dall-e-2` squares of 256, 512 or 1024.
   */
  size?:
    | (string & {})
    | 'auto'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | '256x256'
    | '512x512'
    | '1792x1024'
    | '1024x1792'
    | null;
  /** Strictness of the content filter: `auto` (default) or `low`. GPT image models only. */
  moderation?: 'low' | 'auto' | null;
  /**
   * `transparent`, `opaque` or `auto` (default). GPT image models only. `transparent` requires
   * `png` or `webp`, and is a preview for `gpt-image-2`.
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /**
   * `vivid` (default) for dramatic, hyper-real images, `natural` for plainer ones. Only for
   * `dall-e-3`.
   *
   * @deprecated
   */
  style?: 'vivid' | 'natural' | null;
  /**
   * Stable identifier of the end user, for abuse detection.
   *
   * @deprecated
   */
  user?: string;
  /** Complexity of the image: `low`, `medium` or `high`. */
  complexity?: 'low' | 'medium' | 'high' | null;
  /** Number of frames of an animation. */
  frame_count?: number | null;
  /** Duration of a frame, in milliseconds. */
  frame_duration_ms?: number | null;
  /** Stable identifier of the end user, such as a hashed user name, by which misuse is detected. */
  safety_identifier?: string | null;
  /** Settings of vector output. */
  svg?: ImageGenerateParams.Svg | null;
}

/**
 * Parameters of `client.images.generate` without streaming.
 *
 * @public
 */
export interface ImageGenerateParamsNonStreaming extends ImageGenerateParamsBase {
  /**
   * True to return partial and final images as server-sent events. Default false. GPT image models
   * only.
   */
  stream?: false | null;
}

/**
 * Parameters of `client.images.generate` with streaming.
 *
 * @public
 */
export interface ImageGenerateParamsStreaming extends ImageGenerateParamsBase {
  /**
   * True to return partial and final images as server-sent events. Default false. GPT image models
   * only.
   */
  stream: true;
}

export declare namespace Images {
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
}
