import { OpenAIError } from '@oai/core';
import type { ByteReader } from './byte-reader.js';
import { decodeMedia } from './decode-media.js';
import type { SpeechEvent } from './media-source.js';

/**
 * Joins the audio of speech events.
 *
 * @throws {OpenAIError} While reading: an event is none of speech, or its audio is no base64.
 * @internal
 */
export function readerOfSpeech(events: AsyncIterable<SpeechEvent>): ByteReader {
  const iterator = events[Symbol.asyncIterator]();
  return {
    async read() {
      for (let step; !(step = await iterator.next()).done;) {
        const { type, audio } = Object(step.value) as { type?: string; audio?: unknown };
        if (type === 'speech.audio.delta') return decodeMedia(audio, 'The audio of an event');
        if (!type?.startsWith('speech.')) {
          throw new OpenAIError(
            `The event ${JSON.stringify(type)} is none of speech. Open each event of a stream of ` +
              'images in its loop.',
          );
        }
      }
      return undefined;
    },
    async cancel() {
      await iterator.return?.().then(
        () => {},
        () => {},
      );
    },
  };
}
