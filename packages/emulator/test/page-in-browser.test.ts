import { createEmulator, type EmulatorServer } from '../src/index.js';
import { chromium, Page } from './helpers/chromium.js';
import { authorization } from './helpers/client.js';

const emulator = createEmulator();
let server: EmulatorServer;
let page: Page;

// Debian has it as the package `chromium`. Without it there is nothing to show the page in.
const inBrowser = chromium === undefined ? describe.skip : describe;

inBrowser('the page in Chromium', () => {
  beforeAll(async () => {
    server = await emulator.listen({ control: true });
    page = await Page.open(server.url);
    await page.resize(1440, 900);
  }, 60_000);
  afterAll(async () => {
    await page.close();
    await server.close();
  });
  beforeEach(async () => {
    emulator.reset();
    await page.until(`${rows}.length === 0`);
  });
  // A policy that forbids what the page does, or a script that fails, shows here.
  afterEach(() => expect(page.complaints).toEqual([]));

  const rows = 'document.querySelectorAll("#request-list li:not([hidden])")';
  const text = (selector: string) =>
    page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).innerText`);
  const click = (selector: string) =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const get = (path: string) => fetch(`${server.baseURL}${path}`, { headers: authorization });
  const ask = (more = {}) =>
    fetch(`${server.baseURL}/responses`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-5', input: 'Where is Bergen?', ...more }),
    });

  test('shows requests as they come, and a stream as it flows', async () => {
    await page.until('document.querySelector("#connection").innerText === "Live"');
    let goOn = () => undefined as void;
    const paused = new Promise<void>((resolve) => (goOn = resolve));
    const event = (delta: string) =>
      new TextEncoder().encode(
        `data: {"type":"response.output_text.delta","delta":"${delta}"}\n\n`,
      );
    emulator.script(() => {
      const body = new ReadableStream({
        async start(controller) {
          controller.enqueue(event('In '));
          await paused;
          controller.enqueue(event('Norway.'));
          controller.close();
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    });
    const answer = await ask({ stream: true });
    await page.until(`${rows}.length === 1`);
    await click('#request-list button');
    await page.until('document.querySelector(".spoken")?.innerText === "In "');
    expect(await text('#request-list .took')).toBe('open');
    goOn();
    await answer.text();
    await page.until('document.querySelector(".spoken").innerText === "In Norway."');
    await page.until('document.querySelector("#request-list .took").innerText !== "open"');
    expect(await page.evaluate('document.querySelectorAll(".events li").length')).toBe(2);
    expect(await text('#exchange-title')).toBe('POST /responses');
  });

  test('queues an answer and a fault at a click, and removes one', async () => {
    await page.evaluate('document.querySelector("#script-text").value = "In Norway."');
    await click('#script-form [type=submit]');
    await page.until('document.querySelectorAll("#pending-list li").length === 1');
    expect(await (await ask()).json()).toMatchObject({
      output: [{ type: 'reasoning' }, { content: [{ text: 'In Norway.' }] }],
    });
    await click('.fault[title^="Rate limit"]');
    await page.until('document.querySelector("#pending-list code")?.innerText.includes("429")');
    expect((await ask()).status).toBe(429);
    await click('.fault[title^="The server failed"]');
    await page.until('document.querySelector("#pending-list code")?.innerText.includes("500")');
    await click('#pending-list button');
    await page.until('document.querySelectorAll("#pending-list li").length === 0');
    expect((await ask()).status).toBe(200);
  });

  test('names what is wrong with an answer', async () => {
    await click('#script-form [value=json]');
    await page.evaluate('document.querySelector("#script-text").value = `{ "txt": "a" }`');
    await click('#script-form [type=submit]');
    await page.until('document.querySelector("#script-message").dataset.state === "bad"');
    expect(await text('#script-message')).toContain("did you mean 'text'?");
    await click('#script-form [value=text]');
  });

  test('is used with the keyboard', async () => {
    for (const path of ['/models', '/files', '/batches']) await (await get(path)).text();
    await page.until(`${rows}.length === 3`);
    await page.press('/');
    await page.press('b');
    await page.until(`${rows}.length === 1`);
    await page.evaluate('document.activeElement.value = ""');
    await page.evaluate('document.activeElement.dispatchEvent(new Event("input"))');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.until('document.querySelector("#exchange-title").innerText === "GET /files"');
    await page.press('Enter');
    await page.until('document.activeElement.id === "exchange"');
    await page.press('Escape');
    await page.until('document.querySelector("#exchange-title").innerText === "Details"');
    expect(await page.evaluate('document.activeElement.closest("#request-list") !== null')).toBe(
      true,
    );
  });

  test('shows what is stored', async () => {
    const { id } = (await (await ask()).json()) as { id: string };
    await page.until('document.querySelector("#object-list .kind")?.innerText === "Responses"');
    await click('#object-list summary');
    await page.until(
      `document.querySelector(".objects code")?.innerText === ${JSON.stringify(id)}`,
    );
  });

  test('asks before it resets', async () => {
    await (await ask()).text();
    await page.until(`${rows}.length === 1`);
    await click('#reset');
    await click('#confirm-reset [value=reset]');
    await page.until(`${rows}.length === 0`);
    expect(emulator.requests).toEqual([]);
  });

  test.each([
    [1440, 'light'],
    [390, 'light'],
    [320, 'dark'],
  ] as const)('fits a screen of %d pixels, %s', async (width, scheme) => {
    await page.resize(width, 800);
    await page.scheme(scheme);
    await (await ask({ stream: true })).text();
    await page.until(`${rows}.length === 1`);
    await click('#request-list button');
    await page.until('document.querySelectorAll(".events li").length > 3');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    // The light of texts is far enough from that of what is behind them: 4.5 to 1.
    const faint = await page.evaluate<string[]>(FAINT_TEXTS);
    expect(faint).toEqual([]);
    expect((await page.screenshot()).length).toBeGreaterThan(10_000);
  });
});

/** Lists the texts whose contrast is below 4.5, as a browser computes colors. */
const FAINT_TEXTS = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (node) => {
    if (!node) return [255, 255, 255];
    const [r, g, b, a] = rgba(getComputedStyle(node).backgroundColor);
    if (a === 255) return [r, g, b];
    const below = behind(node.parentElement);
    return [r, g, b].map((v, i) => (v * a + below[i] * (255 - a)) / 255);
  };
  return [...document.querySelectorAll('main *, header *')].filter((node) => {
    const own = [...node.childNodes].some((each) => each.nodeType === 3 && each.data.trim() !== '');
    return own && node.checkVisibility() && !node.closest('[hidden], option');
  }).filter((node) => {
    const [a, b] = [light(rgba(getComputedStyle(node).color)), light(behind(node))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
  }).map((node) => node.tagName + ' ' + node.className + ' ' + node.textContent.slice(0, 40));
})()`;
