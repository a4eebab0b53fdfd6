import { testFamilies } from './families.js';

testFamilies(
  'when the connection breaks',
  'when the server refuses',
  'when the answer is none',
  'when the stream is none',
);
