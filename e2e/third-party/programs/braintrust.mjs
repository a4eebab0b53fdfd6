import assert from 'node:assert/strict';
import { _exportsForTestingOnly, initLogger, wrapOpenAI } from 'braintrust';
import OpenAI from 'openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

_exportsForTestingOnly.simulateLoginForTests?.();
const logger = _exportsForTestingOnly.useTestBackgroundLogger();
initLogger({ projectName: 'test', projectId: 'test' });
const client = wrapOpenAI(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }));
const unseen = ['upload'];
await exercise(client, {
  async afterEach(name) {
    const spans = await logger.drain();
    if (!unseen.includes(name)) assert.ok(spans.length > 0, 'no span was recorded');
  },
});
await finish();
