import { formatElapsed } from './commands.ts';
import type { Stage } from './stage.ts';

/** The presenter's window: clock, time elapsed, and what its next slide is. */
export function mountPresenter(stage: Stage): { draw: () => void } {
	const root = document.querySelector<HTMLElement>('[data-presenter]');
	const find = (name: string) => root?.querySelector<HTMLElement>(`[data-${name}]`) ?? null;
	const [clock, elapsed, end] = [find('clock'), find('elapsed'), find('end')];
	const lang = document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID';
	const time = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' });
	let since = Date.now();

	const tick = () => {
		const now = Date.now();
		if (clock) clock.textContent = time.format(now);
		if (elapsed) elapsed.textContent = formatElapsed(now - since);
	};
	find('restart')?.addEventListener('click', () => {
		since = Date.now();
		tick();
	});
	tick();
	setInterval(tick, 1000);
	return {
		draw: () => {
			if (end) end.hidden = stage.next !== undefined;
		}
	};
}
