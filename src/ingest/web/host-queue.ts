import { setTimeout } from 'node:timers/promises';

/** Lets requests go one at a time to each host, with a pause between them, and to several hosts at once. */
export interface HostQueue {
  /** Runs `work` when it is the turn of `host`. Rejects with what `work` throws, or when the queue is stopped. */
  run<T>(host: string, work: () => Promise<T>): Promise<T>;
  /** At least so many seconds between two requests to `host`. */
  slow(host: string, seconds: number): void;
  /** No request to `host` for so many seconds from now. */
  hold(host: string, seconds: number): void;
}

interface Host {
  tail: Promise<unknown>;
  /** From when on the next request may begin, on the clock of `performance`. */
  free: number;
  gap: number;
}

export function openHostQueue(delaySeconds: number, parallel: number, signal: AbortSignal): HostQueue {
  const hosts = new Map<string, Host>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known) return known;
    const host: Host = { tail: Promise.resolve(), free: 0, gap: delaySeconds * 1000 };
    hosts.set(name, host);
    return host;
  };

  const turn = async <T>(host: Host, work: () => Promise<T>): Promise<T> => {
    // Looked at again after each sleep: it may have been held meanwhile.
    for (let wait = host.free - performance.now(); wait > 0; wait = host.free - performance.now()) {
      await setTimeout(Math.ceil(wait), undefined, { signal });
    }
    if (running >= parallel) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      host.free = Math.max(host.free, performance.now() + host.gap);
      // The place goes on to who waits for it.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };

  return {
    run(name, work) {
      const host = hostOf(name);
      const result = host.tail.then(() => turn(host, work));
      host.tail = result.catch(() => {});
      return result;
    },
    slow(name, seconds) {
      const host = hostOf(name);
      host.gap = Math.max(host.gap, seconds * 1000);
      host.free = Math.max(host.free, performance.now() + host.gap);
    },
    hold(name, seconds) {
      const host = hostOf(name);
      host.free = Math.max(host.free, performance.now() + seconds * 1000);
    },
  };
}
