/* global expect, test */
// The programs as tests of jest, compiled to CommonJS.
const programs = {
  'domains.mjs': require('./domains.cjs'),
  'umbrella.mjs': require('./umbrella.cjs'),
  'commonjs.cjs': require('./commonjs.cjs'),
};

test.each(Object.keys(programs))('%s', async (name) => {
  const { text, ...rest } = await programs[name].main(process.env.API_URL);
  expect(rest).toEqual({ bytes: 5, status: 'completed' });
  expect(text).toMatch(/hello/i);
});
