import {
	appIcon,
	FOLDERS,
	HOST_SCRIPT,
	MEETING_FILES,
	OFFLINE_LIST,
	SERVICE_WORKER
} from '#lib/address.ts';

/**
 * What the service worker never touches and no saved copy holds: what other sites use, files made to be
 * taken along, and what must come from the server itself. The one place where something is left out.
 */
const LEFT_OUT = [...Object.values(FOLDERS), MEETING_FILES, appIcon('')];
const LEFT_FILES: readonly string[] = [HOST_SCRIPT, OFFLINE_LIST, SERVICE_WORKER];

/** Pages, what they are drawn with and what they look up, and the data as tables. */
const KEPT = [
	/\/$/,
	/^\/404\.html$/,
	/^\/_app\/.*\.(css|js|woff2)$/,
	/^\/skrip\/.*\.js$/,
	/^(\/en)?\/(cari\.json|manifest\.webmanifest)$/,
	/^\/favicon\.svg$/,
	/^\/data\/.*\.(csv|md)$/
];

/** Whether requests for an address go to the server as if there were no worker. */
export function isLeftOut(pathname: string): boolean {
	return LEFT_OUT.some((folder) => pathname.startsWith(folder)) || LEFT_FILES.includes(pathname);
}

/** Whether an address is part of the site that is readable without a network. */
export function isKept(pathname: string): boolean {
	return !isLeftOut(pathname) && KEPT.some((pattern) => pattern.test(pathname));
}

/** Whether an address reads like a page: `/wilayah/3273/`, `/wilayah/3273`; not a file of another kind. */
export function isPageAddress(pathname: string): boolean {
	return !/\.[^./]+$/.test(pathname) || pathname.endsWith('/index.html');
}
