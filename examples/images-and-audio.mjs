// Makes a picture and a spoken text, and writes speech down again.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { createReadStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveMedia } from '@oai/media';
import OpenAI from '@oai/openai';

const client = new OpenAI();
const folder = await mkdtemp(join(tmpdir(), 'example-'));

// Unfinished pictures arrive while the final one is being made.
const picture = join(folder, 'robot.png');
const images = await client.images.generate({
  model: 'gpt-image-1',
  prompt: 'A small robot that waters a garden',
  stream: true,
  partial_images: 1,
});
for await (const event of images) {
  const { bytes } = await saveMedia(event, picture);
  console.log(`${event.type}: ${bytes} bytes`);
}

const sound = join(folder, 'thanks.mp3');
const speech = await client.audio.speech.create({
  model: 'gpt-4o-mini-tts',
  voice: 'marin',
  input: 'Thank you for listening.',
});
const { bytes } = await saveMedia(speech, sound);
console.log(`${sound}: ${bytes} bytes`);

const { text } = await client.audio.transcriptions.create({
  model: 'gpt-4o-transcribe',
  file: createReadStream(sound),
});
console.log(text);
