import { testFamilies } from './families.js';

testFamilies('byte by byte', 'event formats', 'redirects');
