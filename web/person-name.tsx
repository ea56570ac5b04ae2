import type { SiteIndex } from './site-index.ts';

/** Name of an entity, leading to what the record has on it. */
export function PersonName({ id, index }: { readonly id: string; readonly index: SiteIndex }) {
  const entity = index.entities.get(id);
  return <a href={`#${id}`}>{entity?.name ?? id}</a>;
}

/** Several names: `A, B and C`. */
export function PersonNames({ ids, index }: { readonly ids: readonly string[]; readonly index: SiteIndex }) {
  return (
    <>
      {ids.map((id, position) => [
        position === 0 ? '' : position === ids.length - 1 ? ' and ' : ', ',
        <PersonName id={id} index={index} />,
      ])}
    </>
  );
}
