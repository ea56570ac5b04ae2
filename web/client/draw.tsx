import { type ComponentChild, render } from 'preact';
import { visibleText } from '../../src/core/visible-text.ts';
import { PlaceContext } from '../links.ts';
import { PLACE } from './place.ts';

/** Draws into `into`; in what it shows no character can move, hide or reorder what stands around it. */
export function draw(content: ComponentChild, into: HTMLElement): void {
  render(<PlaceContext.Provider value={PLACE}>{content}</PlaceContext.Provider>, into);
  const texts = document.createTreeWalker(into, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const visible = visibleText(text);
    if (visible !== text) node.nodeValue = visible;
  }
}
