import { parentPort, workerData } from 'node:worker_threads';
import { readPdf } from './read-pdf.ts';
import type { PdfAnswer } from './read-pdf-apart.ts';

// PDF.js lets promises of its own fail unheard; what matters of it comes through those that are awaited.
process.on('unhandledRejection', () => {});

readPdf(workerData as Uint8Array).then(
  (read) => answer({ read }),
  (error: unknown) => {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    answer({ failed: { name, message } });
  },
);

function answer(message: PdfAnswer): void {
  parentPort?.postMessage(message);
}
