import type { JsonObject } from '../../json.js';
import { tokenize } from '../../model/tokens.js';

const secondsPerWord = 0.4;

/** Estimates the time to speak a text, seconds. @internal */
export function duration(text: string): number {
  return round((text.match(/\S+/g) ?? []).length * secondsPerWord);
}

/** Returns the words of a text with their start and end, seconds. @internal */
export function words(text: string): JsonObject[] {
  return (text.match(/\S+/g) ?? []).map((word, index) => ({
    word: word.replace(/(?<![.,!?;:])[.,!?;:]+$/, ''),
    start: round(index * secondsPerWord),
    end: round((index + 1) * secondsPerWord),
  }));
}

/** Returns the sentences of a text with their start and end, seconds. @internal */
export function segments(
  text: string,
): (JsonObject & { start: number; end: number; text: string })[] {
  let start = 0;
  return (text.match(/.+?(?:[.!?](?=\s|$)\s*|$)/gs) ?? []).map((sentence, id) => {
    const end = round(start + duration(sentence));
    const segment = {
      id,
      seek: 0,
      start,
      end,
      text: sentence.trimEnd(),
      tokens: tokenize(sentence).map((_, index) => 50_364 + index),
      temperature: 0,
      avg_logprob: -0.25,
      compression_ratio: 1.2,
      no_speech_prob: 0.01,
    };
    start = end;
    return segment;
  });
}

/** @internal */
export function subtitles(text: string, format: 'srt' | 'vtt'): string {
  const separator = format === 'srt' ? ',' : '.';
  const cues = segments(text).map(({ start, end, text: sentence }, index) => {
    const time = `${timestamp(start, separator)} --> ${timestamp(end, separator)}`;
    return `${format === 'srt' ? `${index + 1}\n` : ''}${time}\n${sentence.trim()}\n\n`;
  });
  return `${format === 'vtt' ? 'WEBVTT\n\n' : ''}${cues.join('')}`;
}

function timestamp(seconds: number, separator: string): string {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}${separator}${String(ms % 1000).padStart(3, '0')}`;
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
