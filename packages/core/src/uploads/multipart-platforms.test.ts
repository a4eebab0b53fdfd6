import { encodeForm } from './multipart.js';

const LARGE = new Blob(['x'.repeat(2 * 1024 * 1024)]);

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Bun');
  Reflect.deleteProperty(globalThis, 'Deno');
  jest.restoreAllMocks();
});

test.each([
  { platform: 'Node', streamed: true },
  // Bun 1.4 leaves files on disk out of a blob of several parts.
  { platform: 'Bun', streamed: true },
  // Deno 2.9 sends streams without their length.
  { platform: 'Deno', streamed: false },
])('$platform gets a form of files as a stream: $streamed', ({ platform, streamed }) => {
  Object.assign(globalThis, { [platform]: {} });
  const form = encodeForm({ file: LARGE });
  Reflect.deleteProperty(globalThis, platform);
  expect(form.streamed).toBe(streamed);
  expect(form.contentLength).toBeGreaterThan(LARGE.size);
});

test('a form in one piece is not used if the platform has left a file out of it', () => {
  const form = encodeForm({ file: LARGE });
  expect(form.whole!()).toBeInstanceOf(Blob);
  const platform = Blob;
  jest
    .spyOn(globalThis, 'Blob')
    .mockImplementation((parts) => new platform(parts?.filter((part) => part !== LARGE)));
  expect(form.whole!()).toBeUndefined();
});
