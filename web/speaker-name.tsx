import type { RecordStatement } from '../src/core/record.ts';
import { PersonName } from './person-name.tsx';
import type { SiteIndex } from './site-index.ts';

/** Who speaks. Where the record could not name the speaker it says so, with the article's own words if there are any. */
export function SpeakerName({ statement, index }: { readonly statement: RecordStatement; readonly index: SiteIndex }) {
  const { speaker, speakerText } = statement;
  if (speaker !== null) {
    return (
      <b>
        <PersonName id={speaker} index={index} />
      </b>
    );
  }
  if (speakerText === null) return <b class="unnamed">No speaker named</b>;
  return (
    <>
      <b class="unnamed">Unnamed speaker</b> <span class="aswritten">“{speakerText}”</span>
    </>
  );
}
