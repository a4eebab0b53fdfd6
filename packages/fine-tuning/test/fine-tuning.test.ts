import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, FineTuning, NotFoundError } from '../src/index.js';

const example = {
  messages: [
    { role: 'user', content: 'a' },
    { role: 'assistant', content: 'b' },
  ],
};
const content = `${JSON.stringify(example)}\n`.repeat(10);
const emulator = createEmulator({
  files: [{ id: 'file-training', filename: 'train.jsonl', purpose: 'fine-tune', content }],
});
let server: EmulatorServer;
let fineTuning: FineTuning;
beforeAll(async () => {
  server = await emulator.listen();
  fineTuning = new FineTuning({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const create = () =>
  fineTuning.jobs.create({
    model: 'gpt-4o-mini',
    training_file: 'file-training',
    suffix: 'polite',
  });

test('follows a job to its end', async () => {
  let job = await create();
  const seen: string[] = [];
  while (job.status !== 'succeeded') {
    job = await fineTuning.jobs.retrieve(job.id);
    seen.push(job.status);
  }
  expect(seen).toEqual(['running', 'succeeded']);
  expect(job.fine_tuned_model).toMatch(/^ft:gpt-4o-mini:/);
  const messages: string[] = [];
  for await (const event of fineTuning.jobs.listEvents(job.id, { limit: 2 })) {
    messages.push(event.message);
  }
  expect(messages.length).toBeGreaterThan(2);
  expect(messages).toContain('The job has successfully completed');
  const { data } = await fineTuning.jobs.checkpoints.list(job.id);
  expect(data.length).toBeGreaterThan(0);
});

test('pauses, resumes and cancels a job', async () => {
  const { id } = await create();
  expect((await fineTuning.jobs.pause(id)).status).toBe('queued');
  expect((await fineTuning.jobs.resume(id)).status).toBe('running');
  expect((await fineTuning.jobs.cancel(id)).status).toBe('cancelled');
  await expect(fineTuning.jobs.cancel(id)).rejects.toThrow(BadRequestError);
});

test('tries out a grader', async () => {
  const run = await fineTuning.alpha.graders.run({
    grader: {
      type: 'string_check',
      name: 'same',
      operation: 'eq',
      input: '{{sample.output_text}}',
      reference: '{{item.answer}}',
    },
    model_sample: 'yes',
    item: { answer: 'yes' },
  });
  expect(run.reward).toBe(1);
});

test('a job that does not exist is a NotFoundError', async () => {
  await expect(fineTuning.jobs.retrieve('ftjob-none')).rejects.toThrow(NotFoundError);
});
