import { testFamilies } from './families.js';

testFamilies('many calls');
