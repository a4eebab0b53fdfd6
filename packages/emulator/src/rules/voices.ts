import { invalidValue } from './unsupported.js';

/** The voices that the document names where it describes speech. */
const all = [
  ...['alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer'],
  ...['verse', 'marin', 'cedar'],
];
/** The voices of `tts-1` and `tts-1-hd`, by the guide to text to speech. */
const first = ['alloy', 'ash', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer'];

/**
 * Checks the name of a voice. Voices of one's own are objects, and are taken.
 *
 * @throws {ApiError} 400 if the model has no such voice.
 * @internal
 */
export function checkVoice(voice: unknown, param: string, model: string): void {
  const voices = /^tts-1(-hd)?(-\d|$)/.test(model) ? first : all;
  if (typeof voice !== 'string' || voices.includes(voice)) return;
  throw invalidValue(param, voice, voices);
}
