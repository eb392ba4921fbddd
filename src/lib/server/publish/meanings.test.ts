import { expect, test } from 'vitest';
import { meaningsIn } from './meanings.ts';

const README = `
## \`a.csv\`

Words.

| column           | meaning                            |
| ---------------- | ---------------------------------- |
| \`code\`           | BPS code: \`0\` Indonesia (_nasional_) |
| \`note_id\`, \`note_en\` | remark on the row_number           |

## \`b.csv\`

| column | meaning |
| ------ | ------- |
| \`code\` | another |
`;

test('each column of a file has its meaning, without Markdown', () => {
	expect([...meaningsIn(README, 'a.csv')]).toEqual([
		['code', 'BPS code: 0 Indonesia (nasional)'],
		['note_id', 'remark on the row_number'],
		['note_en', 'remark on the row_number']
	]);
	expect([...meaningsIn(README, 'b.csv')]).toEqual([['code', 'another']]);
	expect(meaningsIn(README, 'c.csv').size).toBe(0);
});
