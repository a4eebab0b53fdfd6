// Talks with a realtime model. A WAV file stands for the microphone, and another for the loudspeaker:
//   node examples/realtime.mjs question.wav answer.wav
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAIRealtimeWS } from '@oai/openai/realtime/ws';

const RATE = 24_000; // Samples per second of `audio/pcm`: 16 bits, one channel.
const [input, output = join(tmpdir(), 'answer.wav')] = process.argv.slice(2);
const question = input ? samplesOf(await readFile(input)) : Buffer.alloc(RATE * 2); // A second.

const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
const answer = [];
connection.on('response.output_audio.delta', ({ delta }) => {
  answer.push(Buffer.from(delta, 'base64'));
});
connection.on('response.output_audio_transcript.delta', ({ delta }) => process.stdout.write(delta));

connection.send({
  type: 'session.update',
  session: {
    type: 'realtime',
    instructions: 'Answer in one sentence.',
    // Without detection of turns, the program says when the question has ended.
    audio: { input: { format: { type: 'audio/pcm', rate: RATE }, turn_detection: null } },
  },
});
for (let start = 0; start < question.length; start += RATE / 5) {
  const audio = question.subarray(start, start + RATE / 5).toString('base64');
  connection.send({ type: 'input_audio_buffer.append', audio });
  await connection.drained();
}
connection.send({ type: 'input_audio_buffer.commit' });
connection.send({ type: 'response.create' });

const { response } = await connection.emitted('response.done');
connection.close();
const samples = Buffer.concat(answer);
await writeFile(output, Buffer.concat([wavHeader(samples.length), samples]));
console.log(`\n${response.status}: ${(samples.length / RATE / 2).toFixed(1)} seconds of audio`);

/** Returns the samples of a WAV file, which follow the header of its part `data`. */
function samplesOf(file) {
  return file.subarray(file.indexOf('data') + 8);
}

/** Returns the header of a WAV file with 16-bit samples in one channel. */
function wavHeader(bytes) {
  const header = Buffer.alloc(44);
  header.write('RIFF');
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20); // Integer samples.
  header.writeUInt16LE(1, 22); // Channels.
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes, 40);
  return header;
}
