// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type { ResponsePrompt } from '@oai/responses';
import type {
  NoiseReductionType,
  RealtimeAudioConfig,
  RealtimeAudioFormats,
  RealtimeFunctionTool,
  RealtimeReasoning,
  RealtimeToolChoiceConfig,
  RealtimeToolsConfig,
  RealtimeTracingConfig,
  RealtimeTruncation,
} from './realtime.gen.js';

/** @public */
export interface AudioTranscription {
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
  language?: string;
  languages?: Array<string>;
  keywords?: Array<string>;
  prompt?: string;
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
}

/** @public */
export interface ConversationItemInputAudioTranscriptionSegment {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.segment';
  item_id: string;
  content_index: number;
  text: string;
  id: string;
  speaker: string;
  start: number;
  end: number;
}

/** @public */
export interface RealtimeSession {
  id?: string;
  object?: 'realtime.session';
  modalities?: Array<'text' | 'audio'>;
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
  instructions?: string;
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
  /** Default: `pcm16`. */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Default: `pcm16`. */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  input_audio_transcription?: AudioTranscription | null;
  turn_detection?: RealtimeSession.ServerVad | RealtimeSession.SemanticVad | null;
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  /** Default: `1`. From 0.25 to 1.5. */
  speed?: number;
  tracing?: 'auto' | RealtimeSession.TracingConfiguration | null;
  tools?: Array<RealtimeFunctionTool>;
  /** Default: `auto`. */
  tool_choice?: string;
  /** Default: `0.8`. */
  temperature?: number;
  max_response_output_tokens?: number | 'inf';
  expires_at?: number;
  prompt?: ResponsePrompt | null;
  include?: Array<'item.input_audio_transcription.logprobs'> | null;
}

export declare namespace RealtimeSession {
  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export interface ServerVad {
    /** `server_vad` (by volume, the default) or `semantic_vad` (by meaning). */
    type: 'server_vad';
    /**
     * Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. For
     * `server_vad`.
     */
    threshold?: number;
    /** Audio kept from before speech was noticed, milliseconds. Default 300. For `server_vad`. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in on
     * pauses. For `server_vad`.
     */
    silence_duration_ms?: number;
    /** Whether a response starts by itself at the end of a turn. Default true. */
    create_response?: boolean;
    /** Whether speech of the user stops a response in progress. Default true. */
    interrupt_response?: boolean;
    /**
     * Silence after the model's last audio until it speaks up by itself, 5000 to 30000
     * milliseconds. Default none. For `server_vad`.
     */
    idle_timeout_ms?: number | null;
  }

  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export interface SemanticVad {
    /** `server_vad` (by volume, the default) or `semantic_vad` (by meaning). */
    type: 'semantic_vad';
    /**
     * How soon to answer: `low` waits up to 8 seconds, `medium` 4, `high` 2. Default `auto`, which
     * equals `medium`. For `semantic_vad`.
     */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
    /** Whether a response starts by itself at the end of a turn. Default true. */
    create_response?: boolean;
    /** Whether speech of the user stops a response in progress. Default true. */
    interrupt_response?: boolean;
  }

  export interface InputAudioNoiseReduction {
    type?: NoiseReductionType;
  }

  export interface TracingConfiguration {
    workflow_name?: string;
    group_id?: string;
    metadata?: unknown;
  }
}

/** @public */
export interface RealtimeSessionCreateRequest {
  type: 'realtime';
  output_modalities?: Array<'text' | 'audio'>;
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
  instructions?: string;
  audio?: RealtimeAudioConfig;
  include?: Array<'item.input_audio_transcription.logprobs'>;
  tracing?: RealtimeTracingConfig | null;
  tools?: RealtimeToolsConfig;
  /** Default: `auto`. */
  tool_choice?: RealtimeToolChoiceConfig;
  parallel_tool_calls?: boolean;
  reasoning?: RealtimeReasoning;
  max_output_tokens?: number | 'inf';
  truncation?: RealtimeTruncation;
  prompt?: ResponsePrompt | null;
}

/** @public */
export interface RealtimeTranscriptionSessionAudio {
  input?: RealtimeTranscriptionSessionAudioInput;
}

