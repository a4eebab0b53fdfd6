import OpenAI from 'openai';
import fs from 'fs';

const client = new OpenAI();

async function transcribeAudio() {
  try {
    // Basic transcription
    const transcription = await client.audio.transcriptions.create({
      file: fs.createReadStream('audio.mp3'),
      model: 'whisper-1',
      language: 'en',
      response_format: 'json',
    });

    console.log('Transcription:', transcription.text);

    // Verbose transcription with timestamps
    const verboseTranscription = await client.audio.transcriptions.create({
      file: fs.createReadStream('audio.mp3'),
      model: 'whisper-1',
      response_format: 'verbose_json',
      timestamp_granularities: ['word', 'segment'],
    });

    console.log(`Language: ${verboseTranscription.language}`);
    console.log(`Duration: ${verboseTranscription.duration}s`);

    verboseTranscription.segments?.forEach((segment) => {
      console.log(`[${segment.start}s - ${segment.end}s] ${segment.text}`);
    });

    verboseTranscription.words?.forEach((word) => {
      console.log(`${word.word} (${word.start}s - ${word.end}s)`);
    });
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`Transcription error: ${error.message}`);
    }
    throw error;
  }
}

transcribeAudio();
