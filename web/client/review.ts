/** Id of the item to go on with after a correction, kept while the page is loaded again. */
const NEXT = 'onrecord-next';

/** Before a message is put where a screen reader waits for one, in milliseconds. */
const BEFORE_SAYING = 150;

/**
 * Keys of the page of review: a letter presses the button that shows it, or leads to its field, in the item that has
 * the focus, else in the first; `u` takes back the last correction. After a correction the next item has the focus.
 */
export function startReview(): void {
  const tasks = document.querySelectorAll<HTMLElement>('.task');
  const forms = document.querySelectorAll<HTMLFormElement>('form.act');
  if (tasks.length === 0 && forms.length === 0) return;
  goOn();
  announce();
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest('input:not([type=checkbox]), select, textarea')) return;
    if (!/^[a-z]$/.test(event.key)) return;
    const task = event.target.closest<HTMLElement>('.task') ?? tasks[0];
    const around = event.key === 'u' ? document.querySelector('.made') : task;
    const field = around?.querySelector<HTMLInputElement>(`[data-field="${event.key}"]`);
    const button = around?.querySelector<HTMLButtonElement>(`button[data-key="${event.key}"]`);
    if (!field && !button) return;
    event.preventDefault();
    if (field && !field.closest('fieldset')?.contains(event.target)) {
      field.focus();
      field.select();
    } else button?.click();
  });
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('[data-narrow]')) narrow(target);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('.act')) return;
    if (document.body.classList.contains('working')) {
      event.preventDefault();
      return;
    }
    const task = form.closest('.task');
    const next = task?.nextElementSibling ?? task?.previousElementSibling;
    if (task) sessionStorage.setItem(NEXT, next?.id ?? '');
    document.body.classList.add('working');
    const told = document.querySelector('p.told');
    if (told) told.textContent = 'Working: the record is being linked again.';
  });
  // A page that is shown again from the browser's memory waits for nothing.
  addEventListener('pageshow', () => document.body.classList.remove('working'));
}

/** Says aloud what a page that was loaded anew already shows: a screen reader hears only what changes. */
function announce(): void {
  const text = document.querySelector('main > .told')?.textContent ?? '';
  if (text === '') return;
  const told = document.createElement('p');
  told.className = 'away';
  told.setAttribute('role', 'status');
  document.querySelector('main')?.append(told);
  setTimeout(() => {
    told.textContent = text;
  }, BEFORE_SAYING);
}

/** Leaves in a list of articles those that have all words. */
function narrow(input: HTMLInputElement): void {
  const words = input.value.toLowerCase().split(/\s+/);
  for (const choice of input.closest('fieldset')?.querySelectorAll<HTMLElement>('.check') ?? []) {
    const text = choice.textContent?.toLowerCase() ?? '';
    choice.hidden = !choice.querySelector(':checked') && !words.every((word) => text.includes(word));
  }
}

function goOn(): void {
  const id = sessionStorage.getItem(NEXT);
  if (id === null || document.querySelector('p.told.working')) return;
  sessionStorage.removeItem(NEXT);
  const task = (id === '' ? null : document.getElementById(id)) ?? document.querySelector<HTMLElement>('.task');
  task?.querySelector<HTMLElement>('a.q')?.focus({ preventScroll: true });
  task?.scrollIntoView({ block: 'nearest' });
}
