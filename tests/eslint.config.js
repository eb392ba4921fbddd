import { resolve } from 'node:path';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

export default tseslint.config(
	{ ignores: ['build/', 'build.old/', '.svelte-kit/', 'test-results/'] },
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['**/*.ts', '**/*.js', '**/*.svelte'],
		rules: {
			// TypeScript knows every name; the rule would need them listed.
			'no-undef': 'off',
			// The site stands at the root of its host, and `addressOf` knows the languages.
			'svelte/no-navigation-without-resolve': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-implicit-coercion': ['error', { allow: ['!!'] }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
		}
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..') }
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error'
		}
	}
);
