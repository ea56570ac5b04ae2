import { startArticlePage } from './article-page.ts';
import { startCopying } from './copying.ts';
import { startKeys } from './keys.ts';
import { startLists } from './lists.tsx';
import { startMarkCards } from './mark-cards.tsx';
import { startReader } from './reader.tsx';
import { startReview } from './review.ts';

// The script of every page. The pages work without it: forms are sent, links lead to the articles' own pages.

document.documentElement.classList.add('js');
document.querySelector('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
startCopying();
startArticlePage();
startMarkCards();
const reader = startReader();
const lines = startLists();
startReview();
startKeys(reader, lines);
