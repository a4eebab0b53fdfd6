// A stand-in for an OpenTelemetry collector, if there is none (`OTEL_EXPORTER_OTLP_ENDPOINT`): it
// receives OTLP over HTTP and prints the names of what it got.
import { createServer } from 'node:http';

if (!process.env.OTEL_EXPORTER_OTLP_ENDPOINT) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    for (const name of namesOf(JSON.parse(Buffer.concat(chunks)))) console.log('received', name);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${server.address().port}`;
}

function namesOf({ resourceSpans = [], resourceMetrics = [] }) {
  const spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  const metrics = resourceMetrics
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
    .filter(({ histogram, sum }) => (histogram ?? sum).dataPoints.length > 0);
  return [...spans, ...metrics].map(({ name }) => name);
}
