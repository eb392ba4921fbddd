import { expect, test } from 'vitest';
import { commandOf, fill, formatElapsed, positionOf, swipeOf } from './commands.ts';

test.each([
	['ArrowRight', 'next'],
	['PageDown', 'next'],
	[' ', 'next'],
	['ArrowLeft', 'previous'],
	['PageUp', 'previous'],
	['Home', 'first'],
	['End', 'last'],
	['f', 'fullscreen'],
	['F', 'fullscreen'],
	['b', 'black'],
	['.', 'black'],
	['P', 'presenter'],
	['Escape', 'leave'],
	['?', 'help'],
	['Enter', 'go'],
	['x', null],
	['Tab', null]
])('%s asks for %s', (key, command) => {
	expect(commandOf({ key })).toBe(command);
});

test('space goes back with shift', () => {
	expect(commandOf({ key: ' ', shiftKey: true })).toBe('previous');
});

test.each([
	[{ key: 'f', ctrlKey: true }, 'none', null],
	[{ key: 'ArrowLeft', altKey: true }, 'none', null],
	[{ key: ' ' }, 'control', null],
	[{ key: 'Enter' }, 'control', null],
	[{ key: 'ArrowRight' }, 'control', 'next'],
	[{ key: 'ArrowRight' }, 'field', null],
	[{ key: 'b' }, 'field', null],
	[{ key: 'Escape' }, 'field', 'leave']
] as const)('%j on a %s asks for %s', (event, element, command) => {
	expect(commandOf(event, element)).toBe(command);
});

test.each([
	['', 1],
	['#3', 3],
	['#0', 1],
	['#99', 8],
	['#metode', 1],
	['#-2', 1]
])('the address %j is slide %i of 8', (hash, number) => {
	expect(positionOf(hash, 8)).toBe(number);
});

test.each([
	[-80, 5, 'next'],
	[80, -5, 'previous'],
	[-30, 0, null],
	[-80, 70, null],
	[0, 0, null]
])('a finger that moved %i, %i wants %s', (dx, dy, command) => {
	expect(swipeOf(dx, dy)).toBe(command);
});

test.each([
	[0, '0:00'],
	[67_999, '1:07'],
	[3_847_000, '1:04:07']
])('%i ms are %s', (milliseconds, text) => {
	expect(formatElapsed(milliseconds)).toBe(text);
});

test('places are filled in order, and a value that looks like a place is left alone', () => {
	expect(fill('Salindia {} dari {}: {}', 3, 9, '{}')).toBe('Salindia 3 dari 9: {}');
});
