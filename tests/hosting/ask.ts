import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';

/** An answer as it came: nothing followed, nothing unpacked. */
export interface Answer {
	status: number;
	headers: IncomingMessage['headers'];
	/** Names and values in turn, also of headers sent twice. */
	rawHeaders: readonly string[];
	body: Buffer;
}

/** The addresses of a site are many. */
const agent = new Agent({ keepAlive: true });

/** Asks a server for an address. */
export async function ask(
	origin: string,
	address: string,
	options: RequestOptions = {}
): Promise<Answer> {
	const sent = request(new URL(address, origin), { agent, ...options }).end();
	const [answer] = (await once(sent, 'response')) as [IncomingMessage];
	const parts: Buffer[] = [];
	for await (const part of answer) parts.push(part as Buffer);
	const { statusCode: status = 0, headers, rawHeaders } = answer;
	return { status, headers, rawHeaders, body: Buffer.concat(parts) };
}

/** The whole answer to an address as typed: `request` would tidy it first. */
export async function askAsTyped(origin: string, target: string): Promise<string> {
	const { hostname, port } = new URL(origin);
	const socket = connect(Number(port), hostname);
	socket.write(`GET ${target} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
	let answer = '';
	socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
	await once(socket, 'close');
	return answer;
}
