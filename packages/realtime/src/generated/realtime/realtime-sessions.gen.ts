// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponsePrompt } from '@oai/responses';
import type {
  AudioTranscription,
  NoiseReductionType,
  RealtimeAudioConfig,
  RealtimeAudioConfigInput,
  RealtimeAudioInputTurnDetection,
  RealtimeReasoning,
  RealtimeToolChoiceConfig,
  RealtimeToolsConfig,
  RealtimeTracingConfig,
  RealtimeTruncation,
} from './realtime-types.gen.js';

/**
 * A segment of the transcript, with its speaker and times.
 *
 * @public
 */
export interface ConversationItemInputAudioTranscriptionSegment {
  /** ID of the event. */
  event_id: string;
  type: 'conversation.item.input_audio_transcription.segment';
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the part in its item, from 0. */
  content_index: number;
  /** Text of the segment. */
  text: string;
  /** ID of the segment. */
  id: string;
  /** Label of the speaker. */
  speaker: string;
  /** Start of the segment, in seconds. */
  start: number;
  /** End of the segment, in seconds. */
  end: number;
}

/**
 * Settings of a speech-to-speech session.
 *
 * @public
 */
export interface RealtimeSessionCreateRequest {
  /** Type of session; always `realtime`. */
  type: 'realtime';
  /** Types of output: `["audio"]` (default, with a transcript) or `["text"]`, but not both. */
  output_modalities?: Array<'text' | 'audio'>;
  /** Realtime model of the session. */
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15';
  /**
   * System message before every call to the model; can guide both the content and the way of
   * speaking.
   */
  instructions?: string;
  /** Audio settings. */
  audio?: RealtimeAudioConfig;
  /**
   * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
   * probabilities of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  tracing?: RealtimeTracingConfig | null;
  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeToolsConfig;
  /**
   * Tool choice of the model: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: RealtimeToolChoiceConfig;
  /**
   * True to allow several tool calls at once. Only for reasoning models such as `gpt-realtime-2`.
   */
  parallel_tool_calls?: boolean;
  /** Reasoning settings, for models such as `gpt-realtime-2`. */
  reasoning?: RealtimeReasoning;
  /**
   * Maximum number of tokens in a response, including tool calls: 1 to 4096, or `inf`. Default
   * `inf`.
   */
  max_output_tokens?: number | 'inf';
  /** Truncation of a conversation that exceeds the input limit of the model. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
}

/**
 * Audio settings.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionAudio {
  /** Settings of the input audio. */
  input?: RealtimeTranscriptionSessionAudioInput;
}

/**
 * Settings of the input audio.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionAudioInput extends RealtimeAudioConfigInput {}

export declare namespace RealtimeTranscriptionSessionAudioInput {
  /** Noise filter before turn detection and the model; null disables it. Off by default. */
  export type NoiseReduction = RealtimeAudioConfigInput.NoiseReduction;
}

/**
 * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
 * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
 *
 * @public
 */
export type RealtimeTranscriptionSessionAudioInputTurnDetection = RealtimeAudioInputTurnDetection;

export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  /**
   * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
   */
  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;

  /**
   * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
   */
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;
}

/**
 * Settings of a transcription session.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionCreateRequest {
  /** Type of session; always `transcription`. */
  type: 'transcription';
  /** Audio settings. */
  audio?: RealtimeTranscriptionSessionAudio;
  /**
   * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
   * probabilities of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
}

/**
 * Lifetime and session settings of a client secret for translation.
 *
 * @public
 */
export interface RealtimeTranslationClientSecretCreateRequest {
  /** Settings of sessions opened with the secret. */
  session: RealtimeTranslationSessionCreateRequest;
  /** Expiry of the secret for starting sessions. Running sessions are not affected. */
  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}

export declare namespace RealtimeTranslationClientSecretCreateRequest {
  /** Expiry of the secret for starting sessions. Running sessions are not affected. */
  export interface ExpiresAfter {
    /** Start of the lifetime; only `created_at`. */
    anchor?: 'created_at';
    /** Lifetime of the secret, 10 to 7200 seconds. Default 600. */
    seconds?: number;
  }
}

/**
 * A client secret for translation sessions.
 *
 * @public
 */
export interface RealtimeTranslationClientSecretCreateResponse {
  /** The secret. */
  value: string;
  /** Time of expiry, in Unix seconds. */
  expires_at: number;
  /** Session settings in effect. */
  session: RealtimeTranslationSession;
}

/**
 * Settings of a translation session in effect.
 *
 * @public
 */
