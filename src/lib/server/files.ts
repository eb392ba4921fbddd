import type { DataFiles } from './read-data.ts';

const found = {
	...import.meta.glob<string>('/data/**/*.csv', { query: '?raw', import: 'default', eager: true }),
	...import.meta.glob<string>('/data/geo/*.topo.json', {
		query: '?raw',
		import: 'default',
		eager: true
	})
};

/** The texts of `data/` by name without `data/`, bundled when the site is built. */
export const DATA_FILES: DataFiles = Object.fromEntries(
	Object.entries(found).map(([path, text]) => [path.replace('/data/', ''), text])
);

const notes = import.meta.glob<string>('/data/**/README.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** What visitors may download: the data and its documentation. */
export const PUBLISHED_FILES: DataFiles = {
	...DATA_FILES,
	...Object.fromEntries(
		Object.entries(notes).map(([path, text]) => [path.replace('/data/', ''), text])
	)
};
