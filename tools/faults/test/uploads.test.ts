import { testFamilies } from './families.js';

testFamilies('on the way up', 'on the way up, and not wanted any more');
