declare module 'virtual:*' {
	const code: string;
	export default code;
}

declare const __SITE_ORIGIN__: string;
