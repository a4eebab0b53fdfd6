import { FRAME_MS, frameBytes, loudness, type AudioFormat } from '../media/loudness.js';

/** A change between silence and speech, at a time of the session's audio. @internal */
export interface SpeechChange {
  kind: 'started' | 'stopped';
  atMs: number;
}

/** @internal */
export interface SpeechSettings {
  /** From 0 to 1: the higher, the louder speech must be. */
  threshold: number;
  /** Audio before the start of the speech that belongs to it, milliseconds. */
  prefixPaddingMs: number;
  /** Silence that ends the speech, milliseconds. */
  silenceDurationMs: number;
}

/** The loudness that counts as speech at a threshold of 1: that of a low voice. */
const LOUDNESS = 0.02;

/**
 * Hears where speech starts and stops. The API has a model for it; this goes by loudness, which is
 * the same on every run.
 *
 * @internal
 */
export class SpeechDetector {
  #positionMs = 0;
  #silentMs = 0;
  #isSpeech = false;
  #rest = new Uint8Array();

  /** Returns the changes in the next piece of audio. */
  hear(
    audio: Uint8Array,
    format: AudioFormat,
    { threshold, prefixPaddingMs, silenceDurationMs }: SpeechSettings,
  ): SpeechChange[] {
    const size = frameBytes(format);
    const bytes = new Uint8Array(this.#rest.length + audio.length);
    bytes.set(this.#rest);
    bytes.set(audio, this.#rest.length);
    const changes: SpeechChange[] = [];
    let at = 0;
    for (; at + size <= bytes.length; at += size) {
      const isLoud = loudness(bytes.subarray(at, at + size), format) > threshold * LOUDNESS;
      if (isLoud && !this.#isSpeech) {
        changes.push({ kind: 'started', atMs: Math.max(0, this.#positionMs - prefixPaddingMs) });
        this.#isSpeech = true;
      }
      this.#positionMs += FRAME_MS;
      this.#silentMs = isLoud ? 0 : this.#silentMs + FRAME_MS;
      if (this.#isSpeech && this.#silentMs >= silenceDurationMs) {
        changes.push({ kind: 'stopped', atMs: this.#positionMs });
        this.#isSpeech = false;
      }
    }
    this.#rest = bytes.slice(at);
    return changes;
  }

  /** Forgets speech that has not stopped; time goes on. */
  clear(): void {
    this.#isSpeech = false;
    this.#silentMs = 0;
  }
}
