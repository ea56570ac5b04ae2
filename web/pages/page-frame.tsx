import type { ComponentChildren } from 'preact';
import { type Place, PlaceContext, useLinks } from '../links.ts';
import { groupThousands } from '../record-words.ts';
import type { ListName } from '../rows/listing.ts';

/** The pages that the head of every page leads to. */
export type Section = 'start' | ListName | 'about' | 'review';

interface PageFrameProps {
  /** Of the page; the record's stands beside it. */
  readonly title: string | null;
  readonly recordTitle: string;
  readonly section: Section | null;
  readonly counts: Readonly<Record<ListName, number>>;
  readonly place: Place;
  /** Whether articles open beside the page on a wide screen. */
  readonly reader?: boolean;
  /** For files, which no server sends a policy with. */
  readonly policy: string | null;
  /** Changes with the style and the script, so that a browser does not keep old ones. */
  readonly stamp: string;
  readonly children: ComponentChildren;
}

const TABS: readonly (readonly [ListName, string])[] = [
  ['timeline', 'Timeline'],
  ['people', 'People'],
  ['statements', 'Statements'],
  ['threads', 'Threads'],
  ['conflicts', 'Conflicts'],
  ['articles', 'Articles'],
];

/** A whole page: head, the way to the other pages, its own content, and the place where articles open beside it. */
export function PageFrame(props: PageFrameProps) {
  const { title, recordTitle, place, reader = true, policy, stamp, children } = props;
  const start = title === null;
  return (
    <PlaceContext.Provider value={place}>
      <html lang="en" data-root={place.root} data-suffix={place.suffix}>
        <head>
          <meta charset="utf-8" />
          {policy !== null && <meta http-equiv="Content-Security-Policy" content={policy} />}
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="same-origin" />
          <meta name="color-scheme" content="light dark" />
          <meta name="generator" content="Onrecord" />
          <title>{start ? recordTitle : `${title} – ${recordTitle}`}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href={`${place.root}assets/style.css?${stamp}`} />
          <script src={`${place.root}assets/client.js?${stamp}`} defer />
        </head>
        <body class={start ? 'front' : undefined}>
          <a class="skip" href="#main">
            Skip to the content
          </a>
          <PageHead {...props} />
          <div class="page">
            <main id="main" tabIndex={-1}>
              {children}
            </main>
            {reader && <aside id="reader" aria-label="The article" hidden />}
          </div>
          <footer class="foot">
            <p>
              A program made this record from the articles listed in it: read the words before you rely on a line. It
              shows who said what and where accounts differ; it does not say who is right.
            </p>
          </footer>
        </body>
      </html>
    </PlaceContext.Provider>
  );
}

function PageHead({ recordTitle, section, counts }: PageFrameProps) {
  const links = useLinks();
  return (
    <header class="mast">
      <div class="bar">
        <p class="brand">
          <a href={links.start} aria-current={section === 'start' ? 'page' : undefined}>
            {recordTitle}
          </a>
        </p>
        <search class="find">
          <form method="get" action={links.page('statements')}>
            <label>
              <span class="away">Search the statements</span>
              <input type="search" name="q" placeholder="Search what was said" />
            </label>
          </form>
        </search>
      </div>
      <nav class="tabs" aria-label="Pages">
        {TABS.map(([name, label]) => (
          <a href={links.page(name)} aria-current={section === name ? 'page' : undefined}>
            {label} <small>{groupThousands(counts[name])}</small>
          </a>
        ))}
        <a href={links.page('review')} aria-current={section === 'review' ? 'page' : undefined}>
          Review
        </a>
        <a href={links.page('about')} aria-current={section === 'about' ? 'page' : undefined}>
          About
        </a>
      </nav>
    </header>
  );
}
