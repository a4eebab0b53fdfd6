// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ImageDetail } from './responses-tools.gen.js';

/**
 * A message in a short form. Instructions of the `developer` and `system` roles take precedence
 * over those of `user`; `assistant` marks earlier output of the model.
 *
 * @public
 */
export interface EasyInputMessage {
  /** Author of the message. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** Text, or a list of text, image and file parts. */
  content: string | ResponseInputMessageContentList;
  /**
   * For assistant messages: interim `commentary` or the `final_answer`. Send it back unchanged in
   * later turns.
   */
  phase?: 'commentary' | 'final_answer' | null;
  /** Always `message`. */
  type?: 'message';
}

/**
 * Audio input.
 *
 * @public
 */
export interface ResponseInputAudio {
  /** Always `input_audio`. */
  type: 'input_audio';
  /** The audio and its format. */
  input_audio: ResponseInputAudio.InputAudio;
}

export declare namespace ResponseInputAudio {
  /** The audio and its format. */
  export interface InputAudio {
    /** The audio, base64-encoded. */
    data: string;
    /** `mp3` or `wav`. */
    format: 'mp3' | 'wav';
  }
}

/**
 * A part of the input: text, image or file.
 *
 * @public
 */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/**
 * A file input, given by ID, URL or content.
 *
 * @public
 */
export interface ResponseInputFile {
  /** Always `input_file`. */
  type: 'input_file';
  /** ID of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. */
  filename?: string;
  /** Content of the file, base64-encoded. */
  file_data?: string;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputFile.PromptCacheBreakpoint;
  /** URL of the file, to be fetched by the API. */
  file_url?: string;
  /**
   * Rendering quality of the file: `auto`, `low` or `high`. Default `auto`, which means high and
   * more tokens from GPT-5.6 on.
   */
  detail?: 'auto' | 'low' | 'high';
}

export declare namespace ResponseInputFile {
  /** Marks the exact end of a cacheable prompt prefix. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * A file input, given by ID, URL or content.
 *
 * @public
 */
export interface ResponseInputFileContent {
  /** Always `input_file`. */
  type: 'input_file';
  /** ID of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. */
  filename?: string | null;
  /** Content of the file, base64-encoded, at most 73400320 characters. */
  file_data?: string | null;
  /** URL of the file, to be fetched by the API. */
  file_url?: string | null;
  /**
   * Rendering quality of the file: `auto`, `low` or `high`. Default `auto`, which means high and
   * more tokens from GPT-5.6 on.
   */
  detail?: 'auto' | 'low' | 'high';
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputFileContent {
  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * An image input, given by URL or file ID.
 *
 * @public
 */
export interface ResponseInputImage {
  /** Always `input_image`. */
  type: 'input_image';
  /**
   * Resolution at which the model sees the image: `low`, `high`, `auto` or `original`. Default
   * `auto`.
   */
  detail: ImageDetail;
  /** URL of the image, or the image itself as a base64 data URL. */
  image_url?: string | null;
  /** ID of the uploaded image. */
  file_id?: string | null;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputImage.PromptCacheBreakpoint;
}

export declare namespace ResponseInputImage {
  /** Marks the exact end of a cacheable prompt prefix. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * An image given to the model, by URL or file ID.
 *
 * @public
 */
export interface ResponseInputImageContent {
  /** Always `input_image`. */
  type: 'input_image';
  /** URL of the image, or the image as a base64 data URL, at most 20971520 characters. */
  image_url?: string | null;
  /** ID of the uploaded image. */
  file_id?: string | null;
  /** Resolution at which the model sees the image. Default `auto`. */
  detail?: ImageDetail | null;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputImageContent {
  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * Text, image and file parts of a message.
 *
 * @public
 */
export type ResponseInputMessageContentList = ResponseInputContent[];

/**
 * A text input.
 *
 * @public
 */
export interface ResponseInputText {
  /** Always `input_text`. */
  type: 'input_text';
  /** Text of the input. */
  text: string;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputText.PromptCacheBreakpoint;
}

export declare namespace ResponseInputText {
  /** Marks the exact end of a cacheable prompt prefix. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * A text input.
 *
 * @public
 */
export interface ResponseInputTextContent {
  /** Always `input_text`. */
  type: 'input_text';
  /** The text, at most 10485760 characters. */
  text: string;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputTextContent {
  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * Audio generated by the model.
 *
 * @public
 */
export interface ResponseOutputAudio {
  /** Always `output_audio`. */
  type: 'output_audio';
  /** The audio, base64-encoded. */
  data: string;
  /** Transcript of the audio. */
  transcript: string;
}

/**
 * A message written by the model.
 *
 * @public
 */
export interface ResponseOutputMessage {
  /** ID of the message. */
  id: string;
  /** Always `message`. */
  type: 'message';
  /** Always `assistant`. */
  role: 'assistant';
  /** Text and refusal parts of the message. */
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  /** State of the message. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** `commentary` for an interim message, or `final_answer`. */
  phase?: 'commentary' | 'final_answer' | null;
}

/**
 * A refusal of the model.
 *
 * @public
 */
export interface ResponseOutputRefusal {
  /** Always `refusal`. */
  type: 'refusal';
  /** Explanation of the refusal. */
  refusal: string;
}

/**
 * Text written by the model.
 *
 * @public
 */
export interface ResponseOutputText {
  /** Always `output_text`. */
  type: 'output_text';
  /** Text written by the model. */
  text: string;
  /** Citations of files and web pages, with their positions in the text. */
  annotations: Array<ResponseOutputText.FileCitation | ResponseOutputText.URLCitation | ResponseOutputText.ContainerFileCitation | ResponseOutputText.FilePath>;
  /** Log probabilities of the tokens; only returned if requested with `include`. */
  logprobs?: ResponseOutputText.Logprob[];
}

export declare namespace ResponseOutputText {
  /** A citation of a file. */
  export interface FileCitation {
    /** Always `file_citation`. */
    type: 'file_citation';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index in the list of files. */
    index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A citation of a web page. */
  export interface URLCitation {
    /** Always `url_citation`. */
    type: 'url_citation';
    /** URL of the page. */
    url: string;
    /** Index of the citation's first character. */
    start_index: number;
    /** Index of the citation's last character. */
    end_index: number;
    /** Title of the page. */
    title: string;
  }

  /** A citation of a file in a container. */
  export interface ContainerFileCitation {
    /** Always `container_file_citation`. */
    type: 'container_file_citation';
    /** ID of the container. */
    container_id: string;
    /** ID of the file. */
    file_id: string;
    /** Index of the citation's first character. */
    start_index: number;
    /** Index of the citation's last character. */
    end_index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A reference to a file created by the model. */
  export interface FilePath {
    /** Always `file_path`. */
    type: 'file_path';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index in the list of files. */
    index: number;
  }

  /** Log probability of a token. */
  export interface Logprob {
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Natural logarithm of the probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: number[];
    /** Most likely alternatives at this position. */
    top_logprobs: Logprob.TopLogprob[];
  }

  export namespace Logprob {
    /** A likely alternative token. */
    export interface TopLogprob {
      /** Text of the token, which may be part of a word. */
      token: string;
      /** Natural logarithm of the probability. */
      logprob: number;
      /** UTF-8 bytes of the token. */
      bytes: number[];
    }
  }
}
