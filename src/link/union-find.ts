/** Sets of the integers from 0 that are joined two at a time; a set's root is its smallest member. */
export interface UnionFind {
  find(item: number): number;
  union(a: number, b: number): void;
}

/** `size` sets of one item each. */
export function makeUnionFind(size: number): UnionFind {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] as number;
    let at = item;
    while (parents[at] !== root) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const union = (a: number, b: number): void => {
    const left = find(a);
    const right = find(b);
    if (left !== right) parents[Math.max(left, right)] = Math.min(left, right);
  };
  return { find, union };
}
