/** A constituency of the DPR RI in Jawa Barat. */
export interface Dapil {
	/** `1` to `11`. */
	number: string;
	/** "Jawa Barat II". */
	name: string;
	regionCodes: string[];
	sourceIds: string[];
}

/** The numeral alone: "II". */
export function numeralOf({ name }: Pick<Dapil, 'name'>): string {
	return name.split(' ').at(-1) ?? name;
}
