import { toFile } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, Images, IncompleteStreamError } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let images: Images;
beforeAll(async () => {
  server = await emulator.listen();
  images = new Images({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const isPng = (base64: string | undefined) =>
  Buffer.from(base64 ?? '', 'base64')
    .subarray(1, 4)
    .toString() === 'PNG';

test('generates images', async () => {
  const { data } = await images.generate({ model: 'gpt-image-1', prompt: 'A robot', n: 2 });
  expect(data).toHaveLength(2);
  for (const { b64_json: image } of data!) expect(isPng(image)).toBe(true);
});

test('streams partial images and the last one', async () => {
  const stream = await images.generate({
    model: 'gpt-image-1',
    prompt: 'A robot',
    stream: true,
    partial_images: 2,
  });
  const types: string[] = [];
  for await (const event of stream) {
    types.push(event.type);
    expect(isPng(event.b64_json)).toBe(true);
  }
  expect(types).toEqual([
    'image_generation.partial_image',
    'image_generation.partial_image',
    'image_generation.completed',
  ]);
});

test('a stream that ends early is an IncompleteStreamError', async () => {
  emulator.fault({ kind: 'missing-end' });
  const stream = await images.generate({ model: 'gpt-image-1', prompt: 'A robot', stream: true });
  const read = async () => {
    for await (const event of stream) expect(event.type).toMatch(/partial_image$/);
  };
  await expect(read()).rejects.toThrow(IncompleteStreamError);
});

test('uploads the images of an edit with types that their names imply', async () => {
  const image = [
    await toFile(new Uint8Array(8), 'a.png'),
    await toFile(new Uint8Array(8), 'b.jpg'),
  ];
  const { data } = await images.edit({ model: 'gpt-image-1', image, prompt: 'Add a hat' });
  expect(data).toHaveLength(1);
  const { body } = emulator.requests[0]!;
  expect(body).toMatchObject({
    image: [{ contentType: 'image/png' }, { contentType: 'image/jpeg' }],
  });
});

test('a refused prompt is a BadRequestError', async () => {
  const refused = images.generate({ model: 'gpt-image-1', prompt: 'A robot', n: 99 });
  await expect(refused).rejects.toThrow(BadRequestError);
});
