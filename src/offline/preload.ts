/** Whether the browser asks the network for a page while the worker starts: not for one that is saved here. */
export async function setPreload(
	registration: ServiceWorkerRegistration,
	on: boolean
): Promise<void> {
	// Missing in some browsers, whatever the types say.
	const preload = registration.navigationPreload as NavigationPreloadManager | undefined;
	await (on ? preload?.enable() : preload?.disable());
}
