import { describe, expect, test } from 'vitest';
import { blocksOf, makePage, readHtml } from '../../../test/read-page.ts';

const STORY = `
<main><article class="story">
<p class="kicker"><a href="/harbour">Harbour</a></p>
<h1>Crane to come down after forty years</h1>
<p class="standfirst">The council of Lindholm voted on Tuesday night, and nobody knows the price</p>
<div class="byline">By <a rel="author" href="/roe">Jane Roe</a></div>
<time datetime="2021-03-04T09:00:00+01:00">4 March 2021</time>
<div class="body">
<p>It is over.</p>
<figure><img src="crane.jpg"><figcaption>The crane as it stood on Sunday, seen from the ferry to Orrin.</figcaption></figure>
<p>The council voted to take down the last crane of the harbour, which has not moved since the yard was closed.</p>
<p><a href="/2019/vote">It had voted the other way two years ago, when the price of steel was twice as high.</a></p>
<div class="newsletter-signup"><h3>Stay informed</h3><p>Get our morning email in your inbox, free.</p></div>
<h2>What the mayor said</h2>
<blockquote class="pullquote"><p>“It has been a good crane, and I will miss it as much as anybody here.”</p></blockquote>
<p>Mayor Ada Holm told the council that the town had three reasons to act now:</p>
<ul><li>the lift has rusted through;</li><li>the insurer gave notice in May; and</li><li>the quay is needed for the new ferry.</li></ul>
<div class="social-embed embed-wrapper"><blockquote class="twitter-tweet"><p lang="en" dir="ltr">I voted no. The crane is the last thing here that tells anybody what we did.</p>&mdash; Olav Brandt (@olavbrandt) <a href="https://social.example/1">March 3, 2021</a></blockquote></div>
<p>The party of the mayor has eleven of the nineteen seats; two of its members stayed away.</p>
<div class="related-links"><h3>Related</h3><ul><li><a href="/a">Ferry runs aground again</a></li><li><a href="/b">Yard sold for one crown</a></li></ul></div>
<blockquote class="instagram-media"><div>The view from the top, one last time. Thank you all.</div><p>A post shared by Port of Lindholm (@portoflindholm)</p></blockquote>
<h2>What comes next</h2>
<ol><li>The company that won the bid begins with the cabin on Monday.</li><li>The tower follows in June.</li></ol>
<p>Nobody was hurt.</p>
</div>
</article></main>
<section id="comments"><h2>Comments</h2><div class="comment"><p>About time, I say, and I have lived beside it all my life.</p></div></section>
<aside><h3>Most read</h3><p><a href="/c">Bridge opens at last after a third delay of the works</a></p></aside>`;

describe('of a story in a page', () => {
  const { article } = readHtml(makePage(STORY));
  const blocks = blocksOf(article);
  const find = (words: string) => blocks.find((block) => block.words.includes(words));

  test.each([
    ['the first paragraph, however short', 'It is over.', 'paragraph'],
    ['the standfirst, a line without a full stop', 'nobody knows the price', 'heading'],
    ['a paragraph that is a link', 'It had voted the other way', 'paragraph'],
    ['a quotation', 'It has been a good crane', 'quote'],
    ['a heading', 'What the mayor said', 'heading'],
    ['the last heading', 'What comes next', 'heading'],
    ['an item of a list', 'the lift has rusted through', 'list-item'],
    ['the last item of a list', 'the quay is needed', 'list-item'],
    ['an item of a numbered list', 'begins with the cabin on Monday', 'list-item'],
    ['a quoted post, in a box that is named for sharing', 'I voted no. The crane is the last thing', 'quote'],
    ['who wrote the post', 'Olav Brandt (@olavbrandt)', 'quote'],
    ['a post of another network', 'one last time. Thank you all', 'quote'],
    ['the last paragraph', 'Nobody was hurt.', 'paragraph'],
  ])('%s is kept', (_what, words, kind) => {
    expect(find(words)).toMatchObject({ kept: true, kind });
  });

  test('a caption is marked as one', () => {
    expect(find('seen from the ferry')).toMatchObject({ kind: 'caption', kept: true });
  });

  test.each([
    ['a newsletter box', 'Get our morning email', 'newsletter', 'class-newsletter'],
    ['its heading', 'Stay informed', 'newsletter', 'class-newsletter'],
    ['related links', 'Ferry runs aground', 'related', 'class-related'],
    ['their heading', 'Related', 'related', 'class-related'],
    ['a comment', 'About time, I say', 'other', 'class-comments'],
    ['a box beside the story', 'Bridge opens at last', 'other', 'aside'],
    ['the by-line', 'By Jane Roe', 'byline', 'byline'],
    ['the foot of the page', '© 2021', 'other', 'footer'],
  ])('%s is not, and says by which rule', (_what, words, kind, rule) => {
    expect(find(words)).toMatchObject({ kept: false, kind, rule });
  });

  test('the date is its own, not that of a quoted post', () => {
    expect(article.published).toMatchObject({ value: '2021-03-04', rule: 'time-element' });
    expect(readHtml(makePage(STORY.replace(/<time.*<\/time>/, ''))).article.published.value).toBeNull();
  });
});

describe('what a page says of its article', () => {
  const micro = `<div itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="articleSection" content="Harbour"><h1 itemprop="headline">Crane to come down after forty years</h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Jane Roe</span></span>
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="The Lindholm Gazette"></span>
<time itemprop="datePublished" datetime="2021-03-04">Thursday</time>
<div itemprop="articleBody"><p>The council voted to take down the last crane of the harbour, which has not moved for years.</p>
<p>The party of the mayor has eleven of the nineteen seats; two of its members stayed away.</p></div></div>`;

  test('is read from microdata', () => {
    const html = makePage(micro).replace(/<title>.*<\/title>/, '<title>Gazette</title>');
    expect(readHtml(html).article).toMatchObject({
      title: 'Crane to come down after forty years',
      outlet: 'The Lindholm Gazette',
      authors: ['Jane Roe'],
      section: 'Harbour',
      published: { value: '2021-03-04' },
    });
    const plain = html.replace(
      /<span itemprop="author"[\s\S]*?<\/span><\/span>/,
      '<span itemprop="author">John Doe</span>',
    );
    expect(readHtml(plain).article.authors).toEqual(['John Doe']);
  });

  test('is not what it says of the articles beside it', () => {
    const other = micro.replace('Jane Roe', 'Somebody Else').replace('Crane to come down after forty years', 'Ferry');
    const html = makePage(`<aside>${other}</aside>${STORY.replace('rel="author"', '')}`);
    expect(readHtml(html).article.authors).not.toContain('Somebody Else');
  });
});
