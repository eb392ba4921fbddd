import { error } from '@sveltejs/kit';
import { copyOf } from '#lib/copy.ts';
import { formatAsOf } from '#lib/format.ts';
import { COVERAGE_MONTHS } from '#lib/server/coverage.ts';
import { makeCoverageMap } from '#lib/server/figures/coverage-map.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[undefined, ...COVERAGE_MONTHS].flatMap((period) => [{ period }, { lang: 'en', period }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const month = params.period ?? null;
	if (month !== null && !COVERAGE_MONTHS.includes(month))
		error(404, 'no figure changes in this month');
	const when = month === null ? null : formatAsOf({ text: month, precision: 'month' }, lang);
	return { figure: makeCoverageMap(month, lang), title: copyOf(lang).coverage.metaTitle(when) };
};
