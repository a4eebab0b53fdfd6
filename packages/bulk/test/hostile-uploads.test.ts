import { APIClient, InvalidResponseError, OpenAIError } from '@oai/core';
import { IncompleteUploadError, uploadInParts, type UploadState } from '../src/uploads.js';

/** Servers that answer without what an upload needs, and states that are none. */
const asked: string[] = [];
beforeEach(() => void (asked.length = 0));

/** Answers by the last segment of the path. */
const clientOf = (answers: Record<string, unknown>): APIClient =>
  new APIClient({
    apiKey: 'sk-test',
    maxRetries: 0,
    fetch: async (url, init) => {
      await new Response(init?.body).arrayBuffer();
      const name = new URL(String(url)).pathname.split('/').at(-1)!;
      asked.push(name);
      return Response.json(answers[name] ?? null);
    },
  });
const upload = (client: APIClient, resume?: UploadState) =>
  uploadInParts(client, new Blob(['abcde']), { purpose: 'batch' }, { partBytes: 2, resume });
const failureOf = (promise: Promise<unknown>) => promise.catch((reason: unknown) => reason);

const created = { id: 'upload' };
const part = { id: 'part' };

test.each([null, [], 5, 'text', {}, { id: 1 }])(
  'an upload created as %j is an error',
  async (one) => {
    const error = await failureOf(upload(clientOf({ uploads: one })));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(asked).toEqual(['uploads']);
  },
);

test.each([null, [], 5, 'text', {}, { id: null }])(
  'a part created as %j is an error',
  async (one) => {
    const error = await failureOf(upload(clientOf({ uploads: created, parts: one })));
    expect(error).toBeInstanceOf(IncompleteUploadError);
    expect((error as IncompleteUploadError).cause).toBeInstanceOf(InvalidResponseError);
    expect((error as IncompleteUploadError).state.partIDs).toEqual([null, null, null]);
    expect(asked).not.toContain('complete');
  },
);

test('an upload that is completed as null is an error', async () => {
  const error = await failureOf(upload(clientOf({ uploads: created, parts: part })));
  expect(error).toBeInstanceOf(IncompleteUploadError);
  expect((error as IncompleteUploadError).state.partIDs).toEqual(['part', 'part', 'part']);
});

const state = { uploadID: 'upload', bytes: 5, partBytes: 2, partIDs: ['a', null, 'c'] };

test.each<[string, object]>([
  ['partIDs', { ...state, partIDs: [] }],
  ['partIDs', { ...state, partIDs: ['a', null] }],
  ['partIDs', { ...state, partIDs: ['a', null, 'c', 'd'] }],
  ['partIDs', { ...state, partIDs: ['a', undefined, 'c'] }],
  ['partIDs', { ...state, partIDs: ['a', '', 'c'] }],
  ['partIDs', { ...state, partIDs: new Array(3) }],
  ['partIDs', { ...state, partIDs: { length: 3 } }],
  ['partIDs', { ...state, partIDs: undefined }],
  ['partBytes', { ...state, partBytes: undefined }],
  ['partBytes', { ...state, partBytes: 0 }],
  ['partBytes', { ...state, partBytes: NaN }],
  ['partBytes', { ...state, partBytes: '2' }],
  ['uploadID', { ...state, uploadID: '' }],
  ['uploadID', { ...state, uploadID: undefined }],
])('a state without its `%s` is refused before any request: %j', async (member, resume) => {
  const error = await failureOf(upload(clientOf({}), resume as UploadState));
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toContain(`\`${member}\` of the upload to resume`);
  expect(asked).toEqual([]);
});

test('a whole state goes on with the part that is missing', async () => {
  const answers = { parts: part, complete: { id: 'upload', status: 'completed' } };
  expect(await upload(clientOf(answers), state)).toMatchObject({ status: 'completed' });
  expect(asked).toEqual(['parts', 'complete']);
});
