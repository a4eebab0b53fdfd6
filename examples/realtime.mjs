// Talks with a realtime model. A WAV file stands for the microphone, and another for the loudspeaker:
//   node examples/realtime.mjs question.wav answer.wav
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAIRealtimeWS } from '@oai/openai/realtime/ws';
import { encodeWav, restoreConversation, sendAudio, SpokenAnswers, wavToPCM16 } from '@oai/voice';

const RATE = 24_000; // Samples per second of `audio/pcm`: 16 bits, one channel.
const [input, output = join(tmpdir(), 'answer.wav')] = process.argv.slice(2);
const question = input ? wavToPCM16(await readFile(input)) : new Uint8Array(RATE * 2); // A second.

// A connection that is lost is replaced, and the new session gets the conversation so far.
const connection = new OpenAIRealtimeWS({
  ...{ model: 'gpt-realtime', reconnect: true, maxQueueBytes: 1_000_000 },
});
restoreConversation(connection);
const answers = new SpokenAnswers(connection);
connection.on('response.output_audio_transcript.delta', ({ delta }) => process.stdout.write(delta));
connection.on('response.done', ({ response }) => {
  process.stdout.write(`\n${response.status}: `);
  connection.close();
});

connection.send({
  type: 'session.update',
  session: {
    type: 'realtime',
    instructions: 'Answer in one sentence.',
    // Without detection of turns, the program says when the question has ended.
    audio: { input: { format: { type: 'audio/pcm', rate: RATE }, turn_detection: null } },
  },
});
await sendAudio(connection, question);
connection.send({ type: 'input_audio_buffer.commit' });
connection.send({ type: 'response.create' });

const played = [];
for await (const { audio } of answers) played.push(audio);
const samples = Buffer.concat(played);
await writeFile(output, encodeWav(samples));
console.log(`${(samples.length / RATE / 2).toFixed(1)} seconds of audio`);
