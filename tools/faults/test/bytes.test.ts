import { testFamilies } from './families.js';

testFamilies(
  'byte by byte',
  'in each form that events have',
  'when the server sends the call elsewhere',
);
