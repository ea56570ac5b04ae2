import { Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { CONNECTION_LIMITS, type ConnectionLimits, MOST_CONNECTIONS, SILENCE } from './limits.ts';
import { problem } from './problem.ts';

export interface Listening {
  readonly port: number;
  /** Takes no new request and waits for those that are answered. */
  readonly close: () => Promise<void>;
}

/** Starts the server; port 0 takes any that is free. Rejects where the address cannot be had. */
export function listen(
  app: Hono,
  host: string,
  port: number,
  limits: ConnectionLimits = CONNECTION_LIMITS,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: limits }, (info) => {
      server.off('error', reject);
      resolve({
        port: info.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    if (server instanceof Server) {
      server.maxConnections = MOST_CONNECTIONS;
      server.setTimeout(SILENCE);
      server.on('clientError', sayWhatIsWrong);
    }
    server.once('error', reject);
  });
}

const WRONG: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'too-large', 'The headers of the request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'too-slow', 'The request took too long to come.'],
};

/** Answers what Node could not read as a request, in the server's one shape; in the midst of others it only ends. */
function sayWhatIsWrong(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || !('bytesWritten' in socket) || socket.bytesWritten !== 0) {
    socket.destroy(error);
    return;
  }
  const [status, code, message] = WRONG[error.code ?? ''] ?? [400, 'bad-request', 'This is no request of HTTP/1.1.'];
  const body = JSON.stringify(problem(code, message));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
