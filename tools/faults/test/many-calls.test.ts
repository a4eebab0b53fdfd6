import { testFamilies } from './families.js';

testFamilies('after many calls');
