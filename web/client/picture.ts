import { dateWords } from '../date-words.ts';

/** The picture over the timeline: a stretch of it fills the dates of the filter. */
export interface PictureBrush {
  /** Takes over what the filter says. */
  readonly follow: () => void;
}

/** Has the picture be brushed, by dragging in it and by its two sliders. */
export function startPicture(form: HTMLFormElement): PictureBrush | null {
  const figure = document.querySelector<HTMLElement>('.picture.brush');
  const plot = figure?.querySelector<HTMLElement>('.plot');
  const chosen = figure?.querySelector<SVGRectElement>('.chosen');
  const [low, high] = figure?.querySelectorAll<HTMLInputElement>('.handle') ?? [];
  const from = form.querySelector<HTMLInputElement>('[name="from"]');
  const to = form.querySelector<HTMLInputElement>('[name="to"]');
  const dates = figure?.dataset.dates?.split(' ') ?? [];
  if (!figure || !plot || !chosen || !low || !high || !from || !to || dates.length < 2) return null;
  const last = dates.length - 1;

  const draw = (start: number, end: number) => {
    low.value = String(start);
    high.value = String(end);
    low.setAttribute('aria-valuetext', dateWords(dates[start] ?? null).full);
    high.setAttribute('aria-valuetext', dateWords(dates[end] ?? null).full);
    chosen.setAttribute('x', `${(start / dates.length) * 100}%`);
    chosen.setAttribute('width', `${((end - start + 1) / dates.length) * 100}%`);
    chosen.classList.toggle('whole', start === 0 && end === last);
  };
  const choose = (one: number, other: number) => {
    const [start, end] = one <= other ? [one, other] : [other, one];
    draw(start, end);
    const whole = start === 0 && end === last;
    from.value = whole ? '' : (dates[start] ?? '');
    to.value = whole ? '' : (dates[end] ?? '');
    from.dispatchEvent(new Event('input', { bubbles: true }));
  };

  for (const handle of [low, high]) {
    handle.addEventListener('input', () => {
      const [start, end] = [Number(low.value), Number(high.value)];
      if (handle === low) choose(Math.min(start, end), end);
      else choose(start, Math.max(start, end));
    });
  }

  let anchor = -1;
  const positionOf = (event: PointerEvent) => {
    const { left, width } = plot.getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor(((event.clientX - left) / width) * dates.length)));
  };
  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('.handle'))) return;
    anchor = positionOf(event);
    plot.setPointerCapture(event.pointerId);
  });
  plot.addEventListener('pointermove', (event) => {
    if (anchor < 0) return;
    const here = positionOf(event);
    draw(Math.min(anchor, here), Math.max(anchor, here));
  });
  plot.addEventListener('pointerup', (event) => {
    if (anchor < 0) return;
    choose(anchor, positionOf(event));
    anchor = -1;
  });
  plot.addEventListener('dblclick', () => choose(0, last));

  return {
    follow() {
      const start = dates.findIndex((date) => from.value !== '' && date >= from.value.slice(0, date.length));
      const ends = dates.map((date) => to.value === '' || date.slice(0, to.value.length) <= to.value);
      draw(start < 0 ? 0 : start, Math.max(start < 0 ? 0 : start, ends.lastIndexOf(true)));
    },
  };
}
