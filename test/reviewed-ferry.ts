// Articles about invented people that leave a review something to do: a name in two spellings, an article without a
// date, a statement whose speaker has no name.

export const REVIEWED_FERRY: Readonly<Record<string, string>> = {
  'news/first.txt': `Minister denies ferry talks
By Dana Pryce
18 June 2031

TESSALY (Tidewire) - Harbour Minister Elise Varn met Tomas Brekk, the head of the ferry company, in Tessaly on Monday.

Varn denied that she had promised the company any money. "We talked about the harbour and nothing else," she said.

Brekk said on Tuesday that the ferry would sail again in August.

A person who was in the room said the talks had lasted an hour.
`,
  'news/second.txt': `Ferry to sail in August
By Otto Lund
20 June 2031

TESSALY (Orrin Post) - The ferry will sail again in August, Tomas Brekk said. Elisa Warn, the harbour minister, told reporters that no money had been promised.
`,
  'news/third.txt': `What the ferry means to Tessaly

Tomas Brekk said that the company had lost money on the line for years. He met the islanders' council at the harbour and was arrested on the way home.
`,
};
