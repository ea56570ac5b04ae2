/** `text` with the characters of markup written as entities. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * A page of a piece of HTML that came without one: the headline stands above the body as it would on the page, unless the
 * body has one of its own.
 */
export function pageOfBody(title: string | undefined, body: string, language?: string): string {
  const head = title === undefined ? '' : `<title>${escapeHtml(title)}</title>`;
  const headline = title === undefined || /<h1[\s>]/i.test(body) ? '' : `<h1>${escapeHtml(title)}</h1>\n`;
  const tag = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  return `<!DOCTYPE html>\n<html${tag}><head><meta charset="utf-8">${head}</head>\n<body><article>\n${headline}${body}\n</article></body></html>\n`;
}
