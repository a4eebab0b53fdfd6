import type { Config } from '../src/read/config.js';
import { generateFixture, readFixture, type Fixture } from './generate-fixture.js';

/** Returns a fixture with changes to its config. */
function changed(name: string, config: Partial<Config>): Fixture {
  const fixture = readFixture(name);
  return { ...fixture, config: { ...fixture.config, ...config } };
}

interface Document {
  paths: object;
  components: { schemas: object };
}

function withSchemas(name: string, schemas: object): Fixture {
  const { document, ...fixture } = readFixture(name);
  const { components, ...rest } = document as Document;
  return {
    ...fixture,
    document: { ...rest, components: { schemas: { ...components.schemas, ...schemas } } },
  };
}

function withPaths(name: string, paths: object): Fixture {
  const { document, ...fixture } = readFixture(name);
  const { paths: known, ...rest } = document as Document;
  return { ...fixture, document: { ...rest, paths: { ...known, ...paths } } };
}

const methods = (things: Record<string, unknown>) =>
  ({ things: { methods: things } }) as unknown as Config['resources'];

test.each([
  {
    what: 'an operation that is missing in the document',
    fixture: changed('all-of', { resources: methods({ make: 'makeThing' }) }),
    message: 'The operation "makeThing" of config/resources.json is missing in the document.',
  },
  {
    what: 'a type that is missing in the document',
    fixture: changed('all-of', { models: { things: { Boat: 'Boat' } } }),
    message: 'The type things:Boat of config/models.json is missing in the document.',
  },
  {
    what: 'an interface for members that no objects share',
    fixture: changed('bases', { bases: { things: { Part: { docs: '', members: ['weight'] } } } }),
    message: 'config/bases.json: no two types have the members of things:Part.',
  },
  {
    what: 'a resource without a package',
    fixture: changed('all-of', { packages: {} }),
    message: 'No package contains the resource "things"',
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
    message: 'ThingsPage is already a CursorPage, but this list is a Page',
  },
  {
    what: 'an override of a property that is not there',
    fixture: changed('deprecated', {
      overrides: { 'things:Thing': { properties: { weight: { nullable: true } } } },
    }),
    message: 'Override of Thing.weight: the property does not exist, and the override has no type.',
  },
  {
    what: 'a reference to a type that is not declared',
    fixture: changed('deprecated', { extra: { things: { Other: 'things:Missing' } } }),
    message: 'Config refers to things:Missing, which is not declared.',
  },
  {
    what: 'a default method whose name already exists',
    fixture: changed('default-names', { resources: methods({ list: 'getThing' }) }),
    message: 'Name its method in config/resources.json',
  },
  {
    what: 'a response with the name of another type',
    fixture: changed('all-of', { models: { things: { ThingCreateResponse: 'Vehicle' } } }),
    message: 'createThing: its response would be things:ThingCreateResponse, which is already',
  },
  {
    what: 'a schema that is only itself',
    fixture: withSchemas('recursive', {
      Tree: { $ref: '#/components/schemas/Group' },
      Group: { $ref: '#/components/schemas/Tree' },
    }),
    message: 'is only itself',
  },
  {
    what: 'a stream of events without a schema',
    fixture: withPaths('streaming', {
      '/things/{thing_id}/events': {
        get: {
          operationId: 'watchThing',
          responses: { 200: { content: { 'text/event-stream': {} } } },
        },
      },
    }),
    message: 'watchThing streams events without a schema. Set its stream',
  },
])('reports $what', ({ fixture, message }) => {
  expect(() => generateFixture(fixture)).toThrow(message);
});
