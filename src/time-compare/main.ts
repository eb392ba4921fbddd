import { REGION_PARAMETER } from '#lib/address.ts';
import { TIME_COPY } from '#lib/copy/time-compare.ts';
import { readTimeChoice, TIME_PARAMETERS, type TimeChoice } from '#lib/model/time-compare.ts';
import { makeTimeView, type TimeCompareData, type TimeView } from '#lib/viz/time-compare-view.ts';

const WHICH = ['from', 'to', 'change'] as const;
const root = document.querySelector<HTMLElement>('[data-time-compare]');
const json = document.querySelector('#waktu-data')?.textContent;
if (root && json) mountTimeCompare(root, JSON.parse(json) as TimeCompareData);

/** Shows the choice in the address, and puts every other choice there. */
function mountTimeCompare(root: HTMLElement, data: TimeCompareData): void {
	const copy = TIME_COPY[data.lang];
	const one = (selector: string) => root.querySelector<HTMLElement>(selector);
	const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
	const selects = all<HTMLSelectElement>('[data-choice]');
	const regionSelect = root.querySelector<HTMLSelectElement>('[data-region]');
	let choice = data.fallback;
	let region: string | null = null;
	let view: TimeView = makeTimeView(data, choice);

	function followAddress(): void {
		const read = readTimeChoice(location.search, data.indicators, data.fallback);
		const code = new URLSearchParams(location.search).get(REGION_PARAMETER);
		const isKnown = data.regions.some((known) => known.code === code);
		show(read.choice);
		pick(isKnown ? code : null);
		tell([
			...read.rejected.map(({ parameter, value }) => copy.rejected(parameter, value)),
			...(code === null || isKnown ? [] : [copy.rejected(REGION_PARAMETER, code)])
		]);
	}

	function tell(lines: readonly string[]): void {
		const message = one('[data-message]');
		if (!message) return;
		message.hidden = lines.length === 0;
		message.textContent = lines.join(' ');
	}

	function show(next: TimeChoice): void {
		choice = next;
		view = makeTimeView(data, choice);
		fillSelects();
		write('[data-name],[data-caption]', view.name);
		write('[data-summary]', view.summary);
		write('[data-time=from]', view.times.from);
		write('[data-time=to]', view.times.to);
		for (const legend of all<HTMLElement>('[data-legend]'))
			legend.hidden = legend.dataset.legend !== choice.indicator;
		const labels = {
			from: `${view.name}, ${view.times.from}`,
			to: `${view.name}, ${view.times.to}`,
			change: `${copy.change}: ${view.name}, ${view.times.from}–${view.times.to}`
		};
		for (const which of WHICH) {
			one(`[data-map=${which}]`)?.setAttribute('aria-label', labels[which]);
			for (const { code, fills, letters, texts } of view.regions) {
				const area = root.querySelector<SVGUseElement>(`[data-map=${which}] [data-code="${code}"]`);
				if (area) {
					area.style.fill = fills[which] ?? 'url(#waktu-hatch)';
					area.dataset.class = letters[which];
				}
				write(`[data-row="${code}"] [data-cell=${which}]`, texts[which]);
			}
		}
		one('[data-notes]')?.replaceChildren(
			...view.notes.map((note) => {
				const item = document.createElement('li');
				item.textContent = note;
				return item;
			})
		);
	}

	function fillSelects(): void {
		const indicator = data.indicators.find(({ key }) => key === choice.indicator);
		const chosen: Record<string, string> = {
			[TIME_PARAMETERS.indicator]: choice.indicator,
			[TIME_PARAMETERS.from]: choice.from,
			[TIME_PARAMETERS.to]: choice.to
		};
		for (const select of selects) {
			const parameter = select.dataset.choice ?? '';
			if (parameter !== TIME_PARAMETERS.indicator)
				select.replaceChildren(
					...(indicator?.periods ?? []).map(({ period, text }) => new Option(text, period))
				);
			select.value = chosen[parameter] ?? '';
		}
	}

	function write(selector: string, text: string): void {
		for (const element of all(selector)) element.textContent = text;
	}

	function pick(code: string | null): void {
		region = code;
		if (regionSelect) regionSelect.value = code ?? '';
		for (const use of all('[data-outline]')) {
			if (code === null) use.removeAttribute('href');
			else use.setAttribute('href', `#waktu-${code}`);
		}
		for (const row of all<HTMLElement>('[data-row]'))
			row.toggleAttribute('data-picked', row.dataset.row === code);
		write(
			'[data-sentence]',
			view.regions.find((shown) => shown.code === code)?.sentence ?? copy.hint
		);
	}

	function remember(): void {
		const query = new URLSearchParams(location.search);
		query.set(TIME_PARAMETERS.indicator, choice.indicator);
		query.set(TIME_PARAMETERS.from, choice.from);
		query.set(TIME_PARAMETERS.to, choice.to);
		if (region === null) query.delete(REGION_PARAMETER);
		else query.set(REGION_PARAMETER, region);
		history.pushState(null, '', `${location.pathname}?${query}`);
	}

	/** The three selects as a choice; of another indicator, the times that it has as well. */
	function readSelects(): void {
		const query = new URLSearchParams(
			selects.map((select): [string, string] => [select.dataset.choice ?? '', select.value])
		);
		const { choice: next, rejected } = readTimeChoice(`${query}`, data.indicators, data.fallback);
		const changedIndicator = next.indicator !== choice.indicator;
		show(next);
		pick(region);
		remember();
		// Another indicator has its own times: falling back to them is what was asked for.
		tell(
			changedIndicator
				? []
				: rejected.map(({ parameter, value }) => copy.rejected(parameter, value))
		);
	}

	for (const select of selects) select.addEventListener('change', readSelects);
	regionSelect?.addEventListener('change', () => {
		pick(regionSelect.value || null);
		remember();
	});
	root.addEventListener('click', ({ target }) => {
		const area = target instanceof Element && target.closest<SVGElement>('[data-map] [data-code]');
		if (!area) return;
		const code = area.dataset.code ?? null;
		pick(code === region ? null : code);
		remember();
	});
	addEventListener('popstate', followAddress);
	followAddress();
}
