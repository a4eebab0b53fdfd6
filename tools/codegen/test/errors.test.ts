import type { Config } from '../src/read/config.js';
import { generateFixture, readFixture, type Fixture } from './generate-fixture.js';

/** A fixture with its config changed. */
function changed(name: string, config: Partial<Config>): Fixture {
  const fixture = readFixture(name);
  return { ...fixture, config: { ...fixture.config, ...config } };
}

const methods = (things: Record<string, unknown>) =>
  ({ things: { methods: things } }) as unknown as Config['resources'];

test.each([
  {
    what: 'an operation that the document lacks',
    fixture: changed('all-of', { resources: methods({ make: 'makeThing' }) }),
    message: 'Config names the operation "makeThing", which the document lacks.',
  },
  {
    what: 'a type that is gone from the document',
    fixture: changed('all-of', { models: { things: { Boat: 'Boat' } } }),
    message: 'The type things:Boat of config/models.json is gone from the document.',
  },
  {
    what: 'an interface for members that no objects share',
    fixture: changed('bases', { bases: { things: { Part: { docs: '', members: ['weight'] } } } }),
    message: 'config/bases.json: nothing repeats what things:Part would hold.',
  },
  {
    what: 'a resource without a package',
    fixture: changed('all-of', { packages: {} }),
    message: 'No package takes the resource "things"',
  },
  {
    what: 'a page without data',
    fixture: changed('all-of', {
      resources: methods({ create: { operation: 'createThing', page: 'Page' } }),
    }),
    message: 'createThing is configured as a page, but has no "data" array.',
  },
  {
    what: 'one page alias for two page classes',
    fixture: changed('pagination', {
      resources: methods({ list: 'listThings', all: 'allThings' }),
    }),
    message: 'ThingsPage is a CursorPage already, this list is a Page',
  },
  {
    what: 'an override of a property that is not there',
    fixture: changed('deprecated', {
      overrides: { 'things:Thing': { properties: { weight: { nullable: true } } } },
    }),
    message: 'Override of Thing.weight: no such property, and no type given.',
  },
  {
    what: 'a reference to a type that is not declared',
    fixture: changed('deprecated', { extra: { things: { Other: 'things:Missing' } } }),
    message: 'Config refers to things:Missing, which is not declared.',
  },
  {
    what: 'a method by rule whose name is taken',
    fixture: changed('default-names', { resources: methods({ list: 'getThing' }) }),
    message: 'name its method in config/resources.json',
  },
])('$what is an error that says so', ({ fixture, message }) => {
  expect(() => generateFixture(fixture)).toThrow(message);
});
