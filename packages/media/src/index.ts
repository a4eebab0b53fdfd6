export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  IncompleteStreamError,
  OpenAIError,
  StreamIdleTimeoutError,
} from '@oai/core';
export type { DownloadFetch } from './download.js';
export type {
  ImageCallSource,
  ImageSource,
  ImagesSource,
  MediaSource,
  SpeechAudioDeltaEvent,
  SpeechAudioDoneEvent,
  SpeechEvent,
  SpokenSource,
} from './media-source.js';
export { openMedia } from './open-media.js';
export type { Media, MediaProgress, OpenMediaOptions } from './open-media.js';
export { speechEvents } from './speech-events.js';
export type { SpeechEventsOptions } from './speech-events.js';
export { saveMedia } from './save-media.js';
export type { SavedMedia } from './save-media.js';
