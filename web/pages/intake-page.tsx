import { DateLabel } from '../date-label.tsx';
import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import type { RecordSource } from '../record-source.ts';
import { count } from '../record-words.ts';
import type { IntakeLine, IntakeView } from '../rows/intake-view.ts';
import { PAGE_LINES } from '../rows/listing.ts';

/** Inputs that are named under one concern. */
const NAMED = 20;

/** How many pages the list of inputs has. */
export function intakePages({ inputs }: IntakeView): number {
  return Math.max(1, Math.ceil(inputs.length / PAGE_LINES));
}

/** What came in, what did not and why, the worst first. */
export function IntakePage({ record, page }: { readonly record: RecordSource; readonly page: number }) {
  const { intake } = record;
  const pages = intakePages(intake);
  const at = Math.min(Math.max(1, page), pages);
  const lines = intake.inputs.slice((at - 1) * PAGE_LINES, at * PAGE_LINES);
  const byInput = new Map(intake.inputs.map((line) => [line.input, line]));
  return (
    <>
      <h1>What came in</h1>
      <p class="dek">{describe(intake)}</p>
      {at === 1 && (
        <section class="part" aria-label="To look at">
          <h2>To look at</h2>
          {intake.concerns.length === 0 && <p class="none">Nothing.</p>}
          {intake.concerns.map(({ words, inputs }, number) => (
            <details class="concern" open={number === 0 && inputs.length <= NAMED}>
              <summary>
                {sentence(words)} <small>{inputs.length}</small>
              </summary>
              <ul class="plain">
                {inputs.slice(0, NAMED).map((input) => {
                  const line = byInput.get(input);
                  return <li>{line ? <InputName line={line} /> : input}</li>;
                })}
                {inputs.length > NAMED && <li>and {count(inputs.length - NAMED, 'more')}, in the list below</li>}
              </ul>
            </details>
          ))}
        </section>
      )}
      <section class="part" aria-label="Every input">
        <h2>
          Every input <small>the worst first</small>
        </h2>
        {lines.length === 0 ? (
          <p class="none">None.</p>
        ) : (
          <ol class="plain intake">
            {lines.map((line) => (
              <Input line={line} intake={intake} />
            ))}
          </ol>
        )}
        {pages > 1 && <Pager at={at} pages={pages} />}
      </section>
    </>
  );
}

function describe({ counts: { inputs, taken, revision, duplicate, skipped } }: IntakeView): string {
  const parts = [
    `${taken} taken`,
    ...(revision > 0 ? [count(revision, 'revision')] : []),
    ...(duplicate > 0 ? [count(duplicate, 'duplicate')] : []),
    ...(skipped > 0 ? [`${skipped} left out`] : []),
  ];
  return `${count(inputs, 'input')}: ${parts.join(', ')}.`;
}

function Input({ line, intake }: { readonly line: IntakeLine; readonly intake: IntakeView }) {
  const { outcome, of, text, date, missing, diagnostics, concern, received, outlet } = line;
  const words = intake.concerns.find((each) => each.concern === concern)?.words;
  const lacking = missing.filter((part) => part !== SAID_BY[concern ?? '']);
  return (
    <li class={concern === null ? undefined : 'concerned'}>
      <InputName line={line} />
      <p class="src">
        {words && <b>{words}</b>}
        {outcome !== 'skipped' && <span>{outcome}</span>}
        {of && (
          <span>
            of <ArticleLink id={of.article} words={of.input} />
            {outcome === 'duplicate' && `, the same ${of.same}`}
          </span>
        )}
        {outlet && <span>{outlet}</span>}
        {date?.value && <DateLabel date={date.value} how={date.how} rule={date.rule ?? undefined} />}
        {text && text.share > 0.005 && <span>{Math.round(100 * text.share)}% of the text left out</span>}
        {lacking.length > 0 && <span>missing: {lacking.join(', ')}</span>}
        {received && <span>came in {dateWords(received).full}</span>}
      </p>
      {diagnostics.map(({ message }) => (
        <p class="note">{withoutName(message, line.input)}</p>
      ))}
    </li>
  );
}

/** What a concern already says to be missing. */
const SAID_BY: Readonly<Record<string, string>> = {
  undated: 'date',
  outlet: 'outlet',
  title: 'title',
  author: 'author',
  language: 'english',
  cut: 'whole text',
};

/** A message that stands under the name of its input need not begin with it. */
function withoutName(message: string, input: string): string {
  return message.startsWith(input) ? sentence(message.slice(input.length).replace(/^:?\s*/, '')) : message;
}

function InputName({ line: { input, article, title, outcome } }: { readonly line: IntakeLine }) {
  if (article === null || outcome === 'duplicate') return <span class="uri">{input}</span>;
  return (
    <>
      <ArticleLink id={article} words={title ?? input} /> {title !== null && <span class="uri">{input}</span>}
    </>
  );
}

function ArticleLink({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <a href={useLinks().article(id)} data-words>
      {words}
    </a>
  );
}

function Pager({ at, pages }: { readonly at: number; readonly pages: number }) {
  const links = useLinks();
  return (
    <nav class="pager" aria-label="Pages of the inputs">
      {at > 1 && <a href={links.intake(at - 1)}>Previous</a>}
      <b aria-current="page">
        {at} of {pages}
      </b>
      {at < pages && <a href={links.intake(at + 1)}>Next</a>}
    </nav>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
