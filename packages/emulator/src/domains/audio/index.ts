import type { Routes } from '../../api/routes.js';
import { addSpeechRoutes } from './speech.js';
import { addTranscriptionRoutes } from './transcriptions.js';

/** Audio, in and out. @internal */
export function addAudioRoutes(routes: Routes): void {
  addSpeechRoutes(routes);
  addTranscriptionRoutes(routes);
}
