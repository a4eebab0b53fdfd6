import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { OpenAIVoice } from '@mastra/voice-openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const options = { baseURL: server.baseURL, maxRetries: 0 };
const voice = new OpenAIVoice({
  speechModel: { name: 'tts-1', apiKey: 'any', options },
  listeningModel: { name: 'whisper-1', apiKey: 'any', options },
});

await check('speech', async () => {
  assert.ok((await buffer(await voice.speak('Paris.'))).length > 0);
  assert.equal(emulator.requests.at(-1).body.input, 'Paris.');
});
await check('transcription', async () => {
  const text = await voice.listen(Readable.from([Buffer.from('ID3')]), { filetype: 'mp3' });
  assert.ok(text.length > 0);
  const { bytes, headers } = emulator.requests.at(-1);
  const form = await new Response(bytes, { headers }).formData();
  assert.deepEqual([form.get('model'), form.get('file').name], ['whisper-1', 'audio.mp3']);
});
await check('error', async () => {
  emulator.fault({ kind: 'status', status: 400 });
  await assert.rejects(voice.speak('Paris.'), { status: 400 });
});
await finish();
