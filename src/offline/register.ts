import { SERVICE_WORKER } from '#lib/address.ts';

/** Brings the service worker, after everything the page itself needs, and shows in the page's line what it tells. */
export function registerWorker(): void {
	// Missing on an insecure origin and in old browsers, whatever the types say.
	const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!workers) return;
	workers.addEventListener('message', ({ data }: MessageEvent<{ text: string; href: string }>) => {
		const link = document.createElement('a');
		link.href = data.href;
		link.textContent = data.text;
		document.querySelector('[data-saved]')?.append(' ', link);
	});
	workers.controller?.postMessage('');
	addEventListener('load', () => {
		// Refused in a private window, and for a file that was opened from a disk.
		workers.register(SERVICE_WORKER).catch(() => undefined);
	});
}
