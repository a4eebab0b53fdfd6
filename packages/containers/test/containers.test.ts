import { toFile } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, Containers, NotFoundError, Skills } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let containers: Containers;
beforeAll(async () => {
  server = await emulator.listen();
  containers = new Containers({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

test('puts files into a container and reads them back', async () => {
  const container = await containers.create({ name: 'report' });
  const file = await containers.files.create(container.id, {
    file: await toFile('month,sales\n', 'sales.csv'),
  });
  expect(file.path).toBe('/mnt/data/sales.csv');
  const content = await containers.files.content.retrieve(file.id, { container_id: container.id });
  expect(await content.text()).toBe('month,sales\n');
  await containers.files.delete(file.id, { container_id: container.id });
  const left = await containers.files.list(container.id);
  expect(left.data).toEqual([]);
});

test('iterates over the pages of a list, and deletes', async () => {
  for (const name of ['a', 'b', 'c']) await containers.create({ name });
  const listed = [];
  for await (const container of containers.list({ limit: 2, order: 'asc' })) listed.push(container);
  expect(listed.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  for (const { id } of listed) await containers.delete(id);
  expect((await containers.list()).data).toEqual([]);
});

test('uploads the files of a skill together', async () => {
  const skills = new Skills({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
  const files = [
    await toFile('---\nname: sums\ndescription: Adds up.\n---\n', 'sums/SKILL.md'),
    await toFile('print(1 + 1)\n', 'sums/add.py'),
  ];
  const skill = await skills.create({ files });
  expect(skill.object).toBe('skill');
  expect((await skills.retrieve(skill.id)).id).toBe(skill.id);
});

test('errors by status', async () => {
  await expect(containers.retrieve('cntr_none')).rejects.toThrow(NotFoundError);
  const { id } = await containers.create({ name: 'empty' });
  await expect(containers.files.create(id, {})).rejects.toThrow(BadRequestError);
});
