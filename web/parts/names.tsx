import { useLinks } from '../links.ts';
import type { Name, Speaker } from '../rows/rows.ts';

export function PersonName({ name: { id, name } }: { readonly name: Name }) {
  return <a href={useLinks().person(id)}>{name}</a>;
}

/** Names as a list in words: `A, B and C`. */
export function PersonNames({ names }: { readonly names: readonly Name[] }) {
  return (
    <>
      {names.map((name, index) => (
        <>
          {index === 0 ? '' : index === names.length - 1 ? ' and ' : ', '}
          <PersonName name={name} />
        </>
      ))}
    </>
  );
}

/** Who speaks. Where the record could not say who it is, it says so beside the article's own words. */
export function SpeakerName({ speaker: { name, text } }: { readonly speaker: Speaker }) {
  if (name !== null) {
    return (
      <b>
        <PersonName name={name} />
      </b>
    );
  }
  return (
    <>
      {text !== null && <b class="aswritten">“{text}”</b>}{' '}
      <span class="unnamed">{text === null ? 'no speaker named' : 'not identified'}</span>
    </>
  );
}
