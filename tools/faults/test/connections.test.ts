import { connectRows } from '../src/rows/connect.js';
import { limitRows } from '../src/rows/limits.js';
import { testRows } from './rows.js';

describe('without a connection', () => testRows(connectRows));
describe('in a stall', () => testRows(limitRows));
