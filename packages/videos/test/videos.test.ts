import { toFile } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, NotFoundError, Videos } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let videos: Videos;
beforeAll(async () => {
  server = await emulator.listen();
  videos = new Videos({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const finish = async (id: string) => {
  let video = await videos.retrieve(id);
  while (video.status !== 'completed') video = await videos.retrieve(id);
  return video;
};

test('creates a video, follows it and downloads it', async () => {
  const created = await videos.create({
    prompt: 'A robot waters its garden',
    input_reference: await toFile(new Uint8Array(8), 'robot.png'),
  });
  expect(created).toMatchObject({ status: 'queued', progress: 0 });
  await expect(videos.downloadContent(created.id)).rejects.toThrow(BadRequestError);
  expect((await finish(created.id)).progress).toBe(100);
  const content = await videos.downloadContent(created.id);
  expect(content.headers.get('content-type')).toBe('video/mp4');
  expect(Buffer.from(await content.arrayBuffer()).toString('latin1')).toContain('ftyp');
  const thumbnail = await videos.downloadContent(created.id, { variant: 'thumbnail' });
  expect(thumbnail.headers.get('content-type')).toBe('image/png');
});

test('remixes, lists over pages and deletes', async () => {
  const { id } = await videos.create({ prompt: 'A robot' });
  await finish(id);
  const remix = await videos.remix(id, { prompt: 'At night' });
  expect(remix.remixed_from_video_id).toBe(id);
  await videos.create({ prompt: 'A dog' });
  const prompts: (string | null | undefined)[] = [];
  for await (const video of videos.list({ limit: 2, order: 'asc' })) prompts.push(video.prompt);
  expect(prompts).toEqual(['A robot', 'At night', 'A dog']);
  expect(await videos.delete(remix.id)).toMatchObject({ deleted: true });
  await expect(videos.retrieve(remix.id)).rejects.toThrow(NotFoundError);
});
