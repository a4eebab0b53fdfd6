import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

/** The browser, if this machine has it. */
export const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** One page of a browser without a window. */
export class Page {
  readonly #waiting = new Map<number, (answer: any) => void>();
  #sent = 0;
  /** Errors of scripts, and what the policy of the page has refused. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
    private readonly socket: WebSocket,
  ) {
    socket.on('message', (data) => this.#receive(JSON.parse(String(data as Buffer))));
  }

  static async open(url: string): Promise<Page> {
    const profile = mkdtempSync(join(tmpdir(), 'oai-page-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
    const child = spawn(chromium!, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: 'ignore',
      detached: true,
    });
    const portFile = join(profile, 'DevToolsActivePort');
    const [port] = await until(() => /^\d+\n/.exec(readFileSync(portFile, 'utf8'))!);
    const targets = await until(async () => {
      const list = (await (await fetch(`http://127.0.0.1:${Number(port)}/json`)).json()) as any[];
      return list.find(({ type }) => type === 'page') as { webSocketDebuggerUrl: string };
    });
    const socket = new WebSocket(targets.webSocketDebuggerUrl);
    await new Promise((resolve) => socket.once('open', resolve));
    const page = new Page(child, profile, socket);
    for (const domain of ['Page', 'Runtime', 'Log']) await page.send(`${domain}.enable`);
    await page.send('Page.navigate', { url });
    await page.until('document.readyState === "complete"');
    return page;
  }

  async send(method: string, params: object = {}): Promise<any> {
    const id = (this.#sent += 1);
    const answer = new Promise<any>((resolve) => this.#waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  async evaluate<T = unknown>(expression: string): Promise<T> {
    const { result, exceptionDetails: failure } = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return result.value as T;
  }

  /** Waits until an expression holds. */
  async until(expression: string): Promise<void> {
    await until(async () => (await this.evaluate<boolean>(`Boolean(${expression})`)) || undefined);
  }

  async press(key: string): Promise<void> {
    const text = key.length === 1 ? { text: key } : key === 'Enter' ? { text: '\r' } : {};
    const codes: Record<string, number> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 };
    const event = { key, windowsVirtualKeyCode: codes[key] ?? key.charCodeAt(0), ...text };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async resize(width: number, height: number): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 600 };
    await this.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  async scheme(value: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value }];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  /** Returns a picture of what is visible, PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    this.socket.terminate();
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    process.kill(-this.process.pid!, 'SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive({ id, method, params, ...answer }: any): void {
    if (id !== undefined) {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    } else if (method === 'Runtime.exceptionThrown') {
      const { exception, text } = params.exceptionDetails;
      this.complaints.push(exception?.description ?? text);
    } else if (method === 'Log.entryAdded' && params.entry.source !== 'network') {
      this.complaints.push(`${params.entry.text} ${params.entry.url ?? ''}`);
    }
  }
}

/** Repeats an action until it gives something; the limit of the test ends it otherwise. */
async function until<T>(action: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    try {
      const value = await action();
      if (value !== undefined && value !== null) return value;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
