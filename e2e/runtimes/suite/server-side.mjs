// The checks for Node, Deno and Bun: files, `ws`, proxies, servers, tracing channels.
import { tracingChannel } from 'node:diagnostics_channel';
import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import OpenAI, { toFile } from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { assert, checksOf, equal, rejection } from './check.mjs';
import { clientOf, QUESTION } from './clients.mjs';
import { converse } from './sockets.mjs';

/** Uploads a file and compares what arrived. */
async function uploadFromDisk(environment, control, open) {
  const folder = mkdtempSync(join(tmpdir(), 'oai-suite-'));
  const path = join(folder, 'notes.txt');
  try {
    writeFileSync(path, 'Paris is in France.');
    const file = await open(path);
    await clientOf(environment).files.create({ file, purpose: 'user_data' });
    const { parts, headers } = await control.lastRequest();
    const part = parts.find(({ name }) => name === 'file');
    equal([part.filename, part.text], ['notes.txt', 'Paris is in France.']);
    if (!globalThis.Deno) assert(Number(headers['content-length']) > 0, 'no content-length');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const serverSideChecks = [
  ...checksOf('server side', {
    'the key from the environment': async ({ baseURL }) => {
      process.env.OPENAI_API_KEY = 'sk-environment';
      try {
        equal(new OpenAI({ baseURL }).apiKey, 'sk-environment');
      } finally {
        delete process.env.OPENAI_API_KEY;
      }
    },
    'a file on disk': (environment, control) =>
      uploadFromDisk(environment, control, (path) => createReadStream(path)),
    'a file on disk as a Blob': (environment, control) =>
      uploadFromDisk(environment, control, async (path) =>
        toFile(await openAsBlob(path), 'notes.txt'),
      ),
    'a missing file, before any request': async (environment, control) => {
      const file = createReadStream(join(tmpdir(), 'no-such-file-of-the-suite'));
      const call = clientOf(environment).files.create({ file, purpose: 'user_data' });
      await rejection(call, OpenAI.OpenAIError);
      equal((await control.requests()).length, 0, 'requests');
    },
    'one signal for many calls at once, without a warning': async (environment) => {
      const { signal } = new AbortController();
      const client = clientOf(environment);
      const warnings = [];
      const warn = ({ message }) => warnings.push(message);
      process.on('warning', warn);
      try {
        const calls = Array.from({ length: 30 }, () =>
          client.models.retrieve('gpt-4o', { signal }),
        );
        await Promise.all(calls);
        // Warnings are emitted after the code that causes them.
        await new Promise((resolve) => setTimeout(resolve));
      } finally {
        process.off('warning', warn);
      }
      equal(warnings, [], 'warnings');
    },
    'tracing channels': async (environment) => {
      const stages = [];
      const channel = tracingChannel('oai:request');
      const listener = Object.fromEntries(
        ['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map((name) => [
          name,
          ({ operation, path }) => stages.push(`${name} ${operation} ${path}`),
        ]),
      );
      channel.subscribe(listener);
      try {
        await clientOf(environment).models.retrieve('gpt-4o');
      } finally {
        channel.unsubscribe(listener);
      }
      assert(stages.includes('asyncEnd models.retrieve /models/gpt-4o'), `stages were ${stages}`);
    },
    'realtime over ws': async (environment, control) => {
      await control.script({ text: 'In Paris.' });
      const socket = await OpenAIRealtimeWS.create(clientOf(environment), {
        model: 'gpt-realtime',
      });
      equal(await converse(socket), 'In Paris.');
    },
    'a stream relayed by an HTTP server': async (environment, control) => {
      await control.script({ text: ['In ', 'Paris.'] });
      const server = createServer((_request, response) => {
        const stream = clientOf(environment).chat.completions.stream(QUESTION);
        Readable.fromWeb(stream.toReadableStream()).pipe(response);
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const response = await fetch(`http://127.0.0.1:${server.address().port}`);
        const lines = (await response.text()).trim().split('\n');
        const text = lines.map((line) => JSON.parse(line).choices[0]?.delta.content ?? '').join('');
        equal(text, 'In Paris.');
      } finally {
        server.close();
        server.closeAllConnections?.();
      }
    },
  }),
  ...checksOf('proxies', {
    'the option `proxy`': [
      ['undici'],
      async (environment, control) => {
        const { proxyURL } = environment;
        await clientOf(environment, { proxy: proxyURL }).models.retrieve('gpt-4o');
        equal(await control.proxied(), 1, 'connections through the proxy');
      },
    ],
    'variables of the environment': [
      ['proxy variables'],
      async (environment, control) => {
        await clientOf(environment).models.retrieve('gpt-4o');
        equal(await control.proxied(), 1, 'connections through the proxy');
      },
    ],
  }),
];
