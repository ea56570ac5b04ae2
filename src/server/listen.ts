import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { CONNECTION_LIMITS, type ConnectionLimits, MOST_CONNECTIONS, SILENCE } from './limits.ts';
import { type Problem, problem } from './problem.ts';

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
  const server = createServer(
    // Node would refuse a request without a host by itself, and without a word.
    { ...limits, requireHostHeader: false },
    getRequestListener(app.fetch, { errorHandler: answerUnread }),
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENCE);
  server.on('clientError', sayWhatIsWrong);
  server.on('checkExpectation', refuseExpectation);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** A request that can be read but is for no address: without a host, or with one that cannot be. */
function answerUnread(error: unknown): Response {
  if (error instanceof RequestError) {
    return Response.json(problem('bad-request', `This is no request for an address: ${error.message}.`), {
      status: 400,
    });
  }
  console.error(error);
  return Response.json(problem('failed', 'The server could not answer. Its own messages say why.'), { status: 500 });
}

/** Asks for something before it sends its body that this server does not know. */
function refuseExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const refusal = problem('not-expected', 'Of Expect only 100-continue is known here.');
  response.writeHead(417, headersOf(refusal)).end(JSON.stringify(refusal));
}

const WRONG: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'too-large', 'The address and the headers of the request are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'too-large', 'What stands between the pieces of the request is too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'too-slow', 'The request took too long to come.'],
};

/** Answers what Node could not read as a request, in the server's one shape; in the midst of others it only ends. */
function sayWhatIsWrong(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || !('bytesWritten' in socket) || socket.bytesWritten !== 0) {
    socket.destroy(error);
    return;
  }
  const [status, code, message] = WRONG[error.code ?? ''] ?? [400, 'bad-request', 'This is no request of HTTP/1.1.'];
  const refusal = problem(code, message);
  const headers = Object.entries(headersOf(refusal)).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers, '', JSON.stringify(refusal)].join('\r\n'));
}

function headersOf(refusal: Problem): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(JSON.stringify(refusal))),
    'x-content-type-options': 'nosniff',
    connection: 'close',
  };
}
