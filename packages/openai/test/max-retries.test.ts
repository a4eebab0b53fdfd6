import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Latest from 'openai-latest';
import OpenAI from '../src/index.js';

let requests = 0;
const server = createServer((_request, response) => {
  requests += 1;
  response.writeHead(500, { 'retry-after-ms': '1' }).end();
});
let baseURL: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => void (requests = 0));

type Place = 'client' | 'call';

/** Makes one call that fails, and returns the number of its requests, or the error of the option. */
async function callWith(
  Client: typeof OpenAI,
  place: Place,
  maxRetries: unknown,
): Promise<number | string> {
  const given = { maxRetries: maxRetries as number };
  try {
    const client = new Client({ apiKey: 'key', baseURL, ...(place === 'client' && given) });
    await client.models.list(place === 'call' ? given : undefined);
  } catch (error) {
    if (!(error instanceof Client.APIError)) return (error as Error).message;
  }
  return requests;
}

const places: Place[] = ['client', 'call'];
const rows = (values: unknown[]) =>
  places.flatMap((place) => values.map((value) => ({ place, value })));

test.each(rows([undefined, 0, 1, 3]))(
  '$place: $value retries mean the same as in openai',
  async ({ place, value }) => {
    const ours = await callWith(OpenAI, place, value);
    requests = 0;
    expect(ours).toBe(await callWith(Latest as unknown as typeof OpenAI, place, value));
    expect(ours).toBe(((value as number | undefined) ?? 2) + 1);
  },
);

test.each(rows([-1, NaN, '3', true, {}]))(
  '$place: $value is refused before anything is sent, where openai retries twice',
  async ({ place, value }) => {
    const text = expect.stringContaining('The option `maxRetries` must be a number');
    expect(await callWith(OpenAI, place, value)).toEqual(text);
    expect(requests).toBe(0);
    expect(await callWith(Latest as unknown as typeof OpenAI, place, value)).toBe(3);
  },
);
