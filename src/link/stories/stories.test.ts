import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventFacts } from '../../../test/invented-facts.ts';
import { linkStories } from './stories.ts';

const CABLE =
  'power cable strait severed repair ship crew coastguard president talks island blackout minister grid engineers';
const STRIKE =
  'nurses strike hospital wards union pay ballot patients walkout health managers picket doctors rota overtime';
const FLOOD =
  'flood river dyke village boats rescue rain levee evacuation shelter farmland bridge water sandbags meadow';

/** A text in which the words of a topic stand in an order of their own for each article. */
function article(id: string, topic: string, published?: string): InventedArticle {
  const words = topic.split(' ');
  const shift = id.charCodeAt(1) % words.length;
  const text = [...words.slice(shift), ...words.slice(0, shift - 3)].join(' ');
  return { id, text, title: `${words[0]} ${id}`, ...(published !== undefined && { published }) };
}

function storiesOf(...articles: InventedArticle[]): string[][] {
  return linkStories(articles.map(inventFacts))
    .stories.map((story) => [...story.articles].sort())
    .sort();
}

describe('linkStories', () => {
  it('puts articles on one course of events into one story and leaves one that is alone out', () => {
    const stories = storiesOf(
      article('a1', CABLE, '2019-02-12'),
      article('a2', CABLE, '2019-02-14'),
      article('b3', STRIKE, '2019-02-12'),
      article('b4', STRIKE, '2019-02-13'),
      article('c5', FLOOD, '2019-02-13'),
    );
    expect(stories).toEqual([
      ['a1', 'a2'],
      ['b3', 'b4'],
    ]);
  });

  it('keeps the same words many years apart as two stories', () => {
    const stories = storiesOf(
      article('a1', CABLE, '2008-02-12'),
      article('a2', CABLE, '2008-02-14'),
      article('a3', CABLE, '2022-02-12'),
      article('a4', CABLE, '2022-02-14'),
    );
    expect(stories).toEqual([
      ['a1', 'a2'],
      ['a3', 'a4'],
    ]);
  });

  it('works without dates', () => {
    expect(storiesOf(article('a1', CABLE), article('a2', CABLE), article('b3', STRIKE))).toEqual([['a1', 'a2']]);
  });
});
