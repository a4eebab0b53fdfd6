import { OpenAIError } from '@oai/core';
import { LONGEST_TIMER_MS } from '@oai/core/internal';
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

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
  /** Ends the recording after so many milliseconds; 0 or less for no limit. Default: none. */
  timeout?: number | undefined;
}

/** Samples a second of the audio that the API's speech models read and write. */
const SAMPLE_RATE = 24_000;

const INPUT_FORMATS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'avfoundation',
  linux: 'alsa',
  win32: 'dshow',
};

/** The part of a failed program's output that its error shows. */
const COMPLAINT_LENGTH = 1_000;

/** The input of `playAudio`; `body` may be a Node stream, as in the responses of other `fetch` functions. */
type AudioInput = NodeJS.ReadableStream | Response | File | { body: NodeJS.ReadableStream };

/**
 * Plays audio on this machine's speakers, through the program `ffplay` of FFmpeg. Node only. The
 * program is started when the first bytes have arrived.
 *
 * @param input A Node stream, a `Response` (such as that of `audio.speech.create`) or a `File`.
 * @returns A promise that resolves when playback has ended.
 * @throws {OpenAIError} The input has no bytes or was read before, `ffplay` is not installed, or it
 *   failed. An error of the input is thrown unchanged.
 * @public
 */
export async function playAudio(input: AudioInput): Promise<void> {
  const chunks = bytesOf(input)[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) throw new OpenAIError('playAudio: the input is empty.');
  const args = ['-autoexit', '-nodisp', '-loglevel', 'error', '-i', 'pipe:0'];
  const player = start('ffplay', args, ['pipe', 'ignore', 'pipe']);
  const ended = programEnd('ffplay', player);
  try {
    const { stdin } = player;
    if (!stdin) return await ended;
    // A player that exits early closes its input; `ended` rejects with the reason.
    stdin.on('error', () => {});
    // A player may end before an input that stalls.
    await Promise.race([ended, feed(first.value, chunks, stdin).then(() => ended)]);
  } catch (error) {
    // The input failed: without its end, the player would wait for more.
    end(player, 'SIGTERM');
    throw error;
  } finally {
    // Lets a download go whose rest nobody plays.
    void chunks.return?.().catch(() => {});
  }
}

/**
 * Records from this machine's microphone, through the program `ffmpeg`. Node only.
 *
 * @returns A WAV file, mono, 24000 samples a second.
 * @throws {RangeError} `timeout` is not a whole number up to 2147483647.
 * @throws {OpenAIError} `ffmpeg` is not installed, or it failed.
 * @public
 */
export async function recordAudio(options: RecordAudioOptions = {}): Promise<File> {
  const { signal, device = 0, timeout = 0 } = options;
  if (!Number.isInteger(timeout) || timeout > LONGEST_TIMER_MS) {
    throw new RangeError(
      `recordAudio: 'timeout' must be a whole number of milliseconds up to ${LONGEST_TIMER_MS}, not ${timeout}.`,
    );
  }
  const format = INPUT_FORMATS[process.platform];
  if (format === undefined) {
    throw new OpenAIError(`recordAudio does not know the audio input of ${process.platform}.`);
  }
  const source = format === 'alsa' ? `hw:${device}` : `:${device}`;
  const args = [
    ...['-loglevel', 'error', '-f', format, '-i', source],
    ...['-ar', String(SAMPLE_RATE), '-ac', '1', '-f', 'wav', 'pipe:1'],
  ];
  const recorder = start('ffmpeg', args, ['ignore', 'pipe', 'pipe']);
  // When interrupted, ffmpeg writes the recorded audio and exits as usual.
  const stop = (): boolean => end(recorder, 'SIGINT');
  const timer = timeout > 0 ? setTimeout(stop, timeout) : undefined;
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const ended = programEnd('ffmpeg', recorder, stop);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    recorder.stdout?.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    await ended;
    return new File(chunks, 'audio.wav', { type: 'audio/wav' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Starts a program. If it cannot be started, for want of files or processes too, it may have no streams.
 *
 * @throws {OpenAIError} The platform refused at once; most failures are events.
 */
function start(name: string, args: string[], stdio: StdioOptions): ChildProcess {
  try {
    return spawn(name, args, { stdio });
  } catch (cause) {
    throw notStarted(name, cause);
  }
}

function notStarted(name: string, cause: unknown): OpenAIError {
  const { code, message } = Object(cause) as NodeJS.ErrnoException;
  const reason = code === 'ENOENT' ? '; is FFmpeg installed?' : `: ${message}`;
  return new OpenAIError(`${name} could not be started${reason}`, { cause });
}

/** Signals a program, unless it has not started: without a pid, the signal might reach others. */
function end(program: ChildProcess, signal: NodeJS.Signals): boolean {
  return program.pid !== undefined && program.kill(signal);
}

/** Resolves when the program has exited with code 0 or was stopped on purpose. */
function programEnd(name: string, program: ChildProcess, stop?: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    program.stderr?.on('data', (chunk: unknown) => {
      complaint = (complaint + String(chunk)).slice(-COMPLAINT_LENGTH);
    });
    program.on('error', (cause) => reject(notStarted(name, cause)));
    program.on('close', (code, signalName) => {
      const stopped = stop !== undefined && (program.killed || signalName === 'SIGINT');
      if (code === 0 || stopped) resolve();
      else reject(new OpenAIError(`${name} ended with ${code ?? signalName}: ${complaint.trim()}`));
    });
  });
}

/** Returns the bytes of an input, without reading them yet. */
function bytesOf(input: AudioInput): AsyncIterable<unknown> {
  if (input instanceof Blob) return input.stream();
  if (!('body' in input)) return input;
  const { body } = input;
  if (!body) throw new OpenAIError('playAudio: the response has no body.');
  if ('bodyUsed' in input && input.bodyUsed) {
    throw new OpenAIError('playAudio: the body of the response was read before; play it first.');
  }
  return body;
}

/** Writes the bytes for as long as the sink takes them. */
async function feed(
  first: unknown,
  rest: AsyncIterator<unknown>,
  sink: NodeJS.WritableStream,
): Promise<void> {
  for (let item: IteratorResult<unknown> = { value: first }; !item.done; item = await rest.next()) {
    if (!sink.writable) return;
    if (!sink.write(item.value as Uint8Array)) {
      await new Promise<void>((resolve) => {
        sink.once('drain', resolve);
        sink.once('close', resolve);
      });
    }
  }
  sink.end();
}
