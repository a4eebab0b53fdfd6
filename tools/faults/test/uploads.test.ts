import { testFamilies } from './families.js';

testFamilies('uploads', 'abandoned uploads');
