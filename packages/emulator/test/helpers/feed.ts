import type { EmulatorServer } from '../../src/index.js';

/** A reader of what happens, with a method to wait for an event. */
export interface Feed {
  /** Resolves with the content of the first event of a name that fits, from those so far on. */
  until(event: string, fits?: (content: any) => boolean): Promise<any>;
  close(): void;
}

/** Connects to the events of a control plane. */
export async function openFeed(server: EmulatorServer): Promise<Feed> {
  const gone = new AbortController();
  const { signal } = gone;
  const response = await fetch(`${server.url}/_emulator/events`, { signal });
  const events: { name: string; content: unknown }[] = [];
  const waiting = new Set<() => void>();
  const receive = async () => {
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
        if (name !== undefined) events.push({ name, content: JSON.parse(data!) });
        text = text.slice(end + 2);
      }
      waiting.forEach((check) => check());
    }
  };
  receive().catch(() => undefined);
  return {
    until: (event, fits = () => true) =>
      new Promise((resolve) => {
        const check = () => {
          const at = events.findIndex(({ name, content }) => name === event && fits(content));
          if (at < 0) return;
          waiting.delete(check);
          // Events before this one are of no more interest.
          resolve(events.splice(0, at + 1).at(-1)!.content);
        };
        waiting.add(check);
        check();
      }),
    close: () => gone.abort(),
  };
}
