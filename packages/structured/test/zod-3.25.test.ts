// The same tests on the zod 4 that zod 3.25 brings along: users have one or the other.
jest.mock('zod', () => jest.requireActual<object>('zod3/v4'));
jest.mock('zod/mini', () => jest.requireActual<object>('zod3/v4-mini'));
jest.mock('zod/v4/core', () => jest.requireActual<object>('zod3/v4/core'));

import { z } from 'zod';
import { z as shipped } from 'zod3/v4';

import './zod.test.js';
import './zod-helpers.test.js';

test('this is not the zod of the other run', () => {
  expect(z.object).toBe(shipped.object);
});
