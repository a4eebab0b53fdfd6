// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  type Uploadable,
} from '@oai/core';
import {
  asBinaryResponse,
  maybeMultipart,
  mergeHeaders,
  multipart,
  path,
  uploadPath,
  withQuery,
} from '@oai/core/internal';

/**
 * The methods of `client.videos`.
 *
 * @public
 */
export class Videos extends APIResource {
  private readonly _path = 'videos.';

  /**
   * Starts the generation of a video from a prompt and, optionally, a reference image. Deprecated.
   *
   * `POST /videos`
   *
   * @returns The queued job; poll it until its `status` is final.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(body: VideoCreateParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post('/videos', {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Retrieves a video job with its state and progress. Deprecated.
   *
   * `GET /videos/{video_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(videoID: string, options?: RequestOptions): APIPromise<Video> {
    return this._client.get(path`/videos/${videoID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the videos of the project. Deprecated.
   *
   * `GET /videos`
   *
   * @returns A page of videos. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  list(
    query: VideoListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<VideosPage, Video> {
    return this._client.getAPIList('/videos', ConversationCursorPage<Video>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Permanently deletes a finished or failed video and its files. Deprecated.
   *
   * `DELETE /videos/{video_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  delete(videoID: string, options?: RequestOptions): APIPromise<VideoDeleteResponse> {
    return this._client.delete(path`/videos/${videoID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }

  /**
   * Creates a character from a video, for use in later videos. Deprecated.
   *
   * `POST /videos/characters`
   *
   * @returns The new character.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  createCharacter(
    body: VideoCreateCharacterParams,
    options?: RequestOptions,
  ): APIPromise<VideoCreateCharacterResponse> {
    return this._client.post('/videos/characters', {
      __operation: this._path + 'createCharacter',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Downloads a video, or a preview of it. Deprecated.
   *
   * `GET /videos/{video_id}/content`
   *
   * @returns The content as a binary response.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  downloadContent(
    videoID: string,
    query: VideoDownloadContentParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<APIBinaryResponse> {
    options = withQuery(query, options);
    return this._client.get(path`/videos/${videoID}/content`, {
      __operation: this._path + 'downloadContent',
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options.headers),
      __binaryResponse: asBinaryResponse,
    });
  }

  /**
   * Starts a job that edits a video. Deprecated.
   *
   * `POST /videos/edits`
   *
   * @returns The queued job.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  edit(body: VideoEditParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post('/videos/edits', {
      __operation: this._path + 'edit',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Starts a job that extends a finished video. Deprecated.
   *
   * `POST /videos/extensions`
   *
   * @returns The queued job.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  extend(body: VideoExtendParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post('/videos/extensions', {
      __operation: this._path + 'extend',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Retrieves a character. Deprecated.
   *
   * `GET /videos/characters/{character_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  getCharacter(
    characterID: string,
    options?: RequestOptions,
  ): APIPromise<VideoGetCharacterResponse> {
    return this._client.get(path`/videos/characters/${characterID}`, {
      __operation: this._path + 'getCharacter',
      ...options,
    });
  }

  /**
   * Starts a job that creates a variation of a finished video. Deprecated.
   *
   * `POST /videos/{video_id}/remix`
   *
   * @returns The queued job.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  remix(videoID: string, body: VideoRemixParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post(uploadPath(body)`/videos/${videoID}/remix`, {
      __operation: this._path + 'remix',
      body: maybeMultipart(body),
      ...options,
    });
  }
}

/**
 * Reference image for a video, by exactly one of URL and file ID.
 *
 * @public
 */
export interface ImageInputReferenceParam {
  /** URL of the image, or a base64 data URL, at most 20971520 characters. */
  image_url?: string;
  /** ID of the uploaded image. */
  file_id?: string;
}

/**
 * A video generation job and its result.
 *
 * @public
 */
export interface Video {
  /** ID of the video. */
  id: string;
  object: 'video';
  /** Video model in use. */
  model: VideoModel;
  /** `queued`, `in_progress`, `completed` or `failed`. */
  status: 'queued' | 'in_progress' | 'completed' | 'failed';
  /** Approximate progress, in percent. */
  progress: number;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Time of completion, in Unix seconds; null until then. */
  completed_at: number | null;
  /** Time after which the files can no longer be downloaded, in Unix seconds; may be null. */
  expires_at: number | null;
  /** Description of the video. */
  prompt: string | null;
  /** Width and height, in pixels. */
  size: VideoSize;
  /** Length, in seconds; of the whole video for extensions. */
  seconds: string;
  /** ID of the original video of a variation; null otherwise. */
  remixed_from_video_id: string | null;
  /** Reason why the job failed; null otherwise. */
  error: VideoCreateError | null;
}

/**
 * Reason why a job failed.
 *
 * @public
 */
export interface VideoCreateError {
  /** Machine-readable error code. */
  code: string;
  /** Error message for humans. */
  message: string;
  headers?: { [key: string]: string };
  misalignment?: VideoCreateError.Misalignment;
  param?: string | null;
  type?: string | null;
}

export declare namespace VideoCreateError {
  export interface Misalignment {
    detailed_explanation?: string;
    error_type?:
      | (string & {})
      | 'potentially_unintended_data_transfer'
      | 'potentially_unintended_data_access'
      | 'potentially_unintended_destructive_activity'
      | 'other';
    review_target?: string | null;
    steer?: Misalignment.Steer;
  }

