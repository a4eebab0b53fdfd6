import { AIProjectClient } from '@azure/ai-projects';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const credential = {
  getToken: () => Promise.resolve({ token: 'any', expiresOnTimestamp: Date.now() + 3_600_000 }),
};
const project = new AIProjectClient(
  'https://any.services.ai.azure.com/api/projects/any',
  credential,
);
await exercise(project.getOpenAIClient({ baseURL: server.baseURL, maxRetries: 0 }));
await finish();
