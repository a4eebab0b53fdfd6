import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { RealtimeServer } from './realtime-server.js';

/** The fields that a session of today may have. Anything else is refused, as the API refuses it. */
const SESSION_FIELDS = [
  ...['type', 'output_modalities', 'model', 'instructions', 'audio', 'include', 'tracing', 'tools'],
  ...['tool_choice', 'max_output_tokens', 'truncation', 'prompt', 'reasoning'],
  'parallel_tool_calls',
];

/** Speaks nothing but today's dialect. */
async function startCurrentServer(): Promise<RealtimeServer> {
  const server = await RealtimeServer.start();
  server.onConnection = ({ send }) =>
    send({ type: 'session.created', event_id: 'e1', session: { id: 'sess_1', type: 'realtime' } });
  server.onMessage = (event, { send }) => {
    const refuse = (message: string) => {
      send({ type: 'error', event_id: 'e', error: { type: 'invalid_request_error', message } });
    };
    switch (event['type']) {
      case 'session.update': {
        const session = event['session'] as Record<string, unknown>;
        const unknown = Object.keys(session).filter((field) => !SESSION_FIELDS.includes(field));
        const modalities = (session['output_modalities'] ?? []) as string[];
        if (session['type'] !== 'realtime') refuse('Missing required parameter: session.type');
        else if (unknown.length > 0) refuse(`Unknown parameter: session.${unknown[0]}`);
        else if (modalities.length !== 1) refuse('Invalid modalities');
        else send({ type: 'session.updated', session: { id: 'sess_1', ...session } });
        break;
      }
      case 'conversation.item.create':
        send({
          type: 'conversation.item.added',
          item: { id: 'item_1', ...(event['item'] as object) },
        });
        break;
      case 'response.create':
        send({ type: 'response.output_audio.delta', delta: 'AAA=' });
        send({ type: 'response.output_audio_transcript.delta', delta: 'It is ' });
        send({ type: 'response.output_text.delta', delta: 'sun' });
        send({ type: 'response.output_text.done', text: 'sunny' });
        send({ type: 'response.done', response: { status: 'completed' } });
        break;
      default:
        refuse(`Unknown event ${String(event['type'])}`);
    }
  };
  return server;
}

test('a program written for the beta works against a server that speaks only today’s dialect', async () => {
  const server = await startCurrentServer();
  const told: string[] = [];
  try {
    const rt = new OpenAIRealtimeWS({
      model: 'gpt-realtime',
      apiKey: 'sk-test',
      baseURL: server.baseURL,
    });
    rt.socket.on('open', () => {
      rt.send({
        type: 'session.update',
        session: {
          modalities: ['text', 'audio'],
          instructions: 'Help.',
          voice: 'alloy',
          input_audio_format: 'pcm16',
          output_audio_format: 'pcm16',
          input_audio_transcription: { model: 'whisper-1' },
          turn_detection: { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300 },
          tools: [{ type: 'function', name: 'get_weather', parameters: { type: 'object' } }],
          temperature: 0.8,
          max_response_output_tokens: 'inf',
        },
      });
      rt.send({
        type: 'conversation.item.create',
        item: {
          type: 'message',
          role: 'user',
          content: [{ type: 'input_text', text: 'Weather?' }],
        },
      });
      rt.send({ type: 'response.create' });
    });
    rt.on('error', (error) => told.push(`error ${error.message}`));
    rt.on('session.created', (event) => told.push(`session ${event.session.id}`));
    rt.on('conversation.item.created', (event) => told.push(`item ${String(event.item.id)}`));
    rt.on('response.audio.delta', (event) => told.push(`audio ${event.delta}`));
    rt.on('response.audio_transcript.delta', (event) => told.push(`transcript ${event.delta}`));
    rt.on('response.text.delta', (event) => told.push(`text ${event.delta}`));
    rt.on('response.text.done', (event) => told.push(`done ${event.text}`));
    rt.on('response.done', (event) => {
      told.push(`response ${String(event.response.status)}`);
      rt.close();
    });
    await new Promise((resolve) => rt.socket.on('close', resolve));
  } finally {
    await server.stop();
  }
  expect(told).toEqual([
    'session sess_1',
    'item item_1',
    'audio AAA=',
    'transcript It is ',
    'text sun',
    'done sunny',
    'response completed',
  ]);
});
