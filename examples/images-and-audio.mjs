// Makes a picture and a spoken text, and writes speech down again.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
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
  await writeFile(picture, Buffer.from(event.b64_json, 'base64'));
  console.log(event.type);
}
console.log(`${picture}: ${(await stat(picture)).size} bytes`);

const sound = join(folder, 'thanks.mp3');
const speech = await client.audio.speech.create({
  model: 'gpt-4o-mini-tts',
  voice: 'marin',
  input: 'Thank you for listening.',
});
await pipeline(speech.body, createWriteStream(sound));
console.log(`${sound}: ${(await stat(sound)).size} bytes`);

const { text } = await client.audio.transcriptions.create({
  model: 'gpt-4o-transcribe',
  file: createReadStream(sound),
});
console.log(text);