  export namespace Misalignment {
    export interface Steer {
      message: string;
    }
  }
}

/**
 * Name of a video model. Any other string is passed on.
 *
 * @public
 */
export type VideoModel =
  | (string & {})
  | 'sora-2'
  | 'sora-2-pro'
  | 'sora-2-2025-10-06'
  | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08';

/**
 * Length of a video, in seconds.
 *
 * @public
 */
export type VideoSeconds = '4' | '8' | '12';

/**
 * Width and height of a video, in pixels.
 *
 * @public
 */
export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024';

/**
 * Parameters of `client.videos.create`.
 *
 * @public
 */
export interface VideoCreateParams {
  /** Description of the video, 1 to 32000 characters. */
  prompt: string;
  /** Video model, such as `sora-2` or `sora-2-pro`. Default `sora-2`. */
  model?: VideoModel;
  /** Reference image for the video: a file, or an image by URL or file ID. */
  input_reference?: Uploadable | ImageInputReferenceParam;
  /** Length of the video, in seconds: 4, 8 or 12. Default 4. */
  seconds?: VideoSeconds;
  /**
   * Width and height, in pixels: `720x1280`, `1280x720`, `1024x1792` or `1792x1024`. Default
   * `720x1280`.
   */
  size?: VideoSize;
}

/**
 * A page of `Video`.
 *
 * @public
 */
export type VideosPage = ConversationCursorPage<Video>;

/**
 * Parameters of `client.videos.list`.
 *
 * @public
 */
export interface VideoListParams extends ConversationCursorPageParams {
  /** Sort order by time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * Confirmation that a video was deleted.
 *
 * @public
 */
export interface VideoDeleteResponse {
  object: 'video.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
  /** ID of the video. */
  id: string;
}

/**
 * A character for use in videos.
 *
 * @public
 */
export interface VideoCreateCharacterResponse {
  /** ID of the character. */
  id: string | null;
  /** Display name of the character. */
  name: string | null;
  /** Creation time, in Unix seconds. */
  created_at: number;
}

/**
 * Parameters of `client.videos.createCharacter`.
 *
 * @public
 */
export interface VideoCreateCharacterParams {
  /** Video that shows the character. */
  video: Uploadable;
  /** Display name of the character, 1 to 80 characters. */
  name: string;
}

/**
 * Parameters of `client.videos.downloadContent`.
 *
 * @public
 */
export interface VideoDownloadContentParams {
  /** Content to download: `video` (MP4), `thumbnail` or `spritesheet`. Default `video`. */
  variant?: 'video' | 'thumbnail' | 'spritesheet';
}

/**
 * Parameters of `client.videos.edit`.
 *
 * @public
 */
export interface VideoEditParams {
  /** Video to edit: a file, or a finished video by ID. */
  video: Uploadable | VideoEditParams.VideoReferenceInputParam;
  /** Description of the changes, 1 to 32000 characters. */
  prompt: string;
}

export declare namespace VideoEditParams {
  /** A finished video. */
  export interface VideoReferenceInputParam {
    /** ID of the video. */
    id: string;
  }
}

/**
 * Parameters of `client.videos.extend`.
 *
 * @public
 */
export interface VideoExtendParams {
  /** Video to extend: a file, or a finished video by ID. */
  video: VideoExtendParams.VideoReferenceInputParam | Uploadable;
  /** Description of the continuation, 1 to 32000 characters. */
  prompt: string;
  /** Length of the added part, in seconds: 4, 8, 12, 16 or 20. */
  seconds: VideoSeconds;
}

export declare namespace VideoExtendParams {
  /** A finished video. */
  export interface VideoReferenceInputParam {
    /** ID of the video. */
    id: string;
  }
}

/**
 * A character for use in videos.
 *
 * @public
 */
export interface VideoGetCharacterResponse extends VideoCreateCharacterResponse {}

/**
 * Parameters of `client.videos.remix`.
 *
 * @public
 */
export interface VideoRemixParams {
  /** Description of the new video, 1 to 32000 characters. */
  prompt: string;
}

export declare namespace Videos {
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
}
