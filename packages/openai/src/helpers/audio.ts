import { OpenAIError } from '@oai/core';
import type * as ChildProcessModule from 'node:child_process';

/**
 * The options of `recordAudio`.
 *
 * @public
 */
export interface RecordAudioOptions {
  /** Ends the recording; the audio recorded so far is returned. */
  signal?: AbortSignal | undefined;
  /** Index of the input device. Default 0. */
  device?: number | undefined;
  /** Ends the recording after so many milliseconds. Default: none. */
  timeout?: number | undefined;
}

/** Samples a second of the audio that the API's speech models read and write. */
const SAMPLE_RATE = 24_000;

const INPUT_FORMATS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'avfoundation',
  linux: 'alsa',
  win32: 'dshow',
};

/**
 * Plays audio on this machine's speakers, through the program `ffplay` of FFmpeg. Node only.
 *
 * @param input A Node stream, a `Response` (such as that of `audio.speech.create`) or a `File`.
 * @returns A promise that resolves when playback has ended.
 * @throws {OpenAIError} Not on Node, `ffplay` is not installed, or it failed.
 * @public
 */
export async function playAudio(input: NodeJS.ReadableStream | Response | File): Promise<void> {
  const { spawn } = childProcess('playAudio');
  const player = spawn('ffplay', ['-autoexit', '-nodisp', '-loglevel', 'error', '-i', 'pipe:0'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = programEnd('ffplay', player);
  // A player that exits early closes its input; `ended` rejects with the reason.
  player.stdin.on('error', () => {});
  try {
    await Promise.all([ended, feed(input, player.stdin)]);
  } catch (error) {
    // The input failed: without its end, the player would wait for more.
    end(player, 'SIGTERM');
    throw error;
  }
}

/**
 * Records from this machine's microphone, through the program `ffmpeg`. Node only.
 *
 * @returns A WAV file, mono, 24000 samples a second.
 * @throws {OpenAIError} Not on Node, `ffmpeg` is not installed, or it failed.
 * @public
 */
export async function recordAudio(options: RecordAudioOptions = {}): Promise<File> {
  const { signal, device = 0, timeout } = options;
  const { spawn } = childProcess('recordAudio');
  const format = INPUT_FORMATS[process.platform];
  if (format === undefined) {
    throw new OpenAIError(`recordAudio does not know the audio input of ${process.platform}.`);
  }
  const source = format === 'alsa' ? `hw:${device}` : `:${device}`;
  const recorder = spawn(
    'ffmpeg',
    [
      ...['-loglevel', 'error', '-f', format, '-i', source],
      ...['-ar', String(SAMPLE_RATE), '-ac', '1', '-f', 'wav', 'pipe:1'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // When interrupted, ffmpeg writes the recorded audio and exits as usual.
  const stop = (): boolean => end(recorder, 'SIGINT');
  const timer = timeout === undefined ? undefined : setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const ended = programEnd('ffmpeg', recorder, stop);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    recorder.stdout.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    await ended;
    return new File(chunks, 'audio.wav', { type: 'audio/wav' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Signals a program, unless it has not started: without a pid, the signal might reach others. */
function end(program: ChildProcessModule.ChildProcess, signal: NodeJS.Signals): boolean {
  return program.pid !== undefined && program.kill(signal);
}

/** Loaded at the call, so that bundles for browsers contain no import of Node. */
function childProcess(caller: string): typeof ChildProcessModule {
  const found = globalThis.process?.getBuiltinModule?.('node:child_process');
  if (!found) throw new OpenAIError(`${caller} starts a program, which works on Node only.`);
  return found;
}

/** Resolves when the program has exited with code 0 or was stopped on purpose. */
function programEnd(
  name: string,
  program: ChildProcessModule.ChildProcess,
  stop?: () => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    program.stderr?.on('data', (chunk: unknown) => (complaint += String(chunk)));
    program.on('error', (cause) => {
      reject(new OpenAIError(`${name} could not be started; is FFmpeg installed?`, { cause }));
    });
    program.on('close', (code, signalName) => {
      const stopped = stop !== undefined && (program.killed || signalName === 'SIGINT');
      if (code === 0 || stopped) resolve();
      else reject(new OpenAIError(`${name} ended with ${code ?? signalName}: ${complaint.trim()}`));
    });
  });
}

async function feed(
  input: NodeJS.ReadableStream | Response | File,
  sink: NodeJS.WritableStream,
): Promise<void> {
  const source: AsyncIterable<unknown> =
    input instanceof Response
      ? (input.body ?? new Blob().stream())
      : input instanceof Blob
        ? input.stream()
        : (input as AsyncIterable<unknown>);
  for await (const chunk of source) {
    if (sink.writable === false) return;
    if (!sink.write(chunk as Uint8Array)) {
      await new Promise<void>((resolve) => {
        sink.once('drain', resolve);
        sink.once('close', resolve);
      });
    }
  }
  sink.end();
}
