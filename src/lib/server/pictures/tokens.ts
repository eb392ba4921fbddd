import tokensCss from '#lib/styles/tokens.css?raw';

const [light = ''] = /:root\s*{[^}]*}/.exec(tokensCss) ?? [];
const TOKENS = new Map(
	[...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
);

/** The text with every token in its light value: a picture stands alone. */
export function resolveTokens(text: string): string {
	return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
		const value = TOKENS.get(name);
		if (value === undefined) throw new Error(`no token ${name} in tokens.css`);
		return value;
	});
}
