import { testFamilies } from './families.js';

testFamilies('through proxies', 'when the caller takes its time', 'when the caller leaves');
