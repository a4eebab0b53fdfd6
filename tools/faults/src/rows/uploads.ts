import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uploadable } from '@oai/core';
import type { Expected, FaultRow } from '../fault-row.js';
import { jsonAnswer } from '../http-text.js';
import { outcomeOf } from '../outcome.js';
import { findRoot } from '../root.js';
import type { FaultClient, Scene } from '../scene.js';

const BYTES = Buffer.alloc(3_000_000, 'abcdefghijklmnopqrstuvwxyz\r\n--0123456789');
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const PART = 64 * 1024;

async function* parts(): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < BYTES.length; start += PART) {
    yield BYTES.subarray(start, start + PART);
  }
}

/** Creates a file with these bytes for the duration of the row. */
function onDisk(scene: Scene): string {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  scene.onEnd(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'upload.txt');
  writeFileSync(path, BYTES);
  return path;
}

function upload(client: FaultClient, file: Uploadable) {
  return outcomeOf(async () => {
    const call = client.files.create({ file, purpose: 'user_data' });
    const { data, attempts, response, requestID } = await call.withResponse();
    const result = `${data.bytes} bytes`;
    return { result, attempts, requestID, status: response.status };
  });
}

const SOURCES: Record<string, { isOnce: boolean; open(scene: Scene): Uploadable }> = {
  'fs.createReadStream': { isOnce: false, open: (scene) => createReadStream(onDisk(scene)) },
  'a Blob': { isOnce: false, open: () => new Blob([BYTES]) },
  'a File': { isOnce: false, open: () => new File([BYTES], 'upload.txt') },
  bytes: { isOnce: false, open: () => new Uint8Array(BYTES) },
  'a function that opens a stream': { isOnce: false, open: () => () => parts() },
  'an async iterable': { isOnce: true, open: () => parts() },
  'a web stream': {
    isOnce: true,
    open: () => new Blob([BYTES]).stream(),
  },
};

/** A row with an upload to the emulator, whose result shows if every byte arrived. */
function toEmulator(
  happened: string,
  open: (scene: Scene) => Uploadable,
  expected: Expected,
  isBroken = false,
): FaultRow {
  return {
    happened,
    expected,
    async run(scene) {
      const { emulator, baseURL } = await scene.emulate();
      if (isBroken) emulator.fault({ kind: 'reset', stage: 'request' });
      const outcome = await upload(scene.client(baseURL, { maxRetries: 2 }), open(scene));
      if (outcome.error !== 'none') return outcome;
      const file = emulator.requests.at(-1)?.parts?.find((part) => 'bytes' in part);
      const isSame = file !== undefined && sha(file.bytes) === sha(BYTES);
      return { ...outcome, result: isSame ? 'each byte arrived' : 'other bytes arrived' };
    },
  };
}

interface Measured {
  way: string;
  isIntact: boolean;
  peakBytes: number;
  cpuRatio: number;
}

/** The target `upload-memory` uses 1 GiB, but a copy of the file would show here as well. */
async function measureUpload(scene: Scene): Promise<string> {
  const script = `${findRoot()}/upload-memory.mjs`;
  const args = [script, '--mebibytes', '256', '--rounds', '1', '--json'];
  const output = await new Promise<string>((resolve) => {
    // It exits with an error on failures, but prints its output nevertheless.
    execFile(process.execPath, args, (_error, stdout, stderr) => resolve(stdout || stderr));
  });
  const measured = JSON.parse(output) as Measured[];
  for (const { way, peakBytes, cpuRatio } of measured) {
    scene.tell(`${way}: ${Math.round(peakBytes / 1e6)} MB, ${cpuRatio} of the CPU of a pipe`);
  }
  const isGood = measured.every(({ isIntact, peakBytes }) => isIntact && peakBytes <= 120e6);
  return isGood && measured.length === 3 ? 'intact, within 120 MB' : output;
}

const ARRIVED = { error: 'none', status: 200, result: 'each byte arrived' };

/** Rows with uploads that succeed or fail. */
export const uploadRows: FaultRow[] = [
  ...Object.entries(SOURCES).map(([name, { open }]) =>
    toEmulator(`an upload of ${name}`, open, { ...ARRIVED, attempts: 1 }),
  ),
  ...Object.entries(SOURCES).map(([name, { open, isOnce }]) =>
    toEmulator(
      `an upload of ${name}, reset in the request`,
      open,
      isOnce ? { error: 'APIConnectionError', attempts: 1 } : { ...ARRIVED, attempts: 2 },
      true,
    ),
  ),
  toEmulator(
    'an upload whose source fails halfway',
    () =>
      (async function* () {
        yield BYTES.subarray(0, PART);
        throw new RangeError('The disk is gone.');
      })(),
    { error: 'OpenAIError', message: /The disk is gone/ },
  ),
  toEmulator(
    'an upload of a file that is truncated meanwhile',
    (scene) => {
      const path = onDisk(scene);
      const stream = createReadStream(path, { highWaterMark: 1024 });
      stream.once('data', () => truncateSync(path, 1000));
      stream.pause();
      return stream;
    },
    { error: /^(APIConnection|OpenAI)Error$/ },
  ),
  {
    happened: 'an upload of 256 MiB in a separate process',
    expected: { error: 'none', result: 'intact, within 120 MB' },
    longestMs: 300_000,
    run: (scene) => outcomeOf(async () => ({ result: await measureUpload(scene) })),
  },
  {
    happened: 'an upload that is rejected before it is read',
    expected: { error: 'APIError', status: 413, attempts: 1, message: /Too big/ },
    async run(scene) {
      const baseURL = await scene.serveRaw((socket) => {
        socket.write(jsonAnswer(413, { error: { message: 'Too big.' } }));
        socket.resume();
        setTimeout(() => socket.end(), 100);
      });
      return upload(scene.client(baseURL, { maxRetries: 2 }), parts());
    },
  },
  {
    happened: 'an upload that is not read, ended by `deadlineMs`',
    expected: { error: 'DeadlineExceededError', result: undefined },
    async run(scene) {
      const baseURL = await scene.accept((socket) => void socket.pause());
      let taken = 0;
      let close = (): void => {};
      const closed = new Promise<void>((resolve) => (close = resolve));
      const endless = async function* (): AsyncGenerator<Uint8Array> {
        try {
          for (;;) {
            taken += 1;
            yield new Uint8Array(1024 * 1024);
          }
        } finally {
          close();
        }
      };
      const outcome = await upload(scene.client(baseURL, { deadlineMs: 400 }), endless());
      await closed;
      if (taken > 64) throw new Error(`${taken} MiB were read from a source without a reader.`);
      return outcome;
    },
  },
];