/** @public */
export interface RealtimeTranscriptionSessionAudioInput {
  format?: RealtimeAudioFormats;
  transcription?: AudioTranscription;
  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;
  turn_detection?: RealtimeTranscriptionSessionAudioInputTurnDetection | null;
}

export declare namespace RealtimeTranscriptionSessionAudioInput {
  export interface NoiseReduction {
    type?: NoiseReductionType;
  }
}

/** @public */
export type RealtimeTranscriptionSessionAudioInputTurnDetection =
  | RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad
  | RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  export interface ServerVad {
    /** Default: `server_vad`. */
    type: 'server_vad';
    threshold?: number;
    prefix_padding_ms?: number;
    silence_duration_ms?: number;
    /** Default: `true`. */
    create_response?: boolean;
    /** Default: `true`. */
    interrupt_response?: boolean;
    idle_timeout_ms?: number | null;
  }

  export interface SemanticVad {
    type: 'semantic_vad';
    /** Default: `auto`. */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
    /** Default: `true`. */
    create_response?: boolean;
    /** Default: `true`. */
    interrupt_response?: boolean;
  }
}

/** @public */
export interface RealtimeTranscriptionSessionCreateRequest {
  type: 'transcription';
  audio?: RealtimeTranscriptionSessionAudio;
  include?: Array<'item.input_audio_transcription.logprobs'>;
}

/** @public */
export interface RealtimeTranslationClientSecretCreateRequest {
  session: RealtimeTranslationSessionCreateRequest;
  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}

export declare namespace RealtimeTranslationClientSecretCreateRequest {
  export interface ExpiresAfter {
    /** Default: `created_at`. */
    anchor?: 'created_at';
    /** Default: `600`. From 10 to 7200. */
    seconds?: number;
  }
}

/** @public */
export interface RealtimeTranslationClientSecretCreateResponse {
  value: string;
  expires_at: number;
  session: RealtimeTranslationSession;
}

/** @public */
export interface RealtimeTranslationSession {
  id: string;
  type: 'translation';
  expires_at: number;
  model: string;
  audio: RealtimeTranslationSession.Audio;
}

export declare namespace RealtimeTranslationSession {
  export interface Audio {
    input?: RealtimeTranslationSession.Audio.Input;
    output?: RealtimeTranslationSession.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      transcription?: RealtimeTranslationSession.Audio.Input.Transcription | null;
      noise_reduction?: RealtimeTranslationSession.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      export interface Transcription {
        model: string;
      }

      export interface NoiseReduction {
        type: NoiseReductionType;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

/** @public */
export interface RealtimeTranslationSessionCreateRequest {
  model: string;
  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionCreateRequest {
  export interface Audio {
    input?: RealtimeTranslationSessionCreateRequest.Audio.Input;
    output?: RealtimeTranslationSessionCreateRequest.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      transcription?: RealtimeTranslationSessionCreateRequest.Audio.Input.Transcription | null;
      noise_reduction?: RealtimeTranslationSessionCreateRequest.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      export interface Transcription {
        model: string;
      }

      export interface NoiseReduction {
        type: NoiseReductionType;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

/** @public */
export interface RealtimeTranslationSessionUpdateRequest {
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionUpdateRequest {
  export interface Audio {
    input?: RealtimeTranslationSessionUpdateRequest.Audio.Input;
    output?: RealtimeTranslationSessionUpdateRequest.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      transcription?: RealtimeTranslationSessionUpdateRequest.Audio.Input.Transcription | null;
      noise_reduction?: RealtimeTranslationSessionUpdateRequest.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      export interface Transcription {
        model: string;
      }

      export interface NoiseReduction {
        type: NoiseReductionType;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

/** @public */
export interface TranscriptionSessionUpdate {
  type: 'transcription_session.update';
  session: TranscriptionSessionUpdate.Session;
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session of the beta interface. */
  export interface Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
    /** Noise filter ahead of turn detection and model; null turns it off. */
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
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
    include?: Array<'item.input_audio_transcription.logprobs'>;
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
