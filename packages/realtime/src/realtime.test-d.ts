import type { APIClient } from '@oai/core';
import { expectTypeOf } from 'expect-type';
import type { OpenAIRealtimeWS as BetaRealtimeWS } from './beta/ws.js';
import type { OpenAIRealtimeError } from './connection/index.js';
import { OpenAIRealtimeWebSocket } from './websocket.js';
import { OpenAIRealtimeWS } from './ws.js';

declare const environment: Record<string, string | undefined>;
declare const client: APIClient;

const rt = new OpenAIRealtimeWS({ model: 'gpt-realtime', apiKey: environment['OPENAI_API_KEY'] });
new OpenAIRealtimeWS({ callID: 'rtc' }, client);
new OpenAIRealtimeWS({ intent: 'transcription', options: { headers: { a: 'b' } } }, client);
new OpenAIRealtimeWebSocket({ model: 'm', apiKey: 'ek_1', dangerouslyAllowBrowser: true });
// @ts-expect-error Something has to be connected to.
new OpenAIRealtimeWS({ apiKey: 'sk' });
// @ts-expect-error One thing only.
new OpenAIRealtimeWS({ model: 'm', callID: 'rtc' });
expectTypeOf(OpenAIRealtimeWS.create(client, { model: 'm' })).resolves.toEqualTypeOf(rt);

rt.socket.on('open', () => {});
rt.socket.on('close', (code) => expectTypeOf(code).toBeNumber());

// The dialect of the beta.
rt.send({
  type: 'session.update',
  session: {
    modalities: ['text', 'audio'],
    instructions: 'Help.',
    voice: 'alloy',
    input_audio_format: 'pcm16',
    output_audio_format: 'pcm16',
    input_audio_transcription: { model: 'whisper-1' },
    turn_detection: { type: 'server_vad', threshold: 0.5, silence_duration_ms: 500 },
    tools: [{ type: 'function', name: 'f', description: 'd', parameters: { type: 'object' } }],
  },
});
rt.send({ type: 'transcription_session.update', session: { input_audio_format: 'g711_ulaw' } });
// The dialect of today.
rt.send({
  type: 'session.update',
  session: {
    type: 'realtime',
    output_modalities: ['audio'],
    audio: { input: { format: { type: 'audio/pcm', rate: 24_000 } }, output: { voice: 'marin' } },
  },
});
rt.send({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
});
rt.send({
  type: 'conversation.item.create',
  item: { type: 'function_call_output', call_id: 'c', output: '{}' },
});
rt.send({ type: 'response.create' });
// @ts-expect-error No such event.
rt.send({ type: 'response.make' });
// @ts-expect-error No such modality.
rt.send({ type: 'session.update', session: { modalities: ['video'] } });

rt.on('error', (error) => expectTypeOf(error).toEqualTypeOf<OpenAIRealtimeError>());
rt.on('session.created', (event) => expectTypeOf(event.session.id).toBeString());
rt.on('session.updated', (event) => expectTypeOf(event.session.id).toBeString());
rt.on('response.text.delta', (event) => expectTypeOf(event.delta).toBeString());
rt.on('response.text.done', (event) => expectTypeOf(event.text).toBeString());
rt.on('response.audio.delta', (event) => expectTypeOf(event.delta).toBeString());
rt.on('response.audio_transcript.delta', (event) => expectTypeOf(event.delta).toBeString());
rt.on('response.output_audio.delta', (event) => expectTypeOf(event.delta).toBeString());
rt.on('response.function_call_arguments.done', (event) => {
  expectTypeOf(event.name).toBeString();
  expectTypeOf(event.arguments).toBeString();
  expectTypeOf(event.call_id).toBeString();
});
rt.on('response.done', (event) => event.response.status === 'completed');
rt.on('event', (event) => expectTypeOf(event.type).toBeString());
// @ts-expect-error No such event.
rt.on('response.finished', () => {});

declare const beta: BetaRealtimeWS;
beta.on('response.text.delta', (event) => expectTypeOf(event.delta).toBeString());
expectTypeOf(beta).toExtend<OpenAIRealtimeWS>();

// Published wrappers redeclare members of the classes.
export declare class WrappedWS extends OpenAIRealtimeWS {
  url: URL;
  socket: typeof rt.socket;
  constructor(props: { model: string; options?: object }, client: unknown);
}
export declare class WrappedWebSocket extends OpenAIRealtimeWebSocket {
  url: URL;
  socket: { readyState: number } & WebSocket;
  constructor(props: { model: string; options?: object }, client: unknown);
}
