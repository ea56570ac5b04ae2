import type { RecordStatement } from '../src/core/record.ts';
import { PersonName } from './person-name.tsx';
import type { SiteIndex } from './site-index.ts';

/** Who speaks. Where the record could not say who it is, it says so beside the article's own words. */
export function SpeakerName({ statement, index }: { readonly statement: RecordStatement; readonly index: SiteIndex }) {
  const { speaker, speakerText } = statement;
  if (speaker !== null) {
    return (
      <b>
        <PersonName id={speaker} index={index} />
      </b>
    );
  }
  return (
    <>
      {speakerText !== null && <b class="aswritten">“{speakerText}”</b>}{' '}
      <span class="unnamed">{speakerText === null ? 'no speaker named' : 'not identified'}</span>
    </>
  );
}