export interface RealtimeTranslationSession {
  /** ID of the session. */
  id: string;
  /** Type of session; always `translation`. */
  type: 'translation';
  /** Time of expiry, in Unix seconds. */
  expires_at: number;
  /** Translation model; cannot be changed during the session. */
  model: string;
  /** Audio settings. */
  audio: RealtimeTranslationSession.Audio;
}

export declare namespace RealtimeTranslationSession {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the input audio. */
    input?: Audio.Input;
    /** Settings of the output audio. */
    output?: Audio.Output;
  }

  export namespace Audio {
    /** Settings of the input audio. */
    export interface Input {
      /** Transcription in the source language; null for none. */
      transcription?: Input.Transcription | null;
      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      noise_reduction?: Input.NoiseReduction | null;
    }

    export namespace Input {
      /** Transcription in the source language; null for none. */
      export interface Transcription {
        /** Transcription model for the source language. */
        model: string;
      }

      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type: NoiseReductionType;
        strength?: number;
      }
    }

    /** Settings of the output audio. */
    export interface Output {
      /** Target language of the translation. */
      language?: string;
    }
  }
}

/**
 * Settings of a live translation session, which translates speech into speech and text of another
 * language.
 *
 * @public
 */
export interface RealtimeTranslationSessionCreateRequest {
  /** Translation model of the session. */
  model: string;
  /** Audio settings. */
  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionCreateRequest {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the input audio. */
    input?: Audio.Input;
    /** Settings of the output audio. */
    output?: Audio.Output;
  }

  export namespace Audio {
    /** Settings of the input audio. */
    export interface Input {
      /**
       * Transcription in the source language, sent as `session.input_transcript.delta`; null for
       * none.
       */
      transcription?: Input.Transcription | null;
      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      noise_reduction?: Input.NoiseReduction | null;
    }

    export namespace Input {
      /**
       * Transcription in the source language, sent as `session.input_transcript.delta`; null for
       * none.
       */
      export interface Transcription {
        /** Transcription model for the source language. */
        model: string;
      }

      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type: NoiseReductionType;
        /** Strength of the noise reduction. */
        strength?: number;
      }
    }

    /** Settings of the output audio. */
    export interface Output {
      /** Target language of the translation. */
      language?: string;
    }
  }
}

/**
 * Settings of a translation session that can be changed while it runs.
 *
 * @public
 */
export interface RealtimeTranslationSessionUpdateRequest {
  /** Audio settings. */
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionUpdateRequest {
  /** Audio settings. */
  export type Audio = RealtimeTranslationSession.Audio;

  export namespace Audio {
    /** Settings of the input audio. */
    export type Input = RealtimeTranslationSession.Audio.Input;

    export namespace Input {
      /** Transcription in the source language; null for none. */
      export type Transcription = RealtimeTranslationSession.Audio.Input.Transcription;

      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      export type NoiseReduction = RealtimeTranslationSession.Audio.Input.NoiseReduction;
    }

    /** Settings of the output audio. */
    export type Output = RealtimeTranslationSession.Audio.Output;
  }
}

/**
 * Changes settings of a transcription session of the beta API.
 *
 * @public
 */
export interface TranscriptionSessionUpdate {
  type: 'transcription_session.update';
  /** New settings. */
  session: TranscriptionSessionUpdate.Session;
  /** ID chosen by the client and repeated in error events. */
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session of the beta API. */
  export interface Session {
    /** Detection of the end of the user's turn; null leaves that to the client. */
    turn_detection?: Session.TurnDetection;
    /** Noise filter before turn detection and the model; null disables it. */
    input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
    /**
     * Format of the input audio: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or `g711_alaw`.
     * Default `pcm16`.
     */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Model, language and prompt of the transcription. */
    input_audio_transcription?: AudioTranscription;
    /**
     * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
     * probabilities of transcripts.
     */
    include?: 'item.input_audio_transcription.logprobs'[];
  }

  export namespace Session {
    /** Detection of the end of the user's turn; null leaves that to the client. */
    export interface TurnDetection {
      /** Only `server_vad`, which detects speech by volume. */
      type?: 'server_vad';
      /** Volume threshold of speech, 0 to 1. Default 0.5. Higher values suit noisy environments. */
      threshold?: number;
      /** Audio to include before detected speech, in milliseconds. Default 300. */
      prefix_padding_ms?: number;
      /**
       * Silence that ends a turn, in milliseconds. Default 500. Shorter values respond faster, but
       * may interrupt pauses.
       */
      silence_duration_ms?: number;
    }

    /** Noise filter before turn detection and the model; null disables it. */
    export interface InputAudioNoiseReduction {
      /**
       * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
       * rooms.
       */
      type?: NoiseReductionType;
    }
  }
}
