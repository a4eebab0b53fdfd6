// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponsePrompt } from '@oai/responses';
import type {
  NoiseReductionType,
  RealtimeAudioConfig,
  RealtimeAudioConfigInput,
  RealtimeAudioInputTurnDetection,
  RealtimeFunctionTool,
  RealtimeReasoning,
  RealtimeToolChoiceConfig,
  RealtimeToolsConfig,
  RealtimeTracingConfig,
  RealtimeTruncation,
} from './realtime.gen.js';

/**
 * Settings of the transcription of incoming audio.
 *
 * @public
 */
export interface AudioTranscription {
  /**
   * Model that transcribes, such as `gpt-4o-transcribe`; `gpt-4o-transcribe-diarize` tells speakers
   * apart.
   */
  model?:
    | (string & {})
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper';
  /** Language of the audio, ISO 639-1, such as `en`. Makes the result better and faster. */
  language?: string;
  /**
   * Languages to expect, ISO 639-1, at least one; for `gpt-transcribe` and `gpt-live-transcribe`.
   */
  languages?: string[];
  /** Words and phrases to expect; for `gpt-transcribe` and `gpt-live-transcribe`. */
  keywords?: string[];
  /**
   * Text that guides style or spelling: keywords for `whisper-1`, free text for `gpt-4o-transcribe`
   * models. Not for `gpt-realtime-whisper`.
   */
  prompt?: string;
  /**
   * How long to wait for context before text is sent, `minimal` to `xhigh`; later text is more
   * accurate. For `gpt-realtime-whisper` only.
   */
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
}

/**
 * A segment of the transcript, with its speaker and times.
 *
 * @public
 */
export interface ConversationItemInputAudioTranscriptionSegment {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.input_audio_transcription.segment`. */
  type: 'conversation.item.input_audio_transcription.segment';
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** Text of the segment. */
  text: string;
  /** ID of the segment. */
  id: string;
  /** Label of the speaker. */
  speaker: string;
  /** Start of the segment, seconds. */
  start: number;
  /** End of the segment, seconds. */
  end: number;
}

/**
 * A session of the beta interface.
 *
 * @public
 */
export interface RealtimeSession {
  /** ID of the session. */
  id?: string;
  /** Always `realtime.session`. */
  object?: 'realtime.session';
  /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
  modalities?: Array<'text' | 'audio'>;
  /** Realtime model of the session. */
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
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
   * System message put before every model call; may steer content as well as the way of speaking.
   */
  instructions?: string;
  /** Voice of the model, built in or custom. Fixed once the model has spoken. */
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar';
  /**
   * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
   * `g711_alaw`. Default `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /**
   * Format of the audio that goes out: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default
   * `pcm16`.
   */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /**
   * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
   * the text is a rough guide only.
   */
  input_audio_transcription?: AudioTranscription | null;
  /** How the end of the user's turn is found; null leaves that to the client. */
  turn_detection?: RealtimeSession.ServerVad | RealtimeSession.SemanticVad | null;
  /** Noise filter ahead of turn detection and model; null turns it off. */
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  /** Speed of speech, 0.25 to 1.5. Default 1. Can only change between turns. */
  speed?: number;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  tracing?: 'auto' | RealtimeSession.TracingConfiguration | null;
  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeFunctionTool[];
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: string;
  /** Sampling temperature, 0.6 to 1.2. Default 0.8, which suits audio models best. */
  temperature?: number;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_response_output_tokens?: number | 'inf';
  /** Time of expiry, Unix seconds. */
  expires_at?: number;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[] | null;
}

export declare namespace RealtimeSession {
  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;

  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;

  /** Noise filter ahead of turn detection and model; null turns it off. */
  export interface InputAudioNoiseReduction {
    /**
     * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
     * rooms.
     */
    type?: NoiseReductionType;
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  export interface TracingConfiguration {
    /** Name of the trace. */
    workflow_name?: string;
    /** ID that groups traces for filtering. */
    group_id?: string;
    /** Metadata of the trace for filtering. */
    metadata?: unknown;
  }
}

/**
 * Settings of a speech-to-speech session.
 *
 * @public
 */
export interface RealtimeSessionCreateRequest {
  /** Kind of session; always `realtime`. */
  type: 'realtime';
  /**
   * What the model answers with: `["audio"]` (default; a transcript comes along) or `["text"]`; not
   * both.
   */
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
   * System message put before every model call; may steer content as well as the way of speaking.
   */
  instructions?: string;
  /** Audio settings. */
  audio?: RealtimeAudioConfig;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  tracing?: RealtimeTracingConfig | null;
  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeToolsConfig;
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: RealtimeToolChoiceConfig;
  /**
   * Whether the model may issue several tool calls at once; for reasoning models such as
   * `gpt-realtime-2` only.
   */
  parallel_tool_calls?: boolean;
  /** Reasoning settings; for models such as `gpt-realtime-2`. */
  reasoning?: RealtimeReasoning;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_output_tokens?: number | 'inf';
  /** What happens when the conversation outgrows the model's input limit. */
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
  /** Settings of the audio that comes in. */
  input?: RealtimeTranscriptionSessionAudioInput;
}

/**
 * Settings of the audio that comes in.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionAudioInput extends RealtimeAudioConfigInput {}

export declare namespace RealtimeTranscriptionSessionAudioInput {
  /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
  export type NoiseReduction = RealtimeAudioConfigInput.NoiseReduction;
}

/**
 * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
 * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
 *
 * @public
 */
export type RealtimeTranscriptionSessionAudioInputTurnDetection = RealtimeAudioInputTurnDetection;

export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;

  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;
}

