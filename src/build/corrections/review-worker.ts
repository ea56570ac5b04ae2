import { parentPort, workerData } from 'node:worker_threads';
import { type ReviewTask, workHere } from './review-work.ts';

const work = workHere(workerData as string);

parentPort?.on('message', async ([number, task]: [number, ReviewTask]) => {
  parentPort?.postMessage([number, await work.do(task)]);
});
