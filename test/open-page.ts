import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

export const WIDE: Screen = { width: 1280, height: 900, colorScheme: 'light' };
export const PHONE: Screen = { width: 390, height: 844, colorScheme: 'light' };

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
}

/** A page, and all that went wrong on it: requests to elsewhere, errors, messages of the console. */
export interface Watched {
  readonly page: Page;
  readonly trouble: readonly string[];
}

/** Opens an empty page on which only addresses that begin with `base` may be asked for. */
export async function watchPage(browser: Browser, screen: Screen, base: string, script = true): Promise<Watched> {
  const { width, height, colorScheme } = screen;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, javaScriptEnabled: script });
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
      trouble.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  return { page, trouble };
}

/** Whether the middle of the first line of an element can be seen where it stands on the screen. */
export function isOnScreen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const box = element?.getClientRects()[0];
    if (!element || !box) return false;
    const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  }, selector);
}
