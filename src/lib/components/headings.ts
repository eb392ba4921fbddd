/** The level of headings inside a figure, one below the figure's own. */
export type SubHeading = 'h2' | 'h3';
