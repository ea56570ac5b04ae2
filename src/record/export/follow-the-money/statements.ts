import { STANCE_WORDS } from '../../../../web/record-words.ts';
import type { RecordStatement } from '../../../core/record.ts';
import { isoDate } from '../edtf-dates.ts';
import type { ExportIndex } from '../export-index.ts';
import { isKnown, origin, vagueDate } from './origin.ts';
import { type FtmEntity, ftmEntity, ftmId } from './schema.ts';

/** The article documents the speaker, and those spoken of; a note on the article where neither can be named. */
export function* statementEntities(statement: RecordStatement, index: ExportIndex): Generator<FtmEntity> {
  const { id, speaker, speakerText, about, stance, date, exact, evidence } = statement;
  const document = evidence.slice(0, 1).map(({ article }) => article);
  const said = {
    document: document.map(ftmId),
    date: [isoDate(date)],
    summary: [exact],
    description: [vagueDate(date)],
    recordId: [id],
    sourceUrl: document.map((one) => index.urls.get(one)),
    publisher: document.map((one) => index.articles.get(one)?.outlet),
  };
  const speakers = speaker === null || !isKnown(speaker, index) ? [] : [speaker];
  const subjects = about.filter((one) => isKnown(one, index));
  if (speakers.length > 0)
    yield ftmEntity(id, 'Documentation', { ...said, entity: speakers.map(ftmId), role: [`speaker: ${stance}`] });
  if (subjects.length > 0) {
    yield ftmEntity(`${id}-about`, 'Documentation', {
      ...said,
      entity: subjects.map(ftmId),
      role: [`spoken of: ${stance}`],
    });
  }
  if (speakers.length + subjects.length === 0) {
    yield ftmEntity(id, 'Note', {
      name: [`${speakerText ?? 'Nobody named'} ${STANCE_WORDS[stance]}`],
      description: [exact],
      entity: document.map(ftmId),
      ...origin(evidence, index),
    });
  }
}
