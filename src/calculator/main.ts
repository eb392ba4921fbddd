import { mount, type ComponentProps } from 'svelte';
import Calculator from '#lib/components/Calculator.svelte';

const target = document.querySelector('[data-calculator]');
const data = document.querySelector('[data-calculator-props]')?.textContent;
if (target && data) {
	// The same component draws again what the server drew, before anything is painted.
	target.replaceChildren();
	mount(Calculator, { target, props: JSON.parse(data) as ComponentProps<typeof Calculator> });
}
