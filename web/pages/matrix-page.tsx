import { useLinks } from '../links.ts';
import type { RecordSource } from '../record-source.ts';
import { count } from '../record-words.ts';
import { nameOf } from '../rows/make-rows.ts';

/** Rows and columns: those who speak most, and those who are most spoken of. */
const ROWS = 18;
const COLUMNS = 14;

/** Who speaks about whom: each number leads to the statements it counts. */
export function MatrixPage({ record: { index } }: { readonly record: RecordSource }) {
  const links = useLinks();
  const most = (groups: ReadonlyMap<string, readonly unknown[]>, number: number) =>
    [...groups]
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
      .slice(0, number)
      .map(([id]) => id);
  const columns = most(index.saidAbout, COLUMNS);
  const counts = new Map<string, number>();
  for (const speaker of index.saidBy.keys()) {
    for (const { about } of index.saidBy.get(speaker) ?? []) {
      for (const id of new Set(about)) {
        const key = `${speaker} ${id}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const rows = most(index.saidBy, ROWS).filter((speaker) => columns.some((id) => counts.has(`${speaker} ${id}`)));
  const fullest = Math.max(1, ...rows.flatMap((row) => columns.map((column) => counts.get(`${row} ${column}`) ?? 0)));
  return (
    <>
      <h1>Who speaks about whom</h1>
      <p class="note">
        Rows speak, columns are spoken of: those with the most statements. A number leads to the statements it counts.
      </p>
      {rows.length === 0 ? (
        <p class="none">Nobody in the record is said to speak about anybody.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section class="scroll" aria-label="Who speaks about whom" tabIndex={0}>
          <table class="matrix">
            <thead>
              <tr>
                <td />
                {columns.map((id) => (
                  <th scope="col">
                    <a href={links.person(id)}>
                      <span>{nameOf(id, index).name}</span>
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((speaker) => (
                <tr>
                  <th scope="row">
                    <a href={links.person(speaker)}>{nameOf(speaker, index).name}</a>
                  </th>
                  {columns.map((about) => {
                    const number = counts.get(`${speaker} ${about}`) ?? 0;
                    if (number === 0) return <td />;
                    const words = `${nameOf(speaker, index).name} about ${nameOf(about, index).name}: ${count(number, 'statement')}`;
                    return (
                      <td class={`heat${Math.ceil((Math.sqrt(number) / Math.sqrt(fullest)) * 4)}`}>
                        <a
                          href={links.list('statements', { tags: { speaker, about } })}
                          aria-label={words}
                          title={words}
                        >
                          {number}
                        </a>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
