import { makeCatalogue } from '#lib/server/publish/dataset.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The catalogue that harvesters look for at this address. */
export function GET(): Response {
	return new Response(`${JSON.stringify(makeCatalogue(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
}
