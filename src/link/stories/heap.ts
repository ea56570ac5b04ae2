/** A binary heap that gives the item that comes first by `isBefore` next. */
export interface Heap<T> {
  push(item: T): void;
  pop(): T | undefined;
}

/** An empty heap; `isBefore` must be a strict total order, or the order of pops depends on the order of pushes. */
export function makeHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  const push = (item: T): void => {
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent] as T;
      if (!isBefore(item, above)) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  };
  const pop = (): T | undefined => {
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && isBefore(items[child + 1] as T, items[child] as T)) child += 1;
      if (!isBefore(items[child] as T, last)) break;
      items[at] = items[child] as T;
      at = child;
    }
    items[at] = last;
    return top;
  };
  return { push, pop };
}
