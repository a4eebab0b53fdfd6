export { APIUserAbortError, OpenAIError } from '@oai/core';
export { OpenAIRealtimeError } from '@oai/realtime/connection';
export type { VoiceConnection } from './connection.js';
export { decodePCM16, encodePCM16 } from './pcm.js';
export type { SpeechChunk } from './playback-order.js';
export { restoreConversation } from './restore-conversation.js';
export type { RestorableConnection, RestoreOptions } from './restore-conversation.js';
export { sendAudio } from './send-audio.js';
export type { AudioChunk, AudioSource, SendAudioOptions } from './send-audio.js';
export { SpeechOverflowError } from './speech-overflow-error.js';
export { SpokenAnswers } from './spoken-answers.js';
export type { InterruptOptions, SpokenAnswersOptions } from './spoken-answers.js';
export { answerToolCalls } from './tool-calls.js';
export type { ToolCallOptions } from './tool-calls.js';
export { voiceFunction } from './voice-function.js';
export type {
  VoiceCallContext,
  VoiceFunction,
  VoiceFunctionDefinition,
  VoiceToolCall,
} from './voice-function.js';
export { decodeWav, encodeWav, wavToPCM16 } from './wav.js';
export type { WavAudio, WavFormat } from './wav.js';
