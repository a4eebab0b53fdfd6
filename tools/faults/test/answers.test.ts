import { lieRows } from '../src/rows/lies.js';
import { resetRows } from '../src/rows/resets.js';
import { statusRows } from '../src/rows/statuses.js';
import { testRows } from './rows.js';

jest.setTimeout(30_000);

describe('when the connection breaks', () => testRows(resetRows));
describe('when the server refuses', () => testRows(statusRows));
describe('when the answer is none', () => testRows(lieRows));
