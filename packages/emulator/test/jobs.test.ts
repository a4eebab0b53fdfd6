import { startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

const training =
  '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}\n'.repeat(
    10,
  );
let client: TestClient;
beforeAll(async () => {
  client = await startClient({
    files: [
      { id: 'file-abc123', filename: 'train.jsonl', purpose: 'fine-tune', content: training },
      { id: 'file-def456', filename: 'check.jsonl', purpose: 'fine-tune', content: training },
    ],
  });
});
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

describe('batches', () => {
  const chat = (content: string) => ({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
  const line = (id: string, body: object, url = '/v1/chat/completions') =>
    JSON.stringify({ custom_id: id, method: 'POST', url, body });
  async function createBatch(lines: string[]) {
    const data = new FormData();
    data.append('purpose', 'batch');
    data.append('file', new File([lines.join('\n')], 'requests.jsonl'));
    const file = await client.create('/files', data);
    return client.create('/batches', {
      input_file_id: file.id,
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      metadata: { a: 'b' },
    });
  }
  const readJsonl = async (id: string): Promise<any[]> =>
    (await (await client.get(`/files/${id}/content`)).text())
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as unknown);

  test('make their requests', async () => {
    const batch = await createBatch([
      line('1', chat('one')),
      line('2', chat('two')),
      line('3', { model: 'gpt-4o' }),
      line('4', { ...chat('four'), stream: true }),
    ]);
    expectValid('Batch', batch);
    expect(batch.status).toBe('validating');
    expect(await client.read(`/batches/${batch.id}`)).toMatchObject({
      status: 'in_progress',
      request_counts: { total: 4 },
    });
    const done = await client.read(`/batches/${batch.id}`);
    expectValid('Batch', done);
    expect(done).toMatchObject({
      status: 'completed',
      request_counts: { total: 4, completed: 2, failed: 2 },
    });
    const output = await readJsonl(done.output_file_id);
    expect(output.map((each) => each.custom_id)).toEqual(['1', '2']);
    expectValid('CreateChatCompletionResponse', output[1].response.body);
    const refused = (custom_id: string, param: string) => ({
      custom_id,
      response: { status_code: 400, body: { error: { param } } },
    });
    expect(await readJsonl(done.error_file_id)).toMatchObject([
      refused('3', 'messages'),
      refused('4', 'stream'),
    ]);
    expectValidResponse('GET /batches', await client.read('/batches?limit=1'));
  });

  test('fail on files that are not right', async () => {
    const { id } = await createBatch([
      '{',
      line('1', chat('x')),
      line('1', chat('x')),
      line('2', {}, '/v1/embeddings'),
      line('3', { ...chat('x'), model: 'gpt-4.1' }),
      JSON.stringify({ custom_id: '4', url: '/v1/chat/completions', body: chat('x') }),
    ]);
    const failed = await client.read(`/batches/${id}`);
    expectValid('Batch', failed);
    expect(failed.status).toBe('failed');
    expect(failed.errors.data).toEqual([
      {
        line: 1,
        code: 'invalid_json_line',
        message: 'This line is not parseable as valid JSON.',
        param: null,
      },
      {
        line: 3,
        code: 'duplicate_custom_id',
        message:
          "The custom_id '1' for this request is a duplicate of another request. The custom_id parameter must be unique for each request in a batch.",
        param: 'custom_id',
      },
      {
        line: 4,
        code: 'invalid_url',
        message: 'The URL provided for this request does not match the batch endpoint.',
        param: 'url',
      },
      {
        line: 5,
        code: 'mismatched_model',
        message:
          "The model 'gpt-4.1' for this request does not match the rest of the batch. Each batch must contain requests for a single model.",
        param: 'body.model',
      },
      {
        line: 6,
        code: 'missing_required_parameter',
        message: "Missing required parameter: 'method'.",
        param: 'method',
      },
    ]);
  });

  test('are cancelled', async () => {
    const { id } = await createBatch([line('1', chat('x'))]);
    expect((await client.create(`/batches/${id}/cancel`)).status).toBe('cancelling');
    expect((await client.read(`/batches/${id}`)).status).toBe('cancelled');
    expect((await client.post(`/batches/${id}/cancel`)).status).toBe(400);
    expect(
      (
        await client.post('/batches', {
          input_file_id: 'file-abc123',
          endpoint: '/v1/embeddings',
          completion_window: '24h',
        })
      ).status,
    ).toBe(400);
  });
});

describe('fine-tuning', () => {
  const body = {
    model: 'gpt-4o-2024-08-06',
    training_file: 'file-abc123',
    validation_file: 'file-def456',
    hyperparameters: { n_epochs: 3, batch_size: 4, learning_rate_multiplier: 0.1 },
    suffix: 'my-custom-model',
    integrations: [{ type: 'wandb', wandb: { project: 'p', tags: ['v1'] } }],
  };

  test('gets on with every read', async () => {
    const job = await client.create('/fine_tuning/jobs', body);
    expectValid('FineTuningJob', job);
    expect(job.status).toBe('validating_files');
    const path = `/fine_tuning/jobs/${job.id}`;
    expect((await client.read(path)).status).toBe('running');
    const done = await client.read(path);
    expectValid('FineTuningJob', done);
    expect(done.status).toBe('succeeded');
    expect(done.fine_tuned_model).toMatch(/^ft:gpt-4o-2024-08-06:emulator:my-custom-model:/);
    await client.create('/chat/completions', {
      model: done.fine_tuned_model,
      messages: [{ role: 'user', content: 'x' }],
    });
    expect(await client.read(`/models/${encodeURIComponent(done.fine_tuned_model)}`)).toMatchObject(
      { owned_by: 'org-emulator' },
    );
    const events = await client.read(`${path}/events?limit=3`);
    expectValidResponse('GET /fine_tuning/jobs/{fine_tuning_job_id}/events', events);
    expect(events).toMatchObject({
      has_more: true,
      data: [{ message: 'The job has successfully completed' }, {}, {}],
    });
    const checkpoints = await client.read(`${path}/checkpoints`);
    expectValidResponse('GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints', checkpoints);
    expect(checkpoints.data.map((each: any) => each.step_number)).toEqual([30, 20, 10]);
    expectValidResponse('GET /fine_tuning/jobs', await client.read('/fine_tuning/jobs'));
    expect((await client.post(`${path}/cancel`)).status).toBe(400);
    const results = await client.get(`/files/${done.result_files[0]}/content`);
    expect(await results.text()).toMatch(/^step,train_loss/);
  });

  test('is paused, resumed and cancelled', async () => {
    const { id } = await client.create('/fine_tuning/jobs', { ...body, metadata: { team: 'a' } });
    const path = `/fine_tuning/jobs/${id}`;
    await client.create(`${path}/pause`);
    for (let read = 0; read < 3; read += 1) expect((await client.read(path)).status).toBe('queued');
    expect((await client.create(`${path}/resume`)).status).toBe('running');
    const cancelled = await client.create(`${path}/cancel`);
    expectValid('FineTuningJob', cancelled);
    expect(cancelled.status).toBe('cancelled');
    expect((await client.read('/fine_tuning/jobs?metadata[team]=b')).data).toEqual([]);
  });

  test('needs files and models that exist', async () => {
    const wrong = await client.post('/fine_tuning/jobs', { ...body, training_file: 'file-none' });
    expect([wrong.status, ((await wrong.json()) as any).error.param]).toEqual([
      400,
      'training_file',
    ]);
    expect((await client.post('/fine_tuning/jobs', { ...body, model: 'none' })).status).toBe(404);
  });

  test('shares checkpoints', async () => {
    const path = '/fine_tuning/checkpoints/ft%3Ax%3Ackpt/permissions';
    const made = await client.create(path, { project_ids: ['proj_1', 'proj_2'] });
    expectValid('ListFineTuningCheckpointPermissionResponse', made);
    const list = await client.read(`${path}?order=ascending&limit=1`);
    expectValid('ListFineTuningCheckpointPermissionResponse', list);
    expect(list).toMatchObject({ data: [{ project_id: 'proj_1' }], has_more: true });
    expectValid(
      'DeleteFineTuningCheckpointPermissionResponse',
      await (await client.delete(`${path}/${made.data[0].id}`)).json(),
    );
  });

  test('grades', async () => {
    const grader = {
      type: 'string_check',
      name: 'same',
      operation: 'eq',
      input: '{{ sample.output_text }}',
      reference: '{{item.answer}}',
    };
    const path = '/fine_tuning/alpha/graders';
    const run = await client.create(`${path}/run`, {
      grader,
      model_sample: 'yes',
      item: { answer: 'yes' },
    });
    expectValid('RunGraderResponse', run);
    expect(run.reward).toBe(1);
    expectValid('ValidateGraderResponse', await client.create(`${path}/validate`, { grader }));
  });
});
