import type { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import type { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { zodRealtimeFunction } from '@oai/structured/zod';
import { z } from 'zod';
import {
  answerToolCalls,
  restoreConversation,
  sendAudio,
  voiceFunction,
  type AudioSource,
  type VoiceFunction,
} from '@oai/voice';

declare const ws: OpenAIRealtimeWS;
declare const platform: OpenAIRealtimeWebSocket;
declare const blob: Blob;
declare const floats: AsyncIterable<Float32Array>;

const parameters = z.object({ city: z.string() });

const weather: VoiceFunction = voiceFunction({
  tool: zodRealtimeFunction({ name: 'weather', parameters }),
  parse: (value) => parameters.parseAsync(value),
  execute: ({ city }, { call, signal }) => [city.length, call.callID, signal.aborted],
});
voiceFunction({
  tool: weather.tool,
  // @ts-expect-error -- without `parse` the arguments are unknown
  execute: (args) => args.city,
});
answerToolCalls(ws, [weather]);
answerToolCalls(platform, [weather]);
// @ts-expect-error -- a tool alone cannot be called
answerToolCalls(ws, [weather.tool]);
restoreConversation(ws);
restoreConversation(platform);

const sources: AudioSource[] = [
  blob,
  blob.stream(),
  floats,
  new Uint8Array(2),
  [new ArrayBuffer(2)],
];
sources.forEach((source) => void sendAudio(ws, source));
// @ts-expect-error -- a path is no audio
void sendAudio(ws, 'talk.pcm');
