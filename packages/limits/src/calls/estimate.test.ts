import type { MiddlewareRequest } from '@oai/core';
import { estimateTokens } from './estimate.js';

const estimate = (body: unknown, path = '/chat/completions') =>
  estimateTokens({ path, body } as MiddlewareRequest, 500);

test.each([
  ['text and the default output', { input: 'a'.repeat(400) }, 600],
  ['the output limit of chat', { input: 'a'.repeat(400), max_completion_tokens: 7 }, 107],
  ['the former output limit', { input: 'a'.repeat(400), max_tokens: 7 }, 107],
  ['the output limit of responses', { input: 'a'.repeat(400), max_output_tokens: 7 }, 107],
  ['no output', { input: 'a'.repeat(400), max_tokens: 0 }, 100],
  ['choices', { input: 'a'.repeat(400), max_tokens: 7, n: 3 }, 121],
  ['messages', { messages: [{ content: [{ text: 'abcdefgh' }] }], max_tokens: 1 }, 3],
  ['numbers that are no tokens', { temperature: 0.5, seed: 1e9, max_tokens: 1 }, 1],
  [
    'images by URL',
    { content: [{ image_url: { url: 'data:image/png;base64,AAAA' } }], n: 0 },
    1000,
  ],
  ['images in data', { input: [{ image_url: 'data:image/png;base64,AAAA' }], n: 0 }, 1000],
  ['images elsewhere', { input: [{ image_url: 'https://a.b/c.png' }], n: 0 }, 1000],
  ['sounds', { content: [{ input_audio: { data: 'AAAA', format: 'wav' } }], n: 0 }, 1000],
  ['files', { content: [{ file: { file_data: 'AAAA' } }], n: 0 }, 1000],
  ['files of forms', { file: new File(['a'], 'a.wav'), model: 'whis', n: 0 }, 1001],
  ['bytes', { file: new Uint8Array(10), n: 0 }, 1000],
  ['an output limit that is no number', { input: 'a'.repeat(400), max_tokens: Infinity }, 600],
  ['choices that are no number', { input: 'a'.repeat(400), max_tokens: 7, n: NaN }, 107],
  ['a negative output limit', { input: 'a'.repeat(400), max_tokens: -7 }, 600],
  ['nothing', undefined, 500],
])('%s', (_name, body, tokens) => {
  expect(estimate(body)).toBe(tokens);
});

test('embeddings and moderations have no output; lists of numbers are tokens', () => {
  expect(estimate({ input: 'abcdefgh' }, '/embeddings')).toBe(2);
  expect(estimate({ input: [[1, 2, 3], [4]] }, '/embeddings')).toBe(4);
  expect(estimate({ input: 'abcdefgh' }, '/moderations')).toBe(2);
});
