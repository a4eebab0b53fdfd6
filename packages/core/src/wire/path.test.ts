import { OpenAIError } from '../errors/openai-error.js';
import { path } from './path.js';

test.each([
  { id: 'file-1', expected: '/files/file-1/content' },
  { id: 'a/b?c#d', expected: '/files/a%2Fb%3Fc%23d/content' },
  { id: 'ft:gpt-4o:org::id', expected: '/files/ft:gpt-4o:org::id/content' },
  { id: '%2e%2e', expected: '/files/%252e%252e/content' },
  { id: 'ü ', expected: '/files/%C3%BC%20/content' },
  { id: '\ud800', expected: '/files/%EF%BF%BD/content' },
  { id: 7, expected: '/files/7/content' },
  { id: '...', expected: '/files/.../content' },
])('encodes $id', ({ id, expected }) => {
  expect(path`/files/${id}/content`).toBe(expected);
});

test.each([
  { id: '', shown: '""' },
  { id: '.', shown: '"."' },
  { id: '..', shown: '".."' },
  { id: undefined, shown: 'undefined' },
  { id: null, shown: 'null' },
  { id: {}, shown: 'object' },
])('refuses $shown', ({ id, shown }) => {
  expect(() => path`/threads/${'t'}/runs/${id}`).toThrow(OpenAIError);
  expect(() => path`/threads/${'t'}/runs/${id}`).toThrow(
    `Path parameter run_id of "/threads/{thread_id}/runs/{run_id}" is ${shown}; pass a non-empty string.`,
  );
});

test.each([
  [() => path`/files/${undefined}`, 'file_id'],
  [() => path`/batches/${undefined}/cancel`, 'batch_id'],
  [() => path`/vector_stores/${'vs'}/file_batches/${undefined}/files`, 'file_batch_id'],
  [() => path`/responses/${undefined}/input_items`, 'response_id'],
  [() => path`/policies/${undefined}`, 'policy_id'],
])('names the parameter after its collection: %#', (build, name) => {
  expect(build).toThrow(`Path parameter ${name} of "`);
});
