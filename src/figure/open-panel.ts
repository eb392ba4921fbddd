/** Loads the script of a panel when one is opened for the first time: few visitors take a figure along. */
export function mountPanelDoor(panel: HTMLElement): void {
	panel.addEventListener(
		'toggle',
		() => {
			const { script = '' } = panel.dataset;
			if (document.querySelector(`script[src="${script}"]`)) return;
			const element = document.createElement('script');
			element.src = script;
			document.head.append(element);
		},
		{ once: true }
	);
}
