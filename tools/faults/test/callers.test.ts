import { leavingRows } from '../src/rows/leaving.js';
import { slowReaderRows } from '../src/rows/slow-readers.js';
import { testRows } from './rows.js';

describe('when the caller takes its time', () => testRows(slowReaderRows));
describe('when the caller leaves', () => testRows(leavingRows));
