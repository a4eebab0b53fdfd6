// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource } from '@oai/core';
import { Speech, type SpeechCreateParams, type SpeechModel } from './speech.gen.js';
import {
  type Transcription,
  type TranscriptionCreateParams,
  type TranscriptionCreateParamsNonStreaming,
  type TranscriptionCreateParamsStreaming,
  type TranscriptionCreateResponse,
  type TranscriptionDiarized,
  type TranscriptionDiarizedSegment,
  type TranscriptionInclude,
  type TranscriptionLanguage,
  type TranscriptionSegment,
  type TranscriptionStreamEvent,
  type TranscriptionTextDeltaEvent,
  type TranscriptionTextDoneEvent,
  type TranscriptionTextSegmentEvent,
  type TranscriptionVerbose,
  type TranscriptionWord,
  Transcriptions,
} from './transcriptions.gen.js';
import {
  type Translation,
  type TranslationCreateParams,
  type TranslationCreateResponse,
  type TranslationVerbose,
  Translations,
} from './translations.gen.js';
import {
  type VoiceConsent,
  type VoiceConsentCreateParams,
  type VoiceConsentDeleted,
  type VoiceConsentListParams,
  type VoiceConsentUpdateParams,
  VoiceConsents,
  type VoiceConsentsPage,
} from './voice-consents.gen.js';
import { type Voice, type VoiceCreateParams, Voices } from './voices.gen.js';

/**
 * What `client.audio` can do.
 *
 * @public
 */
export class Audio extends APIResource {
  transcriptions: Transcriptions = new Transcriptions(this._client);
  translations: Translations = new Translations(this._client);
  speech: Speech = new Speech(this._client);
  voices: Voices = new Voices(this._client);
  voiceConsents: VoiceConsents = new VoiceConsents(this._client);
}

Audio.Transcriptions = Transcriptions;
Audio.Translations = Translations;
Audio.Speech = Speech;
Audio.Voices = Voices;
Audio.VoiceConsents = VoiceConsents;

/**
 * Transcription model: `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`,
 * `gpt-4o-transcribe-diarize` or `whisper-1`.
 *
 * @public
 */
export type AudioModel =
  | 'whisper-1'
  | 'gpt-transcribe'
  | 'gpt-4o-transcribe'
  | 'gpt-4o-mini-transcribe'
  | 'gpt-4o-mini-transcribe-2025-12-15'
  | 'gpt-4o-transcribe-diarize';

/**
 * Format of a transcript. Default `json`. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` give
 * only `json`; `gpt-4o-transcribe-diarize` gives `json`, `text` and `diarized_json`, which alone
 * names speakers.
 *
 * @public
 */
export type AudioResponseFormat =
  | 'json'
  | 'text'
  | 'srt'
  | 'verbose_json'
  | 'vtt'
  | 'diarized_json';

export declare namespace Audio {
  export { type AudioModel as AudioModel, type AudioResponseFormat as AudioResponseFormat };

  export {
    Transcriptions as Transcriptions,
    type Transcription as Transcription,
    type TranscriptionDiarized as TranscriptionDiarized,
    type TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    type TranscriptionInclude as TranscriptionInclude,
    type TranscriptionLanguage as TranscriptionLanguage,
    type TranscriptionSegment as TranscriptionSegment,
    type TranscriptionStreamEvent as TranscriptionStreamEvent,
    type TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
    type TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
    type TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    type TranscriptionVerbose as TranscriptionVerbose,
    type TranscriptionWord as TranscriptionWord,
    type TranscriptionCreateResponse as TranscriptionCreateResponse,
    type TranscriptionCreateParams as TranscriptionCreateParams,
    type TranscriptionCreateParamsNonStreaming as TranscriptionCreateParamsNonStreaming,
    type TranscriptionCreateParamsStreaming as TranscriptionCreateParamsStreaming,
  };

  export {
    Translations as Translations,
    type Translation as Translation,
    type TranslationVerbose as TranslationVerbose,
    type TranslationCreateResponse as TranslationCreateResponse,
    type TranslationCreateParams as TranslationCreateParams,
  };

  export {
    Speech as Speech,
    type SpeechModel as SpeechModel,
    type SpeechCreateParams as SpeechCreateParams,
  };

  export { Voices as Voices, type Voice as Voice, type VoiceCreateParams as VoiceCreateParams };

  export {
    VoiceConsents as VoiceConsents,
    type VoiceConsent as VoiceConsent,
    type VoiceConsentDeleted as VoiceConsentDeleted,
    type VoiceConsentCreateParams as VoiceConsentCreateParams,
    type VoiceConsentUpdateParams as VoiceConsentUpdateParams,
    type VoiceConsentsPage as VoiceConsentsPage,
    type VoiceConsentListParams as VoiceConsentListParams,
  };
}
