import { proxyRows } from '../src/rows/proxies.js';
import { uploadRows } from '../src/rows/uploads.js';
import { testRows } from './rows.js';

describe('through proxies', () => testRows(proxyRows));
describe('on the way up', () => testRows(uploadRows));
