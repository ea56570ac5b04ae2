/** Feeds for tests: invented outlets, written as real ones are, with their faults. */

export const LONG_TEXT = [
  'The harbour board of Tessmouth voted on Monday to close the old lock for the winter, saying that its gates could no longer be repaired from the quay.',
  '“We have put this off for nine years,” said Orla Venn, who chairs the board. She denied that the decision had anything to do with the sale of the yard next to it.',
  'The yard’s owner, Pell Marine, said in a statement that it had not been told of the vote beforehand. A spokesman for the town said that talks would begin next week.',
  'The lock was built in 1911. It was last drained in 2003, when divers found cracks in the western sill; the board’s minutes of that year speak of “some urgency”.',
];
export const LONG_HTML = LONG_TEXT.map((text) => `<p>${text}</p>`).join('\n');

/** A bare `&`, a title with markup, relative addresses, a repeated item, one without a guid, an impossible date. */
export const BROKEN_RSS = `
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:body="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
  <title>Tessmouth Courier & Echo</title>
  <link>https://courier.example/</link>
  <atom:link rel="self" href="https://courier.example/feed.xml" type="application/rss+xml"/>
  <ttl>60</ttl>
  <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
  <skipHours><hour>1</hour><hour>24</hour><hour>99</hour></skipHours>
  <skipDays><day>Sunday</day><day>Someday</day></skipDays>
  <item>
    <title><![CDATA[Board votes to <em>close</em> old lock &amp; yard objects]]></title>
    <link>/news/lock?from=rss&page=1#comments</link>
    <guid isPermaLink="false">courier-4711</guid>
    <dc:creator>By Ines Harrow</dc:creator><dc:creator>Tom Sallow</dc:creator>
    <pubDate>Mon, 13 May 2024 23:30:00 -0700</pubDate>
    <media:content url="https://courier.example/lock.jpg" medium="image"><media:title>The lock</media:title></media:content>
    <description>The harbour board voted on Monday…</description>
    <body:encoded><![CDATA[${LONG_HTML}<p>The minutes write &lt;sill&gt; for it.</p>]]></body:encoded>
  </item>
  <item>
    <title>Board votes to close old lock (again)</title>
    <link>https://courier.example/news/lock?from=rss&amp;page=1</link>
    <guid isPermaLink="false">courier-4711</guid>
  </item>
  <item>
    <title>5 &lt; 6: what the numbers of the ferry say</title>
    <link>news/ferry</link>
    <author>desk@courier.example (Carol Ash)</author>
    <pubDate>Mon, 31 Feb 2024 10:00:00 GMT</pubDate>
    <description>&lt;p&gt;The ferry carried more people in April than in all of winter. &lt;a href="/news/ferry"&gt;Read more&lt;/a&gt;&lt;/p&gt;</description>
  </item>
  <item><title>Mayor calls for calm</title><guid>https://courier.example/news/calm</guid><source url="https://wire.example/rss">Norrand Wire</source></item>
  <item><title>Nothing to go to</title></item>
</channel>
</rss>`;

export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/world/">
  <a:title type="html">Vale Gazette &amp;ndash; World</a:title>
  <a:link rel="self" href="https://gazette.example/world/atom.xml"/>
  <a:author><a:name>World desk</a:name></a:author>
  <a:entry>
    <a:id>tag:gazette.example,2024:1</a:id>
    <a:title type="html">Envoy &lt;b&gt;denies&lt;/b&gt; leak</a:title>
    <a:link rel="enclosure" href="https://gazette.example/sound.mp3"/>
    <a:link href="envoy.html"/>
    <a:published>2024-05-14T00:30:00+09:00</a:published>
    <a:updated>2024-05-15T08:00:00+09:00</a:updated>
    <a:author><a:name>Mara Quill</a:name><a:email>m@gazette.example</a:email></a:author>
    <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${LONG_HTML}</div></a:content>
  </a:entry>
  <a:entry xml:base="/wire/">
    <a:id>https://gazette.example/id/2</a:id>
    <a:title>AT&amp;T &lt;not markup&gt;</a:title>
    <a:link rel="alternate" href="two"/>
    <a:updated>2024-05-12T23:59:59-10:00</a:updated>
    <a:source><a:title>Norrand Wire</a:title></a:source>
    <a:summary>A short one.</a:summary>
  </a:entry>
</a:feed>`;

export const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://old.example/"><title>Old Paper</title><link>https://old.example/</link><dc:publisher>Old Paper Ltd</dc:publisher></channel>
  <item rdf:about="https://old.example/1"><title>First</title><link>https://old.example/1</link><dc:date>2004-05-13T23:00:00-05:00</dc:date><dc:creator>A. Writer</dc:creator></item>
</rdf:RDF>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lowland Post',
  home_page_url: 'https://post.example/',
  feed_url: 'https://post.example/feed.json',
  items: [
    {
      id: 1,
      url: '/a',
      title: 'Minister <resigns>',
      content_text: LONG_TEXT.join('\n\n'),
      date_published: '2024-05-13T23:30:00-07:00',
      authors: [{ name: 'Jo Pine' }],
    },
    { id: 'https://post.example/b', title: 'A link', summary: 'Short.' },
    { id: 'note', content_text: 'A note without a page: the court sits again on Friday & Saturday.' },
  ],
});

export const NEWS_SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc>https://courier.example/x?a=1&amp;b=2</loc><lastmod>2024-05-15</lastmod>
    <image:image><image:loc>https://courier.example/x.jpg</image:loc></image:image>
    <n:news><n:publication><n:name>Tessmouth Courier</n:name><n:language>en</n:language></n:publication>
    <n:publication_date>2024-05-14T01:00:00+10:00</n:publication_date><n:title>Board &amp; yard meet</n:title></n:news></url>
  <url><loc>ftp://courier.example/no</loc></url>
</urlset>`;

export const SITEMAP_INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://courier.example/news-1.xml</loc><lastmod>2024-05-14T10:00:00Z</lastmod></sitemap>
  <sitemap><loc>https://courier.example/news-2.xml.gz</loc></sitemap></sitemapindex>`;

export const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Papers of the coast</title></head><body>
  <outline text="North"><outline text="Courier" title="Tessmouth Courier" type="rss" xmlUrl="https://courier.example/feed?x=1&y=2" htmlUrl="https://courier.example/"/></outline>
  <outline type="rss" text="Gazette" xmlUrl="https://gazette.example/atom.xml"/>
  <outline type="rss" text="Gazette again" xmlUrl="https://gazette.example/atom.xml"/>
  <outline text="A remark"/></body></opml>`;
