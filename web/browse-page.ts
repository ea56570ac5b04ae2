/**
 * The script of the page: views, filters, the article beside the line, keys, deep links. The page works without it.
 * It stands by itself, because its source text is put into the page: it may use nothing from outside its own body. It
 * only shows and hides what is there and never makes markup out of text.
 */
export function browsePage(): void {
  const root = document.documentElement;
  const views = [...document.querySelectorAll<HTMLElement>('.view')];
  const tabs = [...document.querySelectorAll<HTMLAnchorElement>('.tabs a')];
  const texts = document.getElementById('texts');
  const place = document.querySelector<HTMLElement>('.place');
  if (!texts || !place) return;
  const wide = matchMedia('(min-width: 68rem)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let shownArticle: HTMLElement | null = null;
  // The link that was followed last, and the line it stands in.
  let clickedLink: HTMLElement | null = null;
  let clicked: HTMLElement | null = null;
  // The line whose words are shown: where Escape and 'Back to the line' lead.
  let line: HTMLElement | null = null;

  root.classList.add('js');
  for (const article of texts.querySelectorAll('article')) article.hidden = true;

  const reading = () => root.classList.contains('reading');
  const byHash = (hash: string) => document.getElementById(decodeHash(hash));
  function decodeHash(hash: string): string {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return hash.slice(1);
    }
  }

  // Views

  function showView(view: HTMLElement): void {
    for (const other of views) other.hidden = other !== view;
    for (const tab of tabs) {
      if (tab.hash === `#${view.id}`) {
        tab.setAttribute('aria-current', 'page');
        const list = tab.parentElement;
        if (list && list.scrollWidth > list.clientWidth) list.scrollLeft = tab.offsetLeft - list.clientWidth / 3;
      } else tab.removeAttribute('aria-current');
    }
  }

  function currentView(): HTMLElement | undefined {
    return views.find((view) => !view.hidden);
  }

  function showLine(target: HTMLElement): void {
    const view = target.closest<HTMLElement>('.view');
    if (!view) return;
    showView(view);
    if (!wide.matches) closeReader(false);
    for (let around: HTMLElement | null = target; around && around !== view; around = around.parentElement) {
      if (around.hidden) clearFilter(view);
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    if (target === view) {
      if (view.getBoundingClientRect().top < 0) document.querySelector('.tabs')?.scrollIntoView();
      return;
    }
    for (const here of document.querySelectorAll('.here')) here.classList.remove('here');
    if (target.matches('.l')) target.classList.add('here');
    const block = target.matches('.l') ? 'center' : 'start';
    target.scrollIntoView({ block });
    // Once more when the sizes of what was not laid out before are known.
    let again = 3;
    requestAnimationFrame(function settle() {
      target.scrollIntoView({ block });
      again -= 1;
      if (again > 0) requestAnimationFrame(settle);
    });
    linkOf(target)?.focus({ preventScroll: true });
  }

  // The article beside the line

  function linkOf(element: HTMLElement | null): HTMLAnchorElement | null {
    return element?.querySelector<HTMLAnchorElement>('a.q') ?? null;
  }

  function openReader(target: HTMLElement, moveFocus: boolean): void {
    const article = target.closest('article');
    if (!article || !texts || !place) return;
    if (shownArticle !== article) {
      if (shownArticle) shownArticle.hidden = true;
      article.hidden = false;
      shownArticle = article;
    }
    root.classList.add('reading');
    for (const on of texts.querySelectorAll('.on')) on.classList.remove('on');
    const whole = target === article;
    if (whole) {
      texts.scrollTop = 0;
    } else {
      target.classList.add('on');
      for (const piece of article.querySelectorAll<HTMLElement>('[data-of]')) {
        if (piece.dataset.of === target.id) piece.classList.add('on');
      }
      const cut = target.closest('details');
      if (cut) cut.open = true;
      centre(target);
      requestAnimationFrame(() => centre(target));
    }
    place.textContent = article.querySelector('header b')?.textContent ?? '';
    if (!wide.matches) {
      root.classList.add('over');
      for (const behind of document.querySelectorAll<HTMLElement>('.mast, .tabs, main')) behind.inert = true;
    }
    if (moveFocus) {
      const words = whole ? article.querySelector('h3') : target;
      words?.setAttribute('tabindex', '-1');
      words?.focus({ preventScroll: true });
    }
  }

  function centre(target: HTMLElement): void {
    if (!texts) return;
    const box = texts.getBoundingClientRect();
    const top = target.getBoundingClientRect().top - box.top + texts.scrollTop;
    const smooth = !calm.matches && Math.abs(top - texts.scrollTop) < 2 * box.height;
    texts.scrollTo({ top: Math.max(0, top - box.height / 3), behavior: smooth ? 'smooth' : 'instant' });
  }

  function closeReader(back: boolean): void {
    root.classList.remove('reading', 'over');
    for (const behind of document.querySelectorAll<HTMLElement>('.mast, .tabs, main')) behind.inert = false;
    if (shownArticle) shownArticle.hidden = true;
    shownArticle = null;
    setCurrent(null);
    if (!back) return;
    const view = line?.closest<HTMLElement>('.view') ?? currentView();
    if (view) showView(view);
    history.replaceState(null, '', `#${line?.id || view?.id || ''}`);
    const link = line ? linkOf(line) : null;
    link?.focus({ preventScroll: true });
    if (line) keepInSight(line);
  }

  function keepInSight(element: HTMLElement): void {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight - 20)
      element.scrollIntoView({ block: bottom - top > innerHeight / 2 ? 'start' : 'center' });
  }

  function setCurrent(element: HTMLElement | null): void {
    for (const one of document.querySelectorAll('main [aria-current]')) one.removeAttribute('aria-current');
    element?.setAttribute('aria-current', 'true');
  }

  function follow(hash: string, from: HTMLElement | null): void {
    const target = byHash(hash);
    if (!target) {
      const first = views[0];
      if (!currentView() && first) showView(first);
      return;
    }
    if (!currentView() && views[0]) showView(views[0]);
    if (texts?.contains(target)) {
      if (from) line = from;
      setCurrent(line);
      // Beside the record the keys stay with the line; over it they must go with what is seen.
      const stays = wide.matches && from !== null;
      openReader(target, !stays);
      // The browser itself takes the focus away when the address changes.
      if (stays) clickedLink?.focus({ preventScroll: true });
    } else if (target.closest('.view')) {
      showLine(target);
    }
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    clickedLink = link;
    clicked = link.closest<HTMLElement>('.p, .account, .l');
    // A count that leads to the statements it counts.
    const wanted = Object.entries(link.dataset);
    const view = wanted.length > 0 ? byHash(link.hash) : null;
    if (view) {
      view.querySelector<HTMLFormElement>('.filter')?.reset();
      for (const [name, value] of wanted) {
        const select = view.querySelector<HTMLSelectElement>(`.filter select[name="${name}"]`);
        if (select && value !== undefined) select.value = value;
      }
    }
    // A second click on the same link does not change the address.
    if (link.hash === location.hash) {
      event.preventDefault();
      follow(link.hash, clicked);
    }
  });
  addEventListener('hashchange', () => {
    follow(location.hash, clicked);
    clicked = null;
  });
  document.querySelector('.close')?.addEventListener('click', () => closeReader(true));
  for (const button of document.querySelectorAll<HTMLButtonElement>('.show-cut')) {
    button.addEventListener('click', () => {
      const cut = [...(button.closest('article')?.querySelectorAll<HTMLDetailsElement>('details.cut') ?? [])];
      const open = !cut.every((block) => block.open);
      for (const block of cut) block.open = open;
      button.setAttribute('aria-pressed', String(open));
    });
  }
  wide.addEventListener('change', () => {
    if (reading()) closeReader(false);
  });

  // Keys

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.key === 'Escape' && reading()) {
      event.preventDefault();
      closeReader(true);
      return;
    }
    if (event.target.closest('input, select, textarea')) return;
    const step =
      event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
    const link = linkOf(event.target.closest<HTMLElement>('main .p, main .account, main .l'));
    const letter = event.key === 'j' || event.key === 'k';
    if (step === 0 || texts.contains(event.target) || (!link && !letter)) return;
    const links = [...(currentView()?.querySelectorAll<HTMLAnchorElement>('a.q') ?? [])].filter(
      (one) => !one.closest('[hidden]') && !one.closest('details:not([open])'),
    );
    const from = link ? links.indexOf(link) : -1;
    const next = from < 0 ? links.find((one) => one.getBoundingClientRect().top > 0) : links[from + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    const nextLine = next.closest<HTMLElement>('.p, .account, .l');
    if (nextLine) keepInSight(nextLine);
    // With an article open, the words follow the line.
    const target = byHash(next.hash);
    if (reading() && target && nextLine) {
      line = nextLine;
      setCurrent(line);
      openReader(target, false);
    }
  });

  // Filters

  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wordsOf = new WeakMap<Element, string>();
  function textOf(element: Element): string {
    let text = wordsOf.get(element);
    if (text === undefined) {
      text = plain(element.textContent ?? '');
      wordsOf.set(element, text);
    }
    return text;
  }

  function applyFilter(view: HTMLElement): void {
    const form = view.querySelector<HTMLFormElement>('.filter');
    if (!form) return;
    const words = plain(form.querySelector('input')?.value ?? '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    let shown = 0;
    let all = 0;
    for (const group of view.querySelectorAll<HTMLElement>('.group')) {
      let shownHere = 0;
      for (const item of group.querySelectorAll<HTMLElement>('.l')) {
        const fits =
          chosen.every(({ name, value }) => ` ${item.dataset[name] ?? ''} `.includes(` ${value} `)) &&
          (words.length === 0 || words.every((word) => textOf(item).includes(word)));
        if (item.hidden === fits) item.hidden = !fits;
        all += 1;
        if (fits) shownHere += 1;
      }
      group.hidden = shownHere === 0;
      shown += shownHere;
    }
    const active = words.length > 0 || chosen.length > 0;
    view.classList.toggle('narrowed', active);
    const output = form.querySelector('output');
    if (output) output.textContent = active ? `${shown} of ${all}` : '';
    const clear = form.querySelector<HTMLElement>('button[type=reset]');
    if (clear) clear.hidden = !active;
    const nothing = view.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = shown > 0 || all === 0;
  }

  function clearFilter(view: HTMLElement): void {
    view.querySelector<HTMLFormElement>('.filter')?.reset();
    applyFilter(view);
  }

  for (const view of views) {
    const form = view.querySelector<HTMLFormElement>('.filter');
    if (!form) continue;
    let waiting = 0;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => applyFilter(view));
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => applyFilter(view), 120);
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => window.setTimeout(() => applyFilter(view)));
    form.querySelector('button[type=reset]')?.addEventListener('click', () => form.querySelector('input')?.focus());
  }

  follow(location.hash || '#timeline', null);
}
