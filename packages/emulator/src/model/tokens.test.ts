import { countTokens, tokenize } from './tokens.js';

test.each([
  '',
  'Hello world',
  'Donaudampfschifffahrtsgesellschaft',
  '𝒜𝒷𝒸𝒹𝑒𝒻𝑔𝒽𝒾𝒿𝓀',
  'a  b\n\n12345, 👩‍👩‍👧!',
  ' \t ',
])('the tokens of %j join to it and hold whole letters', (text) => {
  const tokens = tokenize(text);
  expect(tokens.join('')).toBe(text);
  for (const token of tokens) expect(() => encodeURIComponent(token)).not.toThrow();
});

test('counts about a token a word', () => {
  expect(countTokens('The quick brown fox jumps over the lazy dog.')).toBe(10);
});
