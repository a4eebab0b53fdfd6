import { toFile } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { Audio, BadRequestError, IncompleteStreamError } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let audio: Audio;
beforeAll(async () => {
  server = await emulator.listen();
  audio = new Audio({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

test('transcribes an uploaded file', async () => {
  emulator.script({ text: 'Hello there.' }, { path: '/audio/transcriptions' });
  const file = await toFile(new Uint8Array(64), 'talk.mp3');
  const { text } = await audio.transcriptions.create({ model: 'gpt-4o-transcribe', file });
  expect(text).toBe('Hello there.');
  const { body } = emulator.requests[0]!;
  expect(body).toMatchObject({ model: 'gpt-4o-transcribe', file: { filename: 'talk.mp3' } });
});

test('a transcription as subtitles is a string', async () => {
  const file = await toFile(new Uint8Array(64), 'talk.mp3');
  const text = await audio.transcriptions.create({
    model: 'whisper-1',
    file,
    response_format: 'srt',
  });
  expect(text).toMatch(/^1\n00:00:00,000 --> /);
});

test('a diarized transcription has the speaker of each segment', async () => {
  const file = await toFile(new Uint8Array(64), 'talk.mp3');
  const { segments } = await audio.transcriptions.create({
    model: 'gpt-4o-transcribe-diarize',
    file,
    response_format: 'diarized_json',
  });
  const speakers: string[] = segments.map(({ speaker }) => speaker);
  expect(speakers).toEqual(['A', 'B']);
});

test('streams a transcription to its last event', async () => {
  emulator.script({ text: ['Hel', 'lo'] }, { path: '/audio/transcriptions' });
  const file = await toFile(new Uint8Array(64), 'talk.mp3');
  const stream = await audio.transcriptions.create({
    model: 'gpt-4o-transcribe',
    file,
    stream: true,
  });
  const types: string[] = [];
  for await (const event of stream) types.push(event.type);
  expect(types).toEqual(['transcript.text.delta', 'transcript.text.delta', 'transcript.text.done']);
});

test('a transcription stream that ends early is an IncompleteStreamError', async () => {
  emulator.fault({ kind: 'missing-end' });
  const file = await toFile(new Uint8Array(64), 'talk.mp3');
  const stream = await audio.transcriptions.create({
    model: 'gpt-4o-transcribe',
    file,
    stream: true,
  });
  const read = async () => {
    for await (const event of stream) expect(event.type).toBe('transcript.text.delta');
  };
  await expect(read()).rejects.toThrow(IncompleteStreamError);
});

test('speaks a text', async () => {
  const speech = await audio.speech.create({
    model: 'gpt-4o-mini-tts',
    voice: 'marin',
    input: 'Hello.',
    response_format: 'wav',
  });
  const bytes = new Uint8Array(await speech.arrayBuffer());
  expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('RIFF');
});

test('a request that the API refuses is a BadRequestError', async () => {
  const speech = audio.speech.create({
    model: 'gpt-4o-mini-tts',
    voice: 'marin',
    input: '',
    speed: 99,
  });
  await expect(speech).rejects.toThrow(BadRequestError);
});
