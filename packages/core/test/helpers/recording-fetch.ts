/** Creates a `fetch` that records its calls. */
export function recordingFetch(answer: () => Response = () => Response.json({ ok: true })) {
  const calls: { url: string; init: RequestInit & { headers: Headers } }[] = [];
  const send = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    calls.push({ url: String(url), init: init as RequestInit & { headers: Headers } });
    return answer();
  };
  return Object.assign(send, { calls });
}
