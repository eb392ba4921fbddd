import { build, type Plugin } from 'vite';

const ID = 'virtual:page-script';
const ENTRY = 'src/page-script.ts';
const SCRIPT_FOLDERS = /\/src\/(figure|search|share)\//;

/**
 * `import code from 'virtual:page-script'` gives the page's own script bundled and minified, as text.
 * It stands inside the page, so that choosing a region waits for no second request.
 */
export function pageScript(): Plugin {
	let code: Promise<string> | undefined;
	return {
		name: 'page-script',
		resolveId: (id) => (id === ID ? '\0' + ID : undefined),
		async load(id) {
			if (id !== '\0' + ID) return;
			code ??= bundle();
			return `export default ${JSON.stringify(await code)};`;
		},
		handleHotUpdate({ file }) {
			if (SCRIPT_FOLDERS.test(file)) code = undefined;
		}
	};
}

async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			emptyOutDir: false,
			modulePreload: false,
			rolldownOptions: { input: ENTRY, output: { format: 'iife' } }
		}
	});
	const outputs = Array.isArray(result) ? result : [result];
	for (const output of outputs) {
		if (!('output' in output)) continue;
		const chunk = output.output.find((item) => item.type === 'chunk');
		if (chunk) return chunk.code.trim();
	}
	throw new Error(`${ENTRY}: no script came out`);
}
