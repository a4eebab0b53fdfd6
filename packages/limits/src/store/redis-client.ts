import { OpenAIError } from '@oai/core';

/** A client of `ioredis` or `iovalkey`, a cluster too. @public */
export interface IORedisLike {
  evalsha(sha: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** A client of `redis` (node-redis), a cluster or a pool too. @public */
export interface NodeRedisLike {
  evalSha(sha: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/**
 * The connection to Redis: a client of `ioredis` or `redis`, or a function that sends one command
 * and returns the answer.
 *
 * @public
 */
export type RedisClient =
  IORedisLike | NodeRedisLike | ((command: readonly string[]) => Promise<unknown>);

/** Runs a script, in a form that all clients share. */
export type RunScript = (keys: string[], args: string[]) => Promise<unknown>;

/** @throws {OpenAIError} The client is of an unknown kind. */
export function scriptRunner(client: RedisClient, script: string): RunScript {
  const [bySha, byText] = commandsOf(client);
  let sha: Promise<string> | undefined;
  return async (keys, args) => {
    sha ??= sha1(script);
    try {
      return await bySha(await sha, keys, args);
    } catch (error) {
      // The first run, or Redis has been restarted.
      if (!String((error as Error | undefined)?.message).startsWith('NOSCRIPT')) throw error;
      return byText(script, keys, args);
    }
  };
}

type Command = (script: string, keys: string[], args: string[]) => Promise<unknown>;

function commandsOf(client: RedisClient): [bySha: Command, byText: Command] {
  if (typeof client === 'function') {
    const command =
      (name: string): Command =>
      (script, keys, args) =>
        client([name, script, String(keys.length), ...keys, ...args]);
    return [command('EVALSHA'), command('EVAL')];
  }
  if (isNodeRedis(client)) {
    return [
      (sha, keys, args) => client.evalSha(sha, { keys, arguments: args }),
      (script, keys, args) => client.eval(script, { keys, arguments: args }),
    ];
  }
  if (typeof (client as Partial<IORedisLike> | null)?.evalsha === 'function') {
    return [
      (sha, keys, args) => client.evalsha(sha, keys.length, ...keys, ...args),
      (script, keys, args) => client.eval(script, keys.length, ...keys, ...args),
    ];
  }
  throw new OpenAIError(
    '`redis` must be a client of `ioredis` or `redis`, or a function that sends a command.',
  );
}

function isNodeRedis(client: object): client is NodeRedisLike {
  return typeof (client as Partial<NodeRedisLike> | null)?.evalSha === 'function';
}

/** Returns the name of a script: Redis uses this hash, and needs no secrecy. */
async function sha1(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return hex(hash);
}

/** @internal */
export function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
