/** The attributes of one tag. */
export type Attributes = Readonly<Record<string, string>>;

/** The tags of a name in a page's own markup: what stands inside scripts is no markup. */
export function tagsOf(html: string, name: string): Attributes[] {
	const markup = html.replaceAll(/(<script\b[^>]*>)[^]*?<\/script>/g, '$1</script>');
	return [...markup.matchAll(new RegExp(`<${name}(?=[\\s>/])([^>]*)>`, 'g'))].map(([, inside]) =>
		attributesOf(inside ?? '')
	);
}

/** The code of the scripts that run; data and rules in script tags do not. */
export function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
		.filter(([, inside]) =>
			/^(|module|text\/javascript)$/.test(attributesOf(inside ?? '').type ?? '')
		)
		.map(([, , code]) => code ?? '');
}

/** The addresses of files that styles in the page ask for. */
export function styleAddressesOf(html: string): string[] {
	return [...html.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
		.map(([, address]) => address ?? '')
		.filter((address) => !/^(data:|#)/.test(address));
}

function attributesOf(inside: string): Attributes {
	return Object.fromEntries(
		[...inside.matchAll(/([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
			([, name, ...values]) => [
				name ?? '',
				unescape(values.find((value) => value !== undefined) ?? '')
			]
		)
	);
}

function unescape(text: string): string {
	return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
