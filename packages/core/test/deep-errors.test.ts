import { inspect } from 'node:util';
import { APIError } from '../src/index.js';
import { resultsServer } from './helpers/results-server.js';
import { failureOf, SECRET } from './helpers/test-client.js';

/** Errors that are nested more deeply than the platform can write as JSON again. */

const nested = (depth: number): string =>
  `${'{"a":['.repeat(depth)}"key ${SECRET}"${']}'.repeat(depth)}`;

const server = resultsServer();

const json = 'application/json';
const events = 'text/event-stream';
const FORMS = [
  { name: 'the body of an error', status: 400, type: json, wrap: (deep: string) => deep },
  { name: 'its error', status: 500, type: json, wrap: (deep: string) => `{"error":${deep}}` },
  {
    name: 'its message',
    status: 429,
    type: json,
    wrap: (deep: string) => `{"error":{"code":"c","message":${deep}}}`,
  },
  { name: 'a success', status: 200, type: json, wrap: (deep: string) => `{"error":${deep}}` },
  {
    name: 'an event',
    status: 200,
    type: events,
    wrap: (deep: string) => `data: {"error":${deep}}\n\n`,
  },
  {
    name: 'an event named error',
    status: 200,
    type: events,
    wrap: (deep: string) => `event: error\ndata: ${deep}\n\n`,
  },
];

const ROWS = FORMS.flatMap((form) =>
  (form.type === events ? [true] : [false, true]).flatMap((stream) =>
    [3_000, 20_000].map((depth) => ({ ...form, stream, depth })),
  ),
);

test.each(ROWS)(
  '$name, $depth deep, is a typed error without credentials (stream: $stream)',
  async ({ status, type, wrap, depth, stream }) => {
    server.answer = { status, type, body: wrap(nested(depth)) };
    const call = async (): Promise<void> => {
      const result = await server.client.post('/x', { body: {}, stream, maxRetries: 0 });
      if (stream) for await (const item of result as AsyncIterable<unknown>) void item;
    };
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(APIError);
    if (status >= 400) expect(error.status).toBe(status);
    expect(inspect(error, { depth: 50 }) + error.message + error.stack).not.toContain(SECRET);
    let innermost = error.error;
    while (Object(innermost) === innermost) innermost = Object.values(innermost as object).at(-1);
    expect(innermost).toBe('key [redacted]');
  },
);
