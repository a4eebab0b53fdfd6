import { createEmulator } from '../src/index.js';
import { authorization } from './helpers/client.js';
import { expectValidResponse } from './helpers/document.js';

const emulator = createEmulator({ apiKeys: ['sk-first'] });
beforeEach(() => emulator.reset());

async function send(path: string, body?: object, key = 'sk-first') {
  const answer = await emulator.fetch(`https://x/v1${path}`, {
    headers: {
      ...authorization,
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as any };
}

test('an admin key is shown once, and accepted', async () => {
  const path = '/organization/admin_api_keys';
  const { body: made } = await send(path, { name: 'main' });
  expectValidResponse(`POST ${path}`, made);
  expect(made.value).toMatch(/^sk-admin-0+1$/);
  expect(made.redacted_value).toBe('sk-admin****0001');
  const { body: read } = await send(`${path}/${made.id}`, undefined, made.value);
  expectValidResponse(`GET ${path}/{key_id}`, read);
  expect(read).toMatchObject({ id: made.id, name: 'main' });
  expect(JSON.stringify((await send(path)).body)).not.toContain(made.value);
  expect((await send(path, undefined, 'sk-other')).status).toBe(401);
});

test('a service account has a key, listed in its project', async () => {
  const { body: project } = await send('/organization/projects', { name: 'p' });
  const path = `/organization/projects/${project.id}`;
  const { body: made } = await send(`${path}/service_accounts`, { name: 'bot' });
  expectValidResponse('POST /organization/projects/{project_id}/service_accounts', made);
  expect((await send('/models', undefined, made.api_key.value)).status).toBe(200);
  const { body: keys } = await send(`${path}/api_keys`);
  expect(keys.data).toMatchObject([
    { id: made.api_key.id, object: 'organization.project.api_key' },
  ]);
  expect(JSON.stringify(keys)).not.toContain(made.api_key.value);
});
