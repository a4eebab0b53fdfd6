// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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
 * Format of a transcript. Default `json`. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support
 * only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, which alone
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
