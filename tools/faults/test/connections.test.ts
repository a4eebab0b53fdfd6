import { testFamilies } from './families.js';

testFamilies('failed connections', 'stalls');
