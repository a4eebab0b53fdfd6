import { testFamilies } from './families.js';

testFamilies('proxies', 'slow readers', 'abandoned calls');
