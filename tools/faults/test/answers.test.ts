import { testFamilies } from './families.js';

testFamilies('broken connections', 'error statuses', 'malformed responses', 'malformed streams');
