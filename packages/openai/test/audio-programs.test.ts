import * as childProcess from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { OpenAIError } from '../src/index.js';
import { playAudio, recordAudio } from '../src/helpers/audio.js';

/** Programs in the place of FFmpeg's, which write their process id and do what a test asks for. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audio-'));
  const spawn = (name: string, args: string[], options: SpawnOptions) =>
    childProcess.spawn(join(folder, name), args, options);
  jest.spyOn(process, 'getBuiltinModule').mockReturnValue({ ...childProcess, spawn } as never);
});
afterEach(() => {
  jest.restoreAllMocks();
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
      while (!existsSync(join(folder, 'pid'))) await new Promise((go) => setTimeout(go, 5));
      yield 'audio';
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
