// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import type { AudioModel, AudioResponseFormat } from './audio-types.gen.js';
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
import { type Voice, type VoiceCreateParams, type VoiceDeleted, Voices } from './voices.gen.js';

/**
 * The methods of `client.audio`.
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

export type { AudioModel, AudioResponseFormat } from './audio-types.gen.js';

export declare namespace Audio {
  export type { AudioModel, AudioResponseFormat };

  export { Transcriptions };
  export type {
    Transcription,
    TranscriptionDiarized,
    TranscriptionDiarizedSegment,
    TranscriptionInclude,
    TranscriptionLanguage,
    TranscriptionSegment,
    TranscriptionStreamEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
    TranscriptionTextSegmentEvent,
    TranscriptionVerbose,
    TranscriptionWord,
    TranscriptionCreateResponse,
    TranscriptionCreateParams,
    TranscriptionCreateParamsNonStreaming,
    TranscriptionCreateParamsStreaming,
  };

  export { Translations };
  export type {
    Translation,
    TranslationVerbose,
    TranslationCreateResponse,
    TranslationCreateParams,
  };

  export { Speech };
  export type { SpeechModel, SpeechCreateParams };

  export { Voices };
  export type { Voice, VoiceDeleted, VoiceCreateParams };

  export { VoiceConsents };
  export type {
    VoiceConsent,
    VoiceConsentDeleted,
    VoiceConsentCreateParams,
    VoiceConsentUpdateParams,
    VoiceConsentsPage,
    VoiceConsentListParams,
  };
}
