import { byteRows } from '../src/rows/bytes.js';
import { redirectRows } from '../src/rows/redirects.js';
import { testRows } from './rows.js';

describe('byte by byte', () => testRows(byteRows));
describe('when the server sends the call elsewhere', () => testRows(redirectRows));