/**
 * Settings of a session that only transcribes.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionCreateRequest {
  /** Kind of session; always `transcription`. */
  type: 'transcription';
  /** Audio settings. */
  audio?: RealtimeTranscriptionSessionAudio;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
}

/**
 * Life and session settings of a client secret for translation.
 *
 * @public
 */
export interface RealtimeTranslationClientSecretCreateRequest {
  /** Settings of sessions opened with the secret. */
  session: RealtimeTranslationSessionCreateRequest;
  /** How long the secret can start sessions. Running sessions outlive it. */
  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}

export declare namespace RealtimeTranslationClientSecretCreateRequest {
  /** How long the secret can start sessions. Running sessions outlive it. */
  export interface ExpiresAfter {
    /** Time from which the seconds count; only `created_at`. Default: `created_at`. */
    anchor?: 'created_at';
    /** Life of the secret, 10 to 7200 seconds. Default 600. */
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
  /** Time of expiry, Unix seconds. */
  expires_at: number;
  /** Session settings in effect. */
  session: RealtimeTranslationSession;
}

/**
 * Settings in effect of a translation session.
 *
 * @public
 */
export interface RealtimeTranslationSession {
  /** ID of the session. */
  id: string;
  /** Kind of session; always `translation`. */
  type: 'translation';
  /** Time of expiry, Unix seconds. */
  expires_at: number;
  /** Translation model; fixed for the session. */
  model: string;
  /** Audio settings. */
  audio: RealtimeTranslationSession.Audio;
}

export declare namespace RealtimeTranslationSession {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the audio that comes in. */
    input?: Audio.Input;
    /** Settings of the audio that goes out. */
    output?: Audio.Output;
  }

  export namespace Audio {
    /** Settings of the audio that comes in. */
    export interface Input {
      /** Transcription in the source language; null for none. */
      transcription?: Input.Transcription | null;
      /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
      noise_reduction?: Input.NoiseReduction | null;
    }

    export namespace Input {
      /** Transcription in the source language; null for none. */
      export interface Transcription {
        /** Model that transcribes the source. */
        model: string;
      }

      /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type: NoiseReductionType;
      }
    }

    /** Settings of the audio that goes out. */
    export interface Output {
      /** Language to translate into. */
      language?: string;
    }
  }
}

/**
 * Settings of a live translation session, which turns speech in one language into speech and text
 * in another.
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
    /** Settings of the audio that comes in. */
    input?: Audio.Input;
    /** Settings of the audio that goes out. */
    output?: Audio.Output;
  }

  export namespace Audio {
    /** Settings of the audio that comes in. */
    export interface Input {
      /**
       * Transcription in the source language, sent as `session.input_transcript.delta`; null for
       * none.
       */
      transcription?: Input.Transcription | null;
      /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
      noise_reduction?: Input.NoiseReduction | null;
    }

    export namespace Input {
      /**
       * Transcription in the source language, sent as `session.input_transcript.delta`; null for
       * none.
       */
      export interface Transcription {
        /** Model that transcribes the source. */
        model: string;
      }

      /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type: NoiseReductionType;
      }
    }

    /** Settings of the audio that goes out. */
    export interface Output {
      /** Language to translate into. */
      language?: string;
    }
  }
}

/**
 * Settings of a translation session that can change while it runs.
 *
 * @public
 */
export interface RealtimeTranslationSessionUpdateRequest {
  /** Audio settings. */
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionUpdateRequest {
  export import Audio = RealtimeTranslationSession.Audio;
}

/**
 * Changes settings of a transcription session of the beta interface.
 *
 * @public
 */
export interface TranscriptionSessionUpdate {
  /** Always `transcription_session.update`. */
  type: 'transcription_session.update';
  /** New settings. */
  session: TranscriptionSessionUpdate.Session;
  /** ID chosen by the client, which an error event quotes. */
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session of the beta interface. */
  export interface Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: Session.TurnDetection;
    /** Noise filter ahead of turn detection and model; null turns it off. */
    input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
    /**
     * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
     * `g711_alaw`. Default `pcm16`.
     */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Model, language and prompt of the transcription. */
    input_audio_transcription?: AudioTranscription;
    /**
     * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
     * of transcripts.
     */
    include?: 'item.input_audio_transcription.logprobs'[];
  }

  export namespace Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    export interface TurnDetection {
      /** Only `server_vad`: speech is told from silence by volume. */
      type?: 'server_vad';
      /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
      threshold?: number;
      /** Audio kept from before speech was noticed, milliseconds. Default 300. */
      prefix_padding_ms?: number;
      /**
       * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in
       * on pauses.
       */
      silence_duration_ms?: number;
    }

    /** Noise filter ahead of turn detection and model; null turns it off. */
    export interface InputAudioNoiseReduction {
      /**
       * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
       * rooms.
       */
      type?: NoiseReductionType;
    }
  }
}
