import { readArrangement, writeArrangement, type Arrangement } from './arrangement.ts';
import { commandOf, fill, positionOf, type Command } from './commands.ts';
import { watchPointer } from './pointer.ts';
import { Link, PRESENTER_PARAMETER, type Message } from './link.ts';
import { mountOverview } from './overview.ts';
import { mountPresenter } from './presenter.ts';
import { headingOf, Stage } from './stage.ts';

/** How long typed digits wait for Enter, in ms. */
const DIGITS_WAIT = 3000;

type View = 'salindia' | 'susunan' | 'penyaji';

/** Turns the slides that stand below each other into a deck. */
export function runDeck(root: HTMLElement): void {
	const page = document.documentElement;
	const { position = '', announce = '' } = root.dataset;
	const stage = new Stage(root, { position });
	const live = document.querySelector<HTMLElement>('[data-live]');
	const message = document.querySelector<HTMLElement>('[data-message]');
	const help = document.querySelector<HTMLDialogElement>('[data-help]');
	const room = new URLSearchParams(location.search).get(PRESENTER_PARAMETER);
	const home: View = room === null ? 'salindia' : 'penyaji';
	const link = new Link(receive);
	let digits = '';
	let digitsAt = 0;

	const given = readArrangement(location.search, stage.offer);
	let arrangement: Arrangement = given;
	const overview = mountOverview({ stage, arrange, open: (number) => open(number) });
	const presenter = room === null ? null : mountPresenter(stage);
	stage.arrange(given);
	stage.show(positionOf(location.hash, stage.count));
	if (given.rejected.length > 0 && message) {
		message.textContent = fill(message.dataset.text ?? '', given.rejected.join(', '));
		message.hidden = false;
	}
	setView(home);
	if (room !== null) {
		link.join(room, isWindow(window.opener) ? window.opener : null);
		link.post({ kind: 'ask' });
	} else if (window.name.startsWith('paparan-')) link.join(window.name, null);
	draw();

	addEventListener('keydown', (event) => {
		if (/^\d$/.test(event.key) && elementOf(event) !== 'field') {
			digits = event.timeStamp - digitsAt < DIGITS_WAIT ? digits + event.key : event.key;
			digitsAt = event.timeStamp;
			return;
		}
		if (help?.open) return;
		const command = commandOf(event, elementOf(event));
		if (command === null || (page.dataset.view === 'susunan' && !isForOverview(command))) return;
		event.preventDefault();
		run(command);
	});
	addEventListener('hashchange', () => {
		const number = positionOf(location.hash, stage.count);
		if (number !== stage.number) show(number);
	});
	for (const button of document.querySelectorAll<HTMLElement>('[data-command]')) {
		button.addEventListener('click', () => run(button.dataset.command as Command | 'overview'));
	}
	watchPointer(root, (command) => {
		if (page.dataset.view === 'salindia') run(command);
	});

	function run(command: Command | 'overview'): void {
		const isBlack = 'black' in page.dataset;
		switch (command) {
			case 'next':
				return show(stage.number + 1);
			case 'previous':
				return show(stage.number - 1);
			case 'first':
				return show(1);
			case 'last':
				return show(stage.count);
			case 'go':
				if (digits) show(Number(digits));
				digits = '';
				return;
			case 'black':
				return blacken(!isBlack);
			case 'fullscreen':
				return toggleFullscreen();
			case 'presenter':
				return openPresenter();
			case 'help':
				return help?.showModal();
			case 'overview':
				return setView(page.dataset.view === 'susunan' ? home : 'susunan');
			case 'leave':
				if (isBlack) return blacken(false);
				if (document.fullscreenElement) return toggleFullscreen();
				return setView(page.dataset.view === 'susunan' ? home : 'susunan');
		}
	}

	function show(number: number): void {
		stage.show(number);
		if (message) message.hidden = true;
		draw();
		write();
		post();
		// What was read or pointed at is gone with its slide.
		const focused = document.activeElement;
		if (page.dataset.view === 'salindia' && !focused?.closest('[data-controls]'))
			stage.current?.focus({ preventScroll: true });
		scrollTo(0, 0);
	}

	function open(number: number): void {
		setView(home);
		show(number);
	}

	function arrange(wanted: Arrangement): void {
		arrangement = wanted;
		stage.arrange(wanted);
		draw();
		write();
		post();
	}

	function draw(): void {
		if (live)
			live.textContent = fill(announce, stage.number, stage.count, headingOf(stage.current));
		for (const place of document.querySelectorAll('[data-place]'))
			place.textContent = fill(position, stage.number, stage.count);
		overview.draw(arrangement);
		presenter?.draw();
	}

	/** The deck and its slide in the address, without a step in the history: back leaves the deck. */
	function write(): void {
		const query = writeArrangement(location.search, arrangement, stage.offer);
		const hash = `#${stage.number}`;
		try {
			history.replaceState(history.state, '', location.pathname + query + hash);
		} catch {
			// A page opened from a disk may change no more than this.
			location.replace(hash);
		}
	}

	function post(): void {
		link.post({
			kind: 'state',
			keys: stage.keys,
			number: stage.number,
			black: 'black' in page.dataset
		});
	}

	function receive(told: Message): void {
		if (told.kind === 'ask') return post();
		if (told.keys.join() !== stage.keys.join()) {
			arrangement = {
				slides: told.keys.filter((key) => stage.offer.slides.includes(key)),
				regions: told.keys.filter((key) => stage.offer.regions.includes(key))
			};
			stage.arrange(arrangement);
		}
		stage.show(told.number);
		page.toggleAttribute('data-black', told.black);
		draw();
		write();
	}

	function blacken(on: boolean): void {
		page.toggleAttribute('data-black', on);
		if (live && on) live.textContent = live.dataset.black ?? '';
		post();
	}

	function setView(view: View): void {
		page.dataset.view = view;
		if (view === 'susunan') overview.focus();
		else stage.current?.focus({ preventScroll: true });
		scrollTo(0, 0);
	}

	function openPresenter(): void {
		if (room !== null) return;
		if (!window.name) window.name = `paparan-${Math.random().toString(36).slice(2)}`;
		const address = new URL(location.href);
		address.searchParams.set(PRESENTER_PARAMETER, window.name);
		const opened = window.open(address, `${window.name}-penyaji`, 'width=1100,height=760');
		link.join(window.name, opened);
	}

	function toggleFullscreen(): void {
		const done = document.fullscreenElement
			? document.exitFullscreen()
			: page.requestFullscreen?.({ navigationUI: 'hide' });
		// Where a browser refuses, the deck goes on in its window.
		done?.catch(() => undefined);
	}

	function isForOverview(command: Command): boolean {
		return ['leave', 'help', 'fullscreen', 'presenter'].includes(command);
	}
}

function elementOf({ target }: KeyboardEvent): 'field' | 'control' | 'none' {
	if (!(target instanceof Element)) return 'none';
	if (target.closest('input:not([type=checkbox]), select, textarea')) return 'field';
	return target.closest('a, button, input, summary') ? 'control' : 'none';
}

function isWindow(value: unknown): value is Window {
	return typeof value === 'object' && value !== null && 'postMessage' in value;
}
