/** A file to download. */
export interface DownloadLink {
	name: string;
	href: string;
	/** What it holds, or its size. */
	note: string;
}

/** A figure with its own files. */
export interface FigureDownload {
	name: string;
	files: DownloadLink[];
}

/** All that can be downloaded, as the data page lists it. */
export interface DownloadList {
	edition: string;
	whole: DownloadLink[];
	tables: DownloadLink[];
	machine: DownloadLink[];
	figures: FigureDownload[];
}
