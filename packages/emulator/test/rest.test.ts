import { startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}
const json = async (response: Promise<Response>): Promise<any> => (await response).json();

test('videos are rendered while they are read', async () => {
  const video = await client.create('/videos', { prompt: 'A fox', seconds: '8' });
  expectValid('VideoResource', video);
  const path = `/videos/${video.id}`;
  expect((await client.get(`${path}/content`)).status).toBe(400);
  expect(await client.read(path)).toMatchObject({ status: 'in_progress', progress: 50 });
  expectValid('VideoResource', await client.read(path));
  const content = await client.get(`${path}/content`);
  expect(content.headers.get('content-type')).toBe('video/mp4');
  expect(Buffer.from(await content.arrayBuffer()).toString('latin1', 4, 8)).toBe('ftyp');
  expect((await client.get(`${path}/content?variant=thumbnail`)).headers.get('content-type')).toBe(
    'image/png',
  );
  const remix = await client.create(`${path}/remix`, { prompt: 'At night' });
  expect(remix).toMatchObject({ remixed_from_video_id: video.id, seconds: '8', status: 'queued' });
  expectValid(
    'VideoResource',
    await client.create('/videos/edits', { video: { id: video.id }, prompt: 'x' }),
  );
  const uploaded = form({ video: new File(['x'], 'x.mp4'), prompt: 'x', seconds: '4' });
  expectValid('VideoResource', await client.create('/videos/extensions', uploaded));
  expectValidResponse('GET /videos', await client.read('/videos?limit=1'));
  const character = await client.create(
    '/videos/characters',
    form({ video: new File(['x'], 'x.mp4'), name: 'Rolf' }),
  );
  expectValid('VideoCharacterResource', character);
  expect(await client.read(`/videos/characters/${character.id}`)).toEqual(character);
  expectValidResponse('DELETE /videos/{video_id}', await json(client.delete(path)));
});

test('containers keep files', async () => {
  const container = await client.create('/containers', { name: 'box' });
  expectValid('ContainerResource', container);
  const path = `/containers/${container.id}/files`;
  const file = await client.create(path, form({ file: new File(['data'], 'a.csv') }));
  expectValid('ContainerFileResource', file);
  expect(file.path).toBe('/mnt/data/a.csv');
  expect(await (await client.get(`${path}/${file.id}/content`)).text()).toBe('data');
  expectValidResponse('GET /containers/{container_id}/files', await client.read(path));
  expect((await client.post(path, { file_id: 'file-none' })).status).toBe(404);
  expect((await client.delete(`${path}/${file.id}`)).status).toBe(200);
  expect((await client.get(`${path}/${file.id}`)).status).toBe(404);
  expect((await client.delete(`/containers/${container.id}`)).status).toBe(200);
  expect((await client.get(path)).status).toBe(404);
});

test('skills have versions', async () => {
  const archive = () => form({ files: new File(['PK one'], 'my-skill.zip') });
  const skill = await client.create('/skills', archive());
  expectValid('SkillResource', skill);
  const path = `/skills/${skill.id}`;
  const version = await client.create(
    `${path}/versions`,
    form({ files: new File(['PK two'], 'my-skill.zip'), default: 'true' }),
  );
  expectValid('SkillVersionResource', version);
  expect(await client.read(path)).toMatchObject({ default_version: '2', latest_version: '2' });
  expect(await (await client.get(`${path}/content`)).text()).toBe('PK two');
  expect(await (await client.get(`${path}/versions/1/content`)).text()).toBe('PK one');
  expectValidResponse('GET /skills/{skill_id}/versions', await client.read(`${path}/versions`));
  expect((await client.create(path, { default_version: '1' })).default_version).toBe('1');
  expectValidResponse(
    'DELETE /skills/{skill_id}/versions/{version}',
    await json(client.delete(`${path}/versions/2`)),
  );
  expectValidResponse('DELETE /skills/{skill_id}', await json(client.delete(path)));
});

test('evals are run', async () => {
  const evaluation = await client.create('/evals', {
    name: 'sums',
    data_source_config: { type: 'custom', item_schema: { type: 'object' } },
    testing_criteria: [
      {
        type: 'string_check',
        name: 'same',
        operation: 'eq',
        input: '{{item.a}}',
        reference: '{{item.b}}',
      },
    ],
  });
  const path = `/evals/${evaluation.id}/runs`;
  const content = [{ item: { a: '1', b: '1' } }, { item: { a: '2', b: '2' } }];
  const run = await client.create(path, {
    name: 'first',
    data_source: { type: 'jsonl', source: { type: 'file_content', content } },
  });
  expectValid('EvalRun', { ...run, error: { code: '', message: '' } });
  await client.read(`${path}/${run.id}`);
  const done = await client.read(`${path}/${run.id}`);
  expect(done).toMatchObject({ status: 'completed', result_counts: { total: 2, passed: 2 } });
  const items = await client.read(`${path}/${run.id}/output_items`);
  expect(items.data.map((item: any) => item.datasource_item.a)).toEqual(['1', '2']);
  expect(await client.read(`${path}/${run.id}/output_items/${items.data[0].id}`)).toEqual(
    items.data[0],
  );
  expect((await client.post(`${path}/${run.id}`)).status).toBe(400);
  for (const suffix of ['', '/cancel']) {
    const other = await client.create(path, {
      data_source: { type: 'jsonl', source: { type: 'file_content', content } },
    });
    expect((await client.create(`${path}/${other.id}${suffix}`)).status).toBe('canceled');
  }
  expect((await client.read(path)).data).toHaveLength(3);
  expect(await json(client.delete(`${path}/${run.id}`))).toMatchObject({
    run_id: run.id,
    deleted: true,
  });
});

test('voices, consents, checks and sessions', async () => {
  const recording = () => new File(['x'], 'x.wav', { type: 'audio/wav' });
  const consent = await client.create(
    '/audio/voice_consents',
    form({ name: 'Ada', recording: recording(), language: 'en-US' }),
  );
  expectValid('VoiceConsentResource', consent);
  expectValidResponse('GET /audio/voice_consents', await client.read('/audio/voice_consents'));
  expectValid(
    'VoiceConsentResource',
    await client.create(`/audio/voice_consents/${consent.id}`, { name: 'Grace' }),
  );
  const voice = form({ name: 'Ada', audio_sample: recording(), consent: consent.id });
  expectValid('VoiceResource', await client.create('/audio/voices', voice));
  expectValid(
    'ProvenanceResource',
    await client.create('/content_provenance_checks', form({ file: new File(['x'], 'x.png') })),
  );
  const session = await client.create('/chatkit/sessions', {
    workflow: { id: 'wf_1' },
    user: 'user_1',
  });
  expectValid('ChatSessionResource', session);
  expectValidResponse(
    'POST /chatkit/sessions/{session_id}/cancel',
    await client.create(`/chatkit/sessions/${session.id}/cancel`),
  );
});

test('realtime calls', async () => {
  const secret = await client.create('/realtime/client_secrets', {
    session: { type: 'realtime', model: 'gpt-realtime' },
  });
  expectValid('RealtimeCreateClientSecretResponse', secret);
  const offer = 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n';
  const answer = await client.post(
    '/realtime/calls',
    form({ sdp: offer, session: '{"type":"realtime"}' }),
  );
  expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'application/sdp']);
  expect(answer.headers.get('location')).toMatch(/^\/v1\/realtime\/calls\/rtc_/);
  const path = answer.headers.get('location')!.slice(3);
  expect((await client.post(`${path}/hangup`)).status).toBe(200);
  expect((await client.post(`${path}/accept`, { type: 'realtime' })).status).toBe(200);
});
