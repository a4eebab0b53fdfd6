import * as childProcess from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { OpenAIError } from '../src/index.js';
import { playAudio, recordAudio } from '../src/helpers/audio.js';

jest.mock('node:child_process', () => ({
  ...jest.requireActual<typeof childProcess>('node:child_process'),
  spawn: jest.fn(),
}));

/** Programs in the place of FFmpeg's, which write their process id and do what a test asks for. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audio-'));
  const { spawn } = jest.requireActual<typeof childProcess>('node:child_process');
  jest
    .mocked(childProcess.spawn)
    .mockImplementation(((name: string, args: string[], options: SpawnOptions) =>
      spawn(join(folder, name), args, options)) as never);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.clearAllMocks();
  rmSync(folder, { recursive: true });
});

function program(name: string, script: string): void {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho $$ > ${folder}/pid\n${script}\n`);
  chmodSync(file, 0o755);
}

async function isRunning(): Promise<boolean> {
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

const missing = /could not be started; is FFmpeg installed\?/;

test('without the programs, nothing is signalled', async () => {
  const kill = jest.spyOn(process, 'kill');
  const signal = AbortSignal.abort();
  await expect(recordAudio({ signal })).rejects.toThrow(missing);
  await expect(recordAudio({ timeout: 1 })).rejects.toThrow(missing);
  await expect(playAudio(Readable.from(['a']))).rejects.toThrow(missing);
  expect(kill).not.toHaveBeenCalled();
});

/** A program that Node could not start for want of files: it has no streams. */
function withoutStreams(code: string): EventEmitter {
  const program = new EventEmitter();
  const error = Object.assign(new Error(`spawn ${code}`), { code });
  process.nextTick(() => program.emit('error', error));
  return program;
}

test.each([
  ...['EMFILE', 'ENFILE', 'EAGAIN', 'EACCES'].map((code) => ({ code, reason: `: spawn ${code}` })),
  { code: 'ENOENT', reason: '; is FFmpeg installed?' },
])('a program that $code keeps from starting is an error', async ({ code, reason }) => {
  const unhandled = jest.fn();
  process.on('unhandledRejection', unhandled);
  const refuse = (): never => {
    throw Object.assign(new Error(`spawn ${code}`), { code });
  };
  for (const spawn of [() => withoutStreams(code), refuse]) {
    jest.mocked(childProcess.spawn).mockImplementation(spawn as never);
    for (const [name, call] of [
      ['ffplay', () => playAudio(Readable.from(['a', 'b']))],
      ['ffmpeg', () => recordAudio({ timeout: 1, signal: AbortSignal.timeout(1) })],
    ] as const) {
      const error = await call().then(
        () => undefined,
        (failure: unknown) => failure as Error,
      );
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error!.message).toBe(`${name} could not be started${reason}`);
      expect(error!.cause).toMatchObject({ code });
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test.each([
  { name: 'a signal that is aborted before', options: () => ({ signal: AbortSignal.abort() }) },
  { name: 'a signal', options: () => ({ signal: AbortSignal.timeout(50) }) },
  { name: 'a timeout', options: () => ({ timeout: 50 }) },
])('$name ends the recorder', async ({ options }) => {
  program('ffmpeg', 'printf RIFF; exec sleep 30');
  const file = await recordAudio(options());
  expect(file.name).toBe('audio.wav');
  if (existsSync(join(folder, 'pid'))) expect(await isRunning()).toBe(false);
});

test('a recorder that fails is an error with its complaint', async () => {
  program('ffmpeg', 'echo no microphone >&2; exit 3');
  await expect(recordAudio()).rejects.toThrow('ffmpeg ended with 3: no microphone');
});

test('an input that fails ends the player', async () => {
  program('ffplay', 'exec cat > /dev/null');
  const input = Readable.from(
    (async function* () {
      yield 'audio';
      while (!existsSync(join(folder, 'pid'))) await new Promise((go) => setTimeout(go, 5));
      throw new Error('the download broke off');
    })(),
  );
  await expect(playAudio(input)).rejects.toThrow('the download broke off');
  expect(await isRunning()).toBe(false);
});

test('a player that ends early is an error, whatever the input does', async () => {
  program('ffplay', 'exit 1');
  const endless = Readable.from(
    (async function* () {
      for (;;) yield Buffer.alloc(1024 * 1024);
    })(),
  );
  await expect(playAudio(endless)).rejects.toThrow(OpenAIError);
});

test.each([
  ['well', 'exit 0', undefined],
  ['with an error', 'exit 1', OpenAIError],
])('a player that ends %s does not wait for an input that stalls', async (_name, script, error) => {
  program('ffplay', script);
  const stalling = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(1)),
  });
  const played = playAudio(Readable.fromWeb(stalling as never));
  await (error ? expect(played).rejects.toThrow(error) : expect(played).resolves.toBeUndefined());
});

const failing = () =>
  new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('gone')) });
async function readResponse(): Promise<Response> {
  const response = new Response('audio');
  await response.text();
  return response;
}

test.each<[string, () => unknown, RegExp]>([
  ['fails at once', () => Readable.fromWeb(failing() as never), /gone/],
  ['is a response whose body fails', () => new Response(failing()), /gone/],
  ['is a response without a body', () => new Response(null), /has no body/],
  ['is a response that was read before', readResponse, /read before/],
  ['is an empty file', () => new File([], 'a.mp3'), /is empty/],
  ['is an empty stream', () => Readable.from([]), /is empty/],
])('an input that %s is refused before the player starts', async (_name, input, reason) => {
  program('ffplay', 'exec cat > /dev/null');
  await expect(playAudio((await input()) as File)).rejects.toThrow(reason);
  expect(childProcess.spawn).not.toHaveBeenCalled();
});

test.each<[string, () => Parameters<typeof playAudio>[0]]>([
  ['a stream', () => Readable.from(['au', 'dio'])],
  ['a response', () => new Response('audio')],
  ['a file', () => new File(['audio'], 'a.mp3')],
  ['a response of another fetch function', () => ({ body: Readable.from(['audio']) })],
])('%s is played to its end', async (_name, input) => {
  program('ffplay', `cat > ${folder}/played`);
  await playAudio(input());
  expect(readFileSync(join(folder, 'played'), 'utf8')).toBe('audio');
});

test.each([NaN, 1.5, Infinity, 2 ** 31])('the timeout %p is refused', async (timeout) => {
  await expect(recordAudio({ timeout })).rejects.toThrow(RangeError);
  expect(childProcess.spawn).not.toHaveBeenCalled();
});

test.each([0, -1])('the timeout %p is none', async (timeout) => {
  program('ffmpeg', 'sleep 0.2; printf RIFF');
  expect(await (await recordAudio({ timeout })).text()).toBe('RIFF');
});

test('the error of a program that complains without end stays short', async () => {
  program('ffmpeg', 'yes complaint | head -c 100000 >&2; exit 3');
  const error = await recordAudio().catch((reason: unknown) => reason as Error);
  expect((error as Error).message.length).toBeLessThan(1_100);
});
