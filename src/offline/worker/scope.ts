/** What the worker uses of its surroundings. TypeScript's own library for workers would also change what it knows of pages. */
export interface WorkerScope {
	location: Location;
	registration: ServiceWorkerRegistration;
	clients: {
		claim: () => Promise<void>;
		matchAll: (which: { type: 'window'; includeUncontrolled: boolean }) => Promise<Client[]>;
	};
	addEventListener: <K extends keyof WorkerEvents>(
		type: K,
		listener: (event: WorkerEvents[K]) => void
	) => void;
}

/** A page that is open. */
export interface Client {
	url: string;
	postMessage: (message: unknown) => void;
}

interface WorkerEvent {
	waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
	install: WorkerEvent;
	activate: WorkerEvent;
	message: WorkerEvent & { source: Client | null };
	fetch: WorkerEvent & {
		request: Request;
		/** Missing in some browsers. */
		preloadResponse?: Promise<Response | undefined>;
		respondWith: (answer: Promise<Response>) => void;
	};
}
