import { expect, test } from 'vitest';
import type { LabourYear } from './labour.ts';
import { addUpLabour } from './labour-sum.ts';

function makeYear(employee: number, ownAccount: number, unemployed: number): LabourYear {
	const employed = employee + ownAccount;
	return {
		regionCode: '3299',
		year: 2025,
		vintage: 'backcast',
		labourForce: employed + unemployed,
		employed,
		unemployed,
		statuses: {
			own_account: ownAccount,
			own_account_with_temporary: 0,
			employer_with_permanent: 0,
			employee,
			casual_agriculture: 0,
			casual_non_agriculture: 0,
			unpaid_family: 0
		},
		unemploymentRate: null,
		sourceIds: [],
		note: null
	};
}

test('people are added up and the share is of all of them, not the middle of two shares', () => {
	// 10 % of 1,000 and 90 % of 100: together 190 of 1,100, not 50 %.
	expect(addUpLabour([makeYear(900, 100, 50), makeYear(10, 90, 5)])).toEqual({
		labourForce: 1155,
		employed: 1100,
		formal: 910,
		informal: 190,
		informalShare: (100 * 190) / 1100
	});
});

test('nothing is added up where a region is missing its job statuses, or of no region', () => {
	expect(addUpLabour([])).toBeNull();
	expect(addUpLabour([makeYear(1, 1, 0), { ...makeYear(1, 1, 0), statuses: null }])).toBeNull();
});
