import type { Routes } from '../../api/routes.js';
import { addSpeechRoutes } from './speech.js';
import { addTranscriptionRoutes } from './transcriptions.js';

/** Adds transcriptions, translations and speech. @internal */
export function addAudioRoutes(routes: Routes): void {
  addSpeechRoutes(routes);
  addTranscriptionRoutes(routes);
}
