// Domains by themselves. The core is not among what the application depends on, so its types have
// to be reached through theirs.
import { Chat } from '@oai/chat';
import { Evals } from '@oai/evals';
import { Files } from '@oai/files';
import { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import { Responses } from '@oai/responses';
import { VectorStores } from '@oai/vector-stores';

const chat = new Chat({ apiKey: 'key' });
const messages = [{ role: 'user' as const, content: 'Hello' }];

export const client = chat['_client'];
export const create = () => chat.completions.create({ model: 'm', messages });
export const stream = () => chat.completions.create({ model: 'm', messages, stream: true });
export const helper = () => chat.completions.stream({ model: 'm', messages });
export const list = () => chat.completions.list();
export const page = async () => list();
export const withResponse = () => create().withResponse();

const responses = new Responses({ apiKey: 'key' });
export const respond = () => responses.create({ model: 'm', input: 'Hello' });
export const respondStream = () => responses.create({ model: 'm', input: 'Hello', stream: true });
export const output = async () => (await respond()).output;

const files = new Files({ apiKey: 'key' });
export const content = () => files.content('file');
export const allFiles = () => files.list();

const stores = new VectorStores({ apiKey: 'key' });
export const upload = stores.files.uploadAndPoll;
export const search = () => stores.search('store', { query: 'a' });

const evals = new Evals({ apiKey: 'key' });
export const run = async () => evals.runs.retrieve('run', { eval_id: 'eval' });
export const source = async () => (await run()).data_source;

export const realtime = () => new OpenAIRealtimeWebSocket({ model: 'm', apiKey: 'key' });
