'use strict';

// Output nobody asked for is a defect: a test that expects some must spy on the console itself.
const methods = ['log', 'info', 'warn', 'error', 'debug'];
const original = {};
let stray;

beforeEach(() => {
  stray = [];
  for (const method of methods) {
    original[method] = console[method];
    console[method] = (...values) => {
      stray.push(`console.${method}: ${values.map(String).join(' ')}`);
    };
  }
});

afterEach(() => {
  for (const method of methods) console[method] = original[method];
  if (stray.length > 0) throw new Error(`Stray console output:\n${stray.join('\n')}`);
});
