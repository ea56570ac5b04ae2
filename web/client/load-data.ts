import { OFFLINE, PLACE } from './place.ts';

declare global {
  interface Window {
    /** Called by the scripts in `data/`. */
    onrecordData?: (name: string, data: unknown) => void;
  }
}

const known = new Map<string, Promise<unknown>>();

/**
 * The data called `name`, e.g. `article/a_…`: from the server as JSON, from files as a script that hands it over. Asked
 * for once. Rejects where there is none.
 */
export function loadData<T>(name: string, query = ''): Promise<T> {
  const key = name + query;
  let data = known.get(key);
  if (!data) {
    data = OFFLINE ? runScript(name) : fetchJson(name, query);
    known.set(key, data);
    data.catch(() => known.delete(key));
  }
  return data as Promise<T>;
}

/** The data called `name` of pages that are files; nothing of it is kept. */
export function readData<T>(name: string): Promise<T> {
  return runScript(name) as Promise<T>;
}

/** What the server answers now; nothing of it is kept. */
export function askFor<T>(name: string, query: string): Promise<T> {
  return fetchJson(name, query) as Promise<T>;
}

async function fetchJson(name: string, query: string): Promise<unknown> {
  const response = await fetch(`${PLACE.root}data/${name}${query}`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

const waiting = new Map<string, (data: unknown) => void>();

function runScript(name: string): Promise<unknown> {
  window.onrecordData = (which, data) => {
    waiting.get(which)?.(data);
    waiting.delete(which);
  };
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = document.createElement('script');
    script.src = `${PLACE.root}data/${name}.js`;
    script.onload = () => {
      script.remove();
      if (waiting.delete(name)) reject(new Error(`${name} is empty`));
    };
    script.onerror = () => {
      script.remove();
      waiting.delete(name);
      reject(new Error(`${name} is not there`));
    };
    document.head.append(script);
  });
}
