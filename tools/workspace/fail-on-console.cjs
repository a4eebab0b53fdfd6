'use strict';

// Unexpected output is a defect. A test that expects output must spy on the console.
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
