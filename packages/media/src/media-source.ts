/**
 * An image of `images.generate`, `images.edit` or `images.createVariation`, or an event of their
 * streams.
 *
 * @public
 */
export interface ImageSource {
  /** The bytes as base64. */
  readonly b64_json?: string | null | undefined;
  /** The address of the image, or a `data:` URL. */
  readonly url?: string | null | undefined;
  /** The format: `png`, `jpeg` or `webp`. */
  readonly output_format?: string | null | undefined;
}

/**
 * The result of `images.generate`, `images.edit` or `images.createVariation` with one image.
 *
 * @public
 */
export interface ImagesSource {
  readonly data?: readonly ImageSource[] | null | undefined;
  /** The format: `png`, `jpeg` or `webp`. */
  readonly output_format?: string | null | undefined;
}

/**
 * The item of a response whose image the tool `image_generation` has made.
 *
 * @public
 */
export interface ImageCallSource {
  readonly type: 'image_generation_call';
  /** The bytes as base64. */
  readonly result: string | null;
  readonly status?: string | undefined;
}

/**
 * The spoken answer of a chat completion: `choices[0].message.audio`.
 *
 * @public
 */
export interface SpokenSource {
  /** The bytes as base64. */
  readonly data: string;
}

/**
 * The next bytes of speech.
 *
 * @public
 */
export interface SpeechAudioDeltaEvent {
  readonly type: 'speech.audio.delta';
  /** The bytes as base64. */
  readonly audio: string;
}

/**
 * The end of speech.
 *
 * @public
 */
export interface SpeechAudioDoneEvent {
  readonly type: 'speech.audio.done';
  readonly usage: {
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly total_tokens: number;
  };
}

/**
 * An event of `audio.speech.create` with `stream_format: 'sse'`.
 *
 * @public
 */
export type SpeechEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent;

/**
 * Whatever the API gives media as: an image, the result with one image, an event of a stream of images,
 * an image of a response, the speech of a chat completion, speech events, and the
 * `Response` of `audio.speech.create`, `videos.downloadContent`, `files.content` and the like.
 *
 * @public
 */
export type MediaSource =
  | Response
  | ImageSource
  | ImagesSource
  | ImageCallSource
  | SpokenSource
  | AsyncIterable<SpeechEvent>;
