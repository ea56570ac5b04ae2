import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** What the thread sends back, once. */
export type PdfAnswer =
  | { readonly read: ReadPdf }
  | { readonly failed: { readonly name: string; readonly message: string } };

/** Longest time for one document, and most memory for the objects of its reading. */
const MOST_MILLISECONDS = 300_000;
const MOST_MEGABYTES = 2048;

const WORKER = new URL('./pdf-worker.js', import.meta.url);

/**
 * `readPdf` in a thread of its own, as a hostile PDF can take any time and memory, and can have PDF.js end the thread it runs
 * in. Only the built program has such a thread. Rejects with the error of the reading, which keeps its name.
 */
export function readPdfApart(bytes: Uint8Array): Promise<ReadPdf> {
  if (!existsSync(WORKER)) return readPdf(bytes);
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    const end = (): void => {
      clearTimeout(timer);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`reading it takes more than ${MOST_MILLISECONDS / 1000} seconds`));
    }, MOST_MILLISECONDS);
    worker.once('message', (answer: PdfAnswer) => {
      end();
      if ('read' in answer) resolve(answer.read);
      else reject(Object.assign(new Error(answer.failed.message), { name: answer.failed.name }));
    });
    worker.once('error', (error) => {
      end();
      reject(error);
    });
    worker.once('exit', (code) => {
      end();
      reject(new Error(`its reading ended with ${code}`));
    });
  });
}
