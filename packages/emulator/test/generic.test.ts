import { ApiDocument } from '../src/document/document.js';
import { sampleJson } from '../src/model/sample.js';
import { startClient, type TestClient } from './helpers/client.js';
import { expectValidResponse } from './helpers/document.js';

const document = new ApiDocument();
let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

/** A body as the document would have it, made by the emulator's own sampler. */
function sampleBody(key: string): unknown {
  const [method = '', path = ''] = key.split(' ');
  const schema = document.operation(method, path)?.request?.['application/json'];
  return (
    schema && sampleJson(schema, { requiredOnly: true, resolve: (name) => document.schema(name) })
  );
}

const creations = document
  .operationKeys()
  .filter(
    (key) =>
      /^POST \/(organization|projects|evals$|containers$)/.test(key) && !/\{[^/]+\}$/.test(key),
  );

test.each(creations)('%s gives a body that the document describes', async (key) => {
  const path = key.slice(5).replace(/\{(\w+)\}/g, 'some_$1');
  const body = await client.create(path, sampleBody(key));
  expectValidResponse(key, body);
});

const lists = document
  .operationKeys()
  .filter(
    (key) =>
      /^GET \/(organization|projects|evals$|containers$|skills$|videos$|chatkit)/.test(key) &&
      !/(\}|content)$/.test(key),
  );

test.each(lists)(
  '%s gives a body that the document describes, though nothing is there',
  async (key) => {
    expectValidResponse(key, await client.read(key.slice(4).replace(/\{(\w+)\}/g, 'some_$1')));
  },
);

test('objects are created, read, changed, listed and deleted', async () => {
  const project = await client.create('/organization/projects', { name: 'One' });
  expect(project).toMatchObject({
    id: 'proj_000000000000000000000001',
    name: 'One',
    object: 'organization.project',
  });
  const path = `/organization/projects/${project.id}`;
  expect(await client.read(path)).toEqual(project);
  expect((await client.create(path, { name: 'Two' })).name).toBe('Two');
  const archived = await client.create(`${path}/archive`);
  expectValidResponse('POST /organization/projects/{project_id}/archive', archived);
  expect(archived.status).toBe('archived');

  const key = await client.create('/organization/admin_api_keys', { name: 'k' });
  const keyPath = `/organization/admin_api_keys/${key.id}`;
  expectValidResponse('GET /organization/admin_api_keys/{key_id}', await client.read(keyPath));
  const deleted = await (await client.delete(keyPath)).json();
  expectValidResponse('DELETE /organization/admin_api_keys/{key_id}', deleted);
  expect(deleted).toMatchObject({ id: key.id, deleted: true });
  expect((await client.get(keyPath)).status).toBe(404);
});

test('members are added by the identifiers that they have', async () => {
  const path = '/organization/projects/proj_1/users';
  await client.create(path, { user_id: 'user-7', role: 'owner' });
  expect(await client.read(`${path}/user-7`)).toMatchObject({ id: 'user-7', role: 'owner' });
  expect((await client.get('/organization/projects/proj_2/users/user-7')).status).toBe(404);
});

test('lists are paged', async () => {
  for (const name of ['a', 'b', 'c']) await client.create('/organization/groups', { name });
  const first = await client.read('/organization/groups?limit=2');
  expect(first).toMatchObject({ has_more: true, data: [{ name: 'a' }, { name: 'b' }] });
  const second = await client.read(`/organization/groups?limit=2&after=${first.next}`);
  expect(second).toMatchObject({ has_more: false, next: null, data: [{ name: 'c' }] });
});

test('settings are kept', async () => {
  const path = '/organization/data_retention';
  const changed = await client.create(path, sampleBody(`POST ${path}`));
  expectValidResponse(`POST ${path}`, changed);
});

test.each(document.operationKeys())(
  '%s is answered, and never by a failure of the emulator',
  async (key) => {
    const [method = '', path = ''] = key.split(' ');
    const body = method === 'POST' ? sampleBody(key) : undefined;
    const { server } = client;
    const response = await fetch(`${server.baseURL}${path.replace(/\{(\w+)\}/g, 'some_$1')}`, {
      method,
      headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(text).not.toContain('emulator_error');
    expect([200, 201, 400, 403, 404]).toContain(response.status);
    expect(text).not.toContain('Invalid URL');
  },
);
