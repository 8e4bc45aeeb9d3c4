import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  /** The path of each request so far. */
  readonly requests: readonly string[];
}

/** A page that is not simply HTML. */
export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves these pages (HTML by path) on this machine for as long as `use` runs. */
export async function withLoopback<T>(
  pages: Readonly<Record<string, string | Served>>,
  use: (server: Loopback) => Promise<T>,
): Promise<T> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const page = pages[new URL(path, 'http://any').pathname];
    const { body, headers = {} } = typeof page === 'object' ? page : { body: page ?? '' };
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(body);
  });
  const port = await listening(server);
  try {
    return await use({ address: `http://127.0.0.1:${port}`, port, requests });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function listening(server: Server): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return (server.address() as AddressInfo).port;
}
