import { createModel } from '../src/create-model.js';
import { coverageReport, docsCoverage } from '../src/docs-coverage.js';
import { emptyConfig } from '../src/read/config.js';
import { ApiDocument } from '../src/read/document.js';
import { readFixture } from './generate-fixture.js';

function coverage() {
  const { document, config, docs } = readFixture('docs');
  const text = JSON.stringify(document);
  return docsCoverage(createModel(new ApiDocument(text), { ...emptyConfig(), ...config }, docs!));
}

test('counts operations and the properties of requests, nested ones too', () => {
  expect(coverage().get('things')).toEqual({
    operations: { documented: 1, total: 1 },
    properties: { documented: 6, total: 8 },
    undocumented: ['ThingCreateParams.style', 'ThingCreateParams.part'],
  });
});

test('names what fell below its floor, and packages without one', () => {
  const report = (floor: object) => coverageReport(coverage(), floor as never).fallen;
  expect(report({ things: { operations: 100, properties: 75 } })).toEqual([]);
  expect(report({ things: { operations: 100, properties: 76 } })).toEqual([
    'things: request properties fell',
  ]);
  expect(report({})).toEqual(['things has no floor in config/docs-floor.json']);
});
