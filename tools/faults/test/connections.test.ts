import { testFamilies } from './families.js';

testFamilies('without a connection', 'in a stall');
