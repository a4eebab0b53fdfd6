import { lieRows } from '../src/rows/lies.js';
import { resetRows } from '../src/rows/resets.js';
import { statusRows } from '../src/rows/statuses.js';
import { testRows } from './rows.js';

describe('when the connection breaks', () => testRows(resetRows));
describe('when the server refuses', () => testRows(statusRows));
describe('when the answer is none', () => testRows(lieRows));
