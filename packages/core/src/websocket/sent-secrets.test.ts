import { SentSecrets } from './sent-secrets.js';

const mcp = (authorization: string): string =>
  JSON.stringify({
    type: 'session.update',
    session: {
      tools: [{ type: 'mcp', server_label: 'a', authorization, headers: { x: 'h-12345' } }],
    },
  });
const errorOf = (message: string): string => JSON.stringify({ type: 'error', error: { message } });

test('error events do not show what was sent', () => {
  const secrets = new SentSecrets();
  secrets.collect(mcp('bearer-1'));
  expect(secrets.received(errorOf('no bearer-1, no h-12345'))).toBe(
    errorOf('no [redacted], no [redacted]'),
  );
  expect(secrets.redact('bad bearer-1')).toBe('bad [redacted]');
});

test('other events, bytes and messages without credentials stay as they are', () => {
  const secrets = new SentSecrets();
  secrets.collect('{"type":"input_audio_buffer.append","audio":"AAAA"}');
  secrets.collect('no JSON, "token": x');
  secrets.collect(new Uint8Array(3));
  expect(secrets.received(errorOf('plain'))).toBe(errorOf('plain'));
  secrets.collect(mcp('bearer-1'));
  const bytes = new Uint8Array(3);
  expect(secrets.received(bytes)).toBe(bytes);
  const delta = '{"type":"response.output_text.delta","delta":"h-12345"}';
  expect(secrets.received(delta)).toBe(delta);
});

test('credentials that JSON escapes are found', () => {
  const secrets = new SentSecrets();
  secrets.collect(mcp('a"b\\c-1'));
  expect(secrets.received(errorOf('no a"b\\c-1'))).toBe(errorOf('no [redacted]'));
});

test('the credentials that were sent last are kept', () => {
  const secrets = new SentSecrets();
  for (let index = 0; index < 1000; index += 1) secrets.collect(mcp(`bearer-${index}-x`));
  expect(secrets.redact('bearer-999-x h-12345 bearer-0-x')).toBe(
    '[redacted] [redacted] bearer-0-x',
  );
});
