declare module 'virtual:page-script' {
	const code: string;
	export default code;
}

declare module 'virtual:time-compare-script' {
	const code: string;
	export default code;
}

declare module 'virtual:calculator-script' {
	const code: string;
	export default code;
}

declare module 'virtual:compare-script' {
	const code: string;
	export default code;
}

declare const __SITE_ORIGIN__: string;
