import OpenAI from 'openai';
import fs from 'fs';

const client = new OpenAI();

async function audioTranslationAndSpeech() {
  // Translate audio to English
  const translation = await client.audio.translations.create({
    file: fs.createReadStream('german-audio.mp3'),
    model: 'whisper-1',
    response_format: 'json',
  });

  console.log('Translation:', translation.text);

  // Convert text to speech
  const speechResponse = await client.audio.speech.create({
    model: 'tts-1-hd',
    voice: 'alloy', // alloy, echo, fable, onyx, nova, shimmer
    input: 'Hello! This is a test of the text to speech system.',
    speed: 1.0,
    response_format: 'mp3',
  });

  // Save the audio file
  const buffer = Buffer.from(await speechResponse.arrayBuffer());
  fs.writeFileSync('speech-output.mp3', buffer);
  console.log('Speech saved to speech-output.mp3');

  // Stream speech directly
  const streamResponse = await client.audio.speech.create({
    model: 'tts-1',
    voice: 'nova',
    input: 'Streaming audio example',
  });

  const stream = streamResponse.body;
  const writeStream = fs.createWriteStream('streamed-speech.mp3');
  stream.pipe(writeStream);

  await new Promise((resolve, reject) => {
    writeStream.on('finish', resolve);
    writeStream.on('error', reject);
  });
  console.log('Streamed speech saved');
}

audioTranslationAndSpeech();
