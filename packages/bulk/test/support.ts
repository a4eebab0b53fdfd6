import { APIClient, type RequestOptions } from '@oai/core';
import { createEmulator, type EmulatorOptions } from '@oai/emulator';
import type { BulkResult } from '../src/index.js';

/** Starts an emulator on a real socket, with a client. */
export async function startEmulator(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  const server = await emulator.listen();
  const client = new APIClient({ apiKey: 'sk-test', baseURL: server.baseURL });
  const embed = (input: string, requestOptions?: RequestOptions) =>
    client.post<Embedded>('/embeddings', {
      body: { model: 'text-embedding-3-small', input, dimensions: 1 },
      // Faults are chosen before the body is read.
      headers: { 'x-input': input },
      ...requestOptions,
    });
  /** The inputs of all requests, in their order. */
  const asked = () => emulator.requests.map(({ body }) => (body as { input: string }).input);
  return { emulator, client, embed, asked, close: () => server.close() };
}

/** Returns true for the requests of one input. */
export function hasInput(input: string) {
  return ({ headers }: { headers: Record<string, string> }) => headers['x-input'] === input;
}

/** Waits for a condition. */
export async function waitFor(isDone: () => boolean): Promise<void> {
  // Ends before the test does, whose timeout would leave this running.
  const endsAt = Date.now() + 25_000;
  while (!isDone()) {
    if (Date.now() > endsAt) throw new Error('The condition was not met.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export interface Embedded {
  model: string;
  data: { embedding: number[] }[];
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Reads results until an error ends them. */
export async function until<Input, Result>(
  results: AsyncIterable<BulkResult<Input, Result>>,
): Promise<{ keys: string[]; error: unknown }> {
  const keys: string[] = [];
  try {
    for await (const { key } of results) keys.push(key);
  } catch (error) {
    return { keys, error };
  }
  return { keys, error: undefined };
}

export const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
