import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  AuthenticationError,
  DeadlineExceededError,
  NotFoundError,
} from 'openai';
import { createChatCompletion } from '@oai/chat/completions';
import { assert, checksOf, equal, rejection } from './check.mjs';
import { clientOf, QUESTION } from './clients.mjs';

const textOf = (completion) => completion.choices[0].message.content;

export const calls = [
  ...checksOf('calls', {
    'a JSON answer with its request id': async (environment, control) => {
      await control.script({ text: 'In Paris.' });
      const completion = await clientOf(environment).chat.completions.create(QUESTION);
      equal(textOf(completion), 'In Paris.');
      assert(completion._request_id, 'the answer has no request id');
    },
    'a function of one domain on a client': async (environment, control) => {
      await control.script({ text: 'In Paris.' });
      equal(textOf(await createChatCompletion(clientOf(environment), QUESTION)), 'In Paris.');
    },
    'withResponse and asResponse': async (environment) => {
      const client = clientOf(environment);
      const { data, response, request_id } = await client.models.list().withResponse();
      assert(data.data.length > 1, 'no models');
      equal(response.headers.get('x-request-id'), request_id);
      equal((await (await client.models.list().asResponse()).json()).object, 'list');
    },
    'a fetch of the user': async (environment) => {
      const paths = [];
      const client = clientOf(environment, {
        fetch: (input, init) => {
          paths.push(new URL(String(input)).pathname);
          return fetch(input, init);
        },
      });
      await client.models.retrieve('gpt-4o');
      equal(paths, ['/v1/models/gpt-4o']);
    },
    'middleware around a call': async (environment) => {
      const seen = [];
      const middleware = async (request, next) => {
        seen.push(request.path);
        const answer = await next(request);
        seen.push('answered');
        return answer;
      };
      await clientOf(environment, { middleware: [middleware] }).models.retrieve('gpt-4o');
      equal(seen, ['/models/gpt-4o', 'answered']);
    },
    'a logger that never sees the key': async (environment) => {
      const lines = [];
      const write = (...values) => lines.push(JSON.stringify(values));
      const logger = { error: write, warn: write, info: write, debug: write };
      await clientOf(environment, { logger, logLevel: 'debug' }).models.list();
      assert(lines.length > 0, 'nothing was logged');
      assert(!lines.join().includes('sk-suite'), 'the key was logged');
    },
    'all pages by iteration': async (environment) => {
      const client = clientOf(environment);
      for (let count = 0; count < 3; count += 1)
        await client.chat.completions.create({ ...QUESTION, store: true });
      const ids = [];
      for await (const completion of client.chat.completions.list({ limit: 1 }))
        ids.push(completion.id);
      equal(new Set(ids).size, 3, 'number of completions');
    },
    'embeddings decoded from base64': async (environment) => {
      const { data } = await clientOf(environment).embeddings.create({
        model: 'text-embedding-3-small',
        input: 'hello',
        dimensions: 8,
      });
      equal(data[0].embedding.length, 8);
      assert(data[0].embedding.every(Number.isFinite), 'not all are numbers');
    },
    'polling until done': async (environment) => {
      const client = clientOf(environment);
      const store = await client.vectorStores.create({ name: 'notes' });
      const file = new File(['Paris is in France.'], 'notes.txt');
      const { status } = await client.vectorStores.files.uploadAndPoll(store.id, file);
      equal(status, 'completed');
    },
  }),
  ...checksOf('failures', {
    'the class of the status': async (environment, control) => {
      const client = clientOf(environment);
      const missing = await rejection(client.models.retrieve('no-such-model'), NotFoundError);
      equal(missing.status, 404);
      await control.fault({ kind: 'status', status: 401 });
      await rejection(client.models.list(), AuthenticationError);
    },
    'retries, with the delay that the server asks for': async (environment, control) => {
      await control.fault({ kind: 'status', status: 429, retryAfterMs: 10 }, { times: 2 });
      const { attempts } = await clientOf(environment, { maxRetries: 2 })
        .models.list()
        .withResponse();
      equal(attempts, 3, 'attempts');
    },
    'a timeout of an attempt': async (environment, control) => {
      await control.fault({ kind: 'stall', stage: 'before-headers' });
      const call = clientOf(environment, { timeout: 200 }).models.list();
      await rejection(call, APIConnectionTimeoutError);
    },
    'a deadline over all attempts': async (environment, control) => {
      await control.fault({ kind: 'stall', stage: 'before-headers' }, { times: 5 });
      const client = clientOf(environment, { timeout: 150, deadlineMs: 400, maxRetries: 5 });
      await rejection(client.models.list(), DeadlineExceededError);
    },
    'an abort': async (environment, control) => {
      await control.fault({ kind: 'stall', stage: 'before-headers' });
      const controller = new AbortController();
      const call = clientOf(environment).models.list({ signal: controller.signal });
      setTimeout(() => controller.abort(), 100);
      await rejection(call, APIUserAbortError);
    },
    'one signal for many calls': async (environment) => {
      const { signal } = new AbortController();
      const client = clientOf(environment);
      for (let count = 0; count < 20; count += 1)
        await client.models.retrieve('gpt-4o', { signal });
      const atOnce = Array.from({ length: 30 }, () => client.models.retrieve('gpt-4o', { signal }));
      await Promise.all(atOnce);
    },
    'a connection that breaks': async (environment, control) => {
      // Bun and workerd try a request again on each connection that they have kept.
      await control.fault({ kind: 'reset', stage: 'before-headers' }, { times: 1000 });
      await rejection(clientOf(environment).models.list(), APIConnectionError);
    },
    'a missing key, before any request': async ({ baseURL, clientOptions }, control) => {
      await rejection(
        (async () => new OpenAI({ baseURL, apiKey: '', ...clientOptions }).models.list())(),
        OpenAI.OpenAIError,
      );
      equal((await control.requests()).length, 0, 'requests');
    },
  }),
];
