import { parentPort } from 'node:worker_threads';
import { type AnalysisTask, analyseTask } from './analyse-task.ts';

parentPort?.on('message', (task: AnalysisTask) => {
  parentPort?.postMessage(analyseTask(task));
});
