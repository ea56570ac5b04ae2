import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/read-article.ts';
import type { Article } from '../core/article.ts';
import { creditsOutlet, findCredits, findWire, sourceKey } from './credits.ts';

const LEAD = 'The council of Orrin voted on Monday to rebuild the east ferry pier, which burned down in the spring.';
const MORE = 'Work is to begin in autumn and to cost nine million crowns, the mayor said after the vote.';

function read(outlet: string | null, ...paragraphs: string[]): Article {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const given = outlet === null ? {} : { outlet };
  const { article } = readArticle({ uri: 'a.txt', mediaType: 'text/plain', bytes, given });
  if (!article) throw new Error('no article');
  return article;
}

describe('findWire', () => {
  it.each([
    ['a dateline', ['Pier to be rebuilt', `ORRIN, March 3 (Tidewire) - ${LEAD}`, MORE], 'Tidewire'],
    ['a short form', ['Pier to be rebuilt', `ORRIN (AP) — ${LEAD}`, MORE], 'Associated Press'],
    ['a byline', ['Pier to be rebuilt', 'By Tora Minns, Associated Press', LEAD, MORE], 'Associated Press'],
    [
      'a first print',
      ['Pier to be rebuilt', LEAD, MORE, 'This article was first published in the Strait News.'],
      'Strait News',
    ],
    ['a distributor', ['Pier to be rebuilt', LEAD, MORE, 'This story was distributed by Tidewire.'], 'Tidewire'],
  ])('reads %s', (_, paragraphs, wire) => {
    expect(findWire(read('Orrin Post', ...paragraphs))).toBe(wire);
  });

  it('reads what the page says for machines, where that is an agency', () => {
    const article = read('Orrin Post', 'Pier to be rebuilt', LEAD, MORE);
    expect(findWire({ ...article, credit: 'The Associated Press' })).toBe('Associated Press');
    expect(findWire({ ...article, authors: ['Associated Press'] })).toBe('Associated Press');
    expect(findWire({ ...article, authors: ['Associated Press', 'Tora Minns'] })).toBeNull();
    expect(findWire({ ...article, credit: 'Orrin Media Group' })).toBeNull();
    expect(findWire({ ...article, outlet: 'AP', credit: 'Associated Press' })).toBeNull();
  });

  it.each([
    ['its own dateline', 'Tidewire', ['Pier to be rebuilt', `ORRIN, March 3 (Tidewire) - ${LEAD}`, MORE]],
    [
      'an agency that contributed',
      'Orrin Post',
      ['Pier', LEAD, MORE, 'The Associated Press contributed to this report.'],
    ],
    ['brackets in a sentence', 'Orrin Post', ['Pier', `${LEAD} The ferry union (OFU) - ${MORE}`]],
    ['a place that is told of', 'Orrin Post', ['Pier', LEAD, 'The plan was first published in June.', MORE]],
  ])('takes no wire from %s', (_, outlet, paragraphs) => {
    expect(findWire(read(outlet, ...paragraphs))).toBeNull();
  });
});

describe('creditsOutlet', () => {
  it('knows an agency by any form of its name, and no part of another name', () => {
    const paper = read('Orrin Post', 'Pier', `ORRIN (AP) - ${LEAD}`, MORE);
    const facts = { credits: findCredits(paper), wire: findWire(paper) };
    expect(creditsOutlet(facts, 'The Associated Press')).toBe(true);
    expect(creditsOutlet(facts, 'Tidewire')).toBe(false);
    expect(sourceKey('Tidewire News Agency')).toBe(sourceKey('the Tidewire'));
  });
});
