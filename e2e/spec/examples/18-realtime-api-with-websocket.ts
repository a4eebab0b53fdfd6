import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import fs from 'fs';

const rt = new OpenAIRealtimeWS({
  model: 'gpt-realtime',
  apiKey: process.env.OPENAI_API_KEY,
});

// Handle connection events
rt.socket.on('open', () => {
  console.log('WebSocket connection opened');

  // Configure session
  rt.send({
    type: 'session.update',
    session: {
      modalities: ['text', 'audio'],
      instructions: 'You are a helpful assistant.',
      voice: 'alloy',
      input_audio_format: 'pcm16',
      output_audio_format: 'pcm16',
      input_audio_transcription: {
        model: 'whisper-1',
      },
      turn_detection: {
        type: 'server_vad',
        threshold: 0.5,
        prefix_padding_ms: 300,
        silence_duration_ms: 500,
      },
      tools: [
        {
          type: 'function',
          name: 'get_weather',
          description: 'Get current weather',
          parameters: {
            type: 'object',
            properties: {
              location: { type: 'string' },
            },
          },
        },
      ],
    },
  });

  // Send a text message
  rt.send({
    type: 'conversation.item.create',
    item: {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: 'What is the weather like?' }],
    },
  });

  // Send audio data
  const audioBuffer = fs.readFileSync('audio.pcm');
  rt.send({
    type: 'input_audio_buffer.append',
    audio: audioBuffer.toString('base64'),
  });

  rt.send({ type: 'input_audio_buffer.commit' });
  rt.send({ type: 'response.create' });
});

// Handle realtime events
rt.on('error', (err) => {
  console.error('Error:', err.message);
});

rt.on('session.created', (event) => {
  console.log('Session created:', event.session.id);
});

rt.on('response.text.delta', (event) => {
  process.stdout.write(event.delta);
});

rt.on('response.text.done', (event) => {
  console.log('\nText response done:', event.text);
});

rt.on('response.audio.delta', (event) => {
  // Handle audio chunks
  const audioChunk = Buffer.from(event.delta, 'base64');
  // Play or save audio chunk
});

rt.on('response.audio_transcript.delta', (event) => {
  process.stdout.write(event.delta);
});

rt.on('response.function_call_arguments.done', (event) => {
  console.log('Function call:', event.name);
  console.log('Arguments:', event.arguments);

  // Send function response
  rt.send({
    type: 'conversation.item.create',
    item: {
      type: 'function_call_output',
      call_id: event.call_id,
      output: JSON.stringify({ temperature: 72, condition: 'sunny' }),
    },
  });

  rt.send({ type: 'response.create' });
});

rt.on('response.done', (event) => {
  console.log('Response completed:', event.response.status);
  rt.close();
});

rt.socket.on('close', () => {
  console.log('Connection closed');
});
