import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { cssHash } from './css-hash.js';

/**
 * `import code from 'virtual:…'` gives a script bundled and minified, as text.
 * It stands inside the page, so that the page waits for no second request.
 */
export function inlineScript(name: string, entry: string): Plugin {
	const id = `virtual:${name}`;
	let code: Promise<string> | undefined;
	return {
		name,
		resolveId: (wanted) => (wanted === id ? '\0' + id : undefined),
		async load(wanted) {
			if (wanted !== '\0' + id) return;
			code ??= bundle(entry);
			return `export default ${JSON.stringify(await code)};`;
		},
		handleHotUpdate({ file }) {
			if (file.includes('/src/')) code = undefined;
		}
	};
}

async function bundle(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		// The styles are already in the page that the server drew.
		plugins: [
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { cssHash },
				emitCss: true
			})
		],
		build: {
			write: false,
			emptyOutDir: false,
			modulePreload: false,
			rolldownOptions: { input: entry, output: { format: 'iife' } }
		}
	});
	const outputs = Array.isArray(result) ? result : [result];
	for (const output of outputs) {
		if (!('output' in output)) continue;
		const chunk = output.output.find((item) => item.type === 'chunk');
		// A page's own script must not end early.
		if (chunk) return chunk.code.trim().replaceAll('</script', '<\\/script');
	}
	throw new Error(`${entry}: no script came out`);
}
