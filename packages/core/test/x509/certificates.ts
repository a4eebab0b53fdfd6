import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Pair {
  cert: string;
  key: string;
}

interface Certificates {
  ca: string;
  /** A server of the two hosts. */
  server: Pair;
  /** The same, whose certificate has expired. */
  expired: Pair;
  /** A server of another host. */
  elsewhere: Pair;
  client: Pair;
  stranger: Pair;
}

/** Makes an authority, servers and clients, which openssl signs. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'x509-'));
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const signed = (name: string, extensions: string, days = 2): Pair => {
    writeFileSync(join(folder, `${name}.ext`), extensions);
    openssl(
      'req',
      ...newKey,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${name}`,
    );
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key'],
      ...[
        '-CAcreateserial',
        '-days',
        String(days),
        '-extfile',
        `${name}.ext`,
        '-out',
        `${name}.pem`,
      ],
    );
    return { cert: read(`${name}.pem`), key: read(`${name}.key`) };
  };
  try {
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '2',
      '-subj',
      '/CN=ca',
    );
    const hosts = 'subjectAltName=DNS:mtls.api.openai.com,DNS:mtls.auth.openai.com';
    const server = signed('server', `${hosts}\nextendedKeyUsage=serverAuth`);
    const expired = signed('expired', `${hosts}\nextendedKeyUsage=serverAuth`, -1);
    const other = 'subjectAltName=DNS:elsewhere.invalid\nextendedKeyUsage=serverAuth';
    const elsewhere = signed('elsewhere', other);
    const client = signed('client', 'extendedKeyUsage=clientAuth');
    const stranger = signed('stranger', 'extendedKeyUsage=clientAuth');
    return { ca: read('ca.pem'), server, expired, elsewhere, client, stranger };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
