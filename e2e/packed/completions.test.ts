import path from 'node:path';
import { root } from '../support/consumer.js';
import { EditedFile } from '../support/edited-file.js';
import { packages } from '../support/entries.js';

/** Names that look or are internal, but that users of `openai` know: the reason for each. */
const known: Record<string, string> = {
  _request_id: 'the documented id of the request, on every result',
  _thenUnwrap: 'libraries transform promises with it, as Instructor does',
  _callApiKey: 'functions that open connections take `Pick<OpenAI, "_callApiKey" | …>`',
  _emit: 'a public method of every stream helper in `openai`',
  _brand:
    'a static of error classes; as a protected one it would forbid `class extends APIError` as an exported expression',
};

/** Options that only the methods taking a path offer, as they do in `openai`. */
const forCallsByPath = [
  '__binaryResponse',
  '__metadata',
  '__openStream',
  '__operation',
  '__security',
  '__synthesizeEventData',
  'streamEnd',
];

const preamble = `import OpenAI, { AzureOpenAI } from '@oai/openai';
import { Chat } from '@oai/chat';
import { APIClient } from '@oai/core';
import { Responses } from '@oai/responses';
const client = new OpenAI();
const chat = new Chat();
const responses = new Responses();
const body = { model: '', messages: [] };
const input = { model: '', input: '' };
`;

/** Each place with a member that must be offered there, so that no place is empty by mistake. */
const places: [name: string, text: string, member: string][] = [
  ['a client', 'client./**/', 'chat'],
  ['the statics of a client', 'OpenAI./**/', 'APIError'],
  ['a client for Azure', 'new AzureOpenAI()./**/', 'deploymentName'],
  ['the client of the core', 'new APIClient()./**/', 'withOptions'],
  ['the options of a client', 'new OpenAI({ /**/ })', 'apiKey'],
  ['the options of a domain', 'new Chat({ /**/ })', 'apiKey'],
  ['a domain', 'chat./**/', 'completions'],
  ['a resource', 'chat.completions./**/', 'create'],
  ['the resource of responses', 'responses./**/', 'create'],
  ['a resource of the umbrella', 'client.beta.threads.runs./**/', 'createAndPoll'],
  ['webhooks', 'client.webhooks./**/', 'unwrap'],
  ['parameters', 'chat.completions.create({ /**/ })', 'messages'],
  ['the options of a call', 'client.responses.create(input, { /**/ })', 'timeout'],
  ['a promise', 'chat.completions.create(body)./**/', 'withResponse'],
  ['a result', '(await responses.create(input))./**/', 'output_text'],
  ['a stream', '(await chat.completions.create({ ...body, stream: true }))./**/', 'controller'],
  ['a helper for chat', 'client.chat.completions.stream(body)./**/', 'finalMessage'],
  ['a runner', 'chat.completions.runTools({ ...body, tools: [] })./**/', 'finalContent'],
  ['a helper for responses', 'responses.stream(input)./**/', 'finalResponse'],
  ['a helper for assistants', "client.beta.threads.runs.stream('', {} as never)./**/", 'finalRun'],
  ['the promise of a page', 'client.files.list()./**/', 'asResponse'],
  ['a page', '(await client.files.list())./**/', 'getNextPage'],
  ['an error', "new OpenAI.APIError(400, {}, '', new Headers())./**/", 'status'],
  ['the statics of an error', 'OpenAI.RateLimitError./**/', 'generate'],
  [
    'the request of middleware',
    'client.responses.create(input, { middleware: [(request, next) => (request./**/, next())] })',
    'operation',
  ],
];

const file = new EditedFile(path.join(root, 'e2e/packed/edited.mts'));

test.each(places)('%s offers nothing internal', (_name, text, member) => {
  const offers = file.offersAt(preamble + text);
  expect(offers.map(({ name }) => name)).toContain(member);
  expect(offers.filter(isInternal).filter(({ name }) => !(name in known))).toEqual([]);
});

test.each(packages)('the exports of @oai/%s are public', (name) => {
  const offers = file.offersAt(`import { /**/ } from '@oai/${name}';`);
  expect(offers.length).toBeGreaterThan(0);
  expect(offers.filter(isInternal)).toEqual([]);
});

test('methods that take a path offer the options of operations', () => {
  const offers = file.offersAt(`${preamble}client.get('/models', { /**/ })`);
  expect(
    offers
      .filter(isInternal)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(forCallsByPath);
});

test('each known name is offered somewhere', () => {
  const offered = new Set(
    places.flatMap(([, text]) => file.offersAt(preamble + text).map(({ name }) => name)),
  );
  expect(Object.keys(known).filter((name) => !offered.has(name))).toEqual([]);
});

function isInternal({ name, tags }: { name: string; tags: string[] }): boolean {
  return name.startsWith('_') || tags.includes('internal');
}
