/** A published figure as a line of a table. */
export interface StatementLine {
	when: string;
	what: string;
	/** Base and way of counting. */
	detail: string;
	value: string;
	source: { text: string; title: string; href: string };
	/** Empty when the figure stands unquestioned. */
	status: string;
	note: string;
}
