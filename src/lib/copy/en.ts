import type { Copy } from './id.ts';

/** Everything the site says in English. */
export const en: Copy = {
	otherLang: 'Bahasa Indonesia',
	otherLangShort: 'ID',
	skip: 'Skip to content',
	nav: {
		label: 'Main menu',
		jabar: 'Jawa Barat',
		informal: 'Informal workers',
		national: 'National',
		regions: 'Regions',
		data: 'Data & method'
	},
	footer: {
		notOfficial: 'Not an official site of BPJS Ketenagakerjaan.',
		noTracking: 'No cookies, and nothing about visitors is stored.',
		runBy: (name) => `Run by ${name}.`,
		report: 'Report a wrong figure'
	},
	noFigure: 'no public figure',
	NoFigure: 'No public figure',
	undated: 'undated',
	Old: 'Old figure',
	latest: 'Latest',
	source: 'Source',
	people: 'people',
	points: (value) => `${value} percentage points`,
	level: 'level (within 2)',
	between: (from, to) => `${from} to < ${to}`,
	metric: {
		active: 'Active participants',
		inactive: 'Inactive participants',
		registered: 'Registered (active and inactive)',
		participants: 'Participants',
		planned: 'Planned',
		potential: 'Potential workforce',
		vulnerable_potential: 'Vulnerable workers who could be covered',
		coverage: 'Coverage',
		employed_coverage: 'Active participants of all employed people',
		registered_coverage: 'Registered of the potential',
		uncovered: 'Not protected',
		uncovered_share: 'Share not protected',
		segment_share: 'Share of active participants',
		group_share: 'Share of the group',
		target_coverage: 'Coverage target',
		target_active: 'Target of active participants',
		target_participants: 'Target of participants',
		target_achievement: 'Achievement of target',
		villages_uncovered: 'Villages not protected',
		employed: 'Employed people (quoted)',
		labour_force: 'Labour force (quoted)',
		formal_workers: 'Formal workers (quoted)',
		informal_workers: 'Informal workers (quoted)'
	},
	segment: {
		total: 'all segments',
		pu: 'wage earners (PU)',
		bpu: 'non-wage earners (BPU)',
		jakon: 'construction services (Jakon)',
		pmi: 'migrant workers (PMI)',
		formal: 'formal workers',
		informal: 'informal workers',
		male: 'men',
		female: 'women'
	},
	unit: { people: 'people', percent: '', villages: 'villages' },
	denominator: {
		'': '',
		potential: 'of the potential workforce',
		labour_force: 'of the labour force',
		employed: 'of employed people',
		wage_workers: 'of wage workers',
		informal_workers: 'of informal workers',
		village_officials: 'of village officials',
		group: 'of the group',
		unstated: 'base not given by the source'
	},
	basis: {
		domicile: 'by place of residence (UCJ)',
		registration: 'by place of registration',
		branch: "by the branch office's area",
		unstated: 'way of counting not given'
	},
	jakon: { yes: 'construction services included', no: 'without construction services' },
	status: { ok: 'As published', conflict: 'Sources differ', doubtful: 'Needs checking' },
	regionKind: { nation: 'Country', province: 'Province', kabupaten: 'Regency', kota: 'City' },
	map: {
		choose: 'Find a regency or city',
		chooseAll: 'All regions',
		unknownRegion: (value) =>
			`Parameter ‘wilayah’ (${value}) is not recognised; all regions are shown.`,
		regionCount: (count) => (count === 1 ? '1 region' : `${count} regions`),
		withoutRank: 'Regions without a figure',
		strip: 'The nine cities, enlarged; one scale for all',
		ranking: 'Ranking',
		pickFromRanking: 'Choose a region',
		rankedNote: 'The figures have different dates; compare with care.',
		old: 'Old figures',
		oldNote: 'More than two years before the newest figure on this map; not ranked.',
		undatedTitle: 'Undated',
		undatedNote: 'The source does not say when; not ranked.',
		missing: 'No public figure',
		missingNote: 'There is no public statement of the total coverage of these regions.',
		figures: 'What is shown',
		period: 'Time',
		previous: 'Earlier',
		next: 'Later',
		table: 'Full table',
		class: 'Class',
		region: 'Region',
		when: 'As of',
		toRegion: 'Page of this region',
		sea: 'Java Sea',
		ocean: 'Indian Ocean',
		boundaries:
			'Boundaries: BPS, COD-AB Indonesia 2020 through OCHA/HDX, CC BY 3.0 IGO; simplified, not legal boundaries.',
		rank: (rank, of) => `Rank ${rank} of ${of} with a figure`,
		selected: 'Chosen region',
		province: 'Province',
		hint: 'Choose a region on the map or in the list.'
	},
	difference: (points, direction, than) =>
		direction === 'same'
			? `Level with ${than}`
			: `${points} percentage points ${direction === 'above' ? 'above' : 'below'} ${than}`,
	coverage: {
		name: 'Coverage',
		title: 'Coverage of active participants, 27 regencies and cities of Jawa Barat',
		legend: 'Active participants per 100 of the potential workforce',
		latestLede: (counted, missing) =>
			`The latest figure ever published for each region. ${counted} regions have one, ${missing} have no public figure.`,
		monthLede: (month, counted, missing) =>
			`Figures published about the situation up to the end of ${month}. ${counted} regions have one, ${missing} have no public figure.`,
		description: (when, best, least, counted, missing) =>
			`Map of the coverage of active participants of BPJS Ketenagakerjaan in the 27 regencies and cities of Jawa Barat, ${when === null ? 'latest figures' : `up to ${when}`}. Highest ${best}, lowest ${least}. ${counted} regions have a figure, ${missing} have no public figure.`,
		sentence: (name, value, when) => `Coverage of ${name} ${value} (${when}).`,
		sentenceWithCounts: (name, value, when, active, potential) =>
			`Coverage of ${name} ${value} (${when}): ${active} active participants of a potential workforce of ${potential}.`,
		noSentence: (name) => `${name}: no public figure on coverage.`,
		counts: (active, potential) =>
			`${active} active participants of a potential workforce of ${potential}`,
		activeOnly: (active) => `${active} active participants`,
		uncovered: (count) => `Not protected: ${count} people (computed from the two counts)`,
		uncoveredAbout: (count) =>
			`Not protected: about ${count} people (computed from the two counts)`,
		target: (name, value) => `${name}: ${value}`,
		targetGap: (name, value, count) => `${name}: ${value} → ${count} people short`,
		printedPotential: (value) => `The source prints “${value}” as the potential.`,
		computedNote: (value) => `Computed from the counts the source prints: ${value}.`,
		provinceLede: (counted) =>
			`${counted} of 27 regencies and cities have a published coverage figure. Choose a region on the map or in the list.`,
		columns: {
			value: 'Coverage',
			active: 'Active participants',
			potential: 'Potential',
			source: 'Source',
			note: 'Remarks'
		},
		caption: (when) =>
			`Coverage of active participants of BPJS Ketenagakerjaan, ${when === null ? 'latest figures' : `up to ${when}`}`,
		sourceLine: (count, first, last) =>
			`Source: ${count} public statements, ${first}–${last}; each figure with its source is in the table.`,
		sourceNote:
			'Coverage = active participants ÷ potential workforce. Sources use different bases.',
		metaTitle: (when) =>
			`Coverage of active participants, Jawa Barat${when === null ? '' : `, ${when}`}`
	},
	gauge: {
		valueText: (percent, rest) => `${percent} percent${rest}`,
		printedCounts: (active, potential) => `: ${active} of ${potential} people`
	},
	home: {
		title: 'Peta Jamsostek',
		metaTitle: 'Peta Jamsostek: coverage of employment social security',
		headline: { before: 'Only', after: 'workers are protected by employment social security.' },
		lede: (coverage, when) =>
			`That is ${coverage} of the national potential workforce in ${when}. See which regions of Jawa Barat are protected, which lag behind, and which have no figure in the open.`,
		nationalThenName: 'National coverage',
		latestNational: 'Latest national figure',
		implied: (potential) => `of a potential of about ${potential}, computed from the two figures`,
		more: 'Go on',
		description:
			'Map and figures of active participants of BPJS Ketenagakerjaan: the nation and the 27 regencies and cities of Jawa Barat, each figure with its date and source.',
		ways: {
			national: [
				'National',
				'Active participants over the years, formal and informal workers, and the targets ever announced.'
			],
			informal: [
				'Informal workers',
				'Where most people work outside formal employment, 2018–2025.'
			],
			regions: [
				'27 regions',
				'One page for each regency and city: every statement, date and source, and its labour market.'
			],
			data: [
				'Data & method',
				'Where each figure comes from, how it is chosen, what conflicts, and downloads.'
			]
		}
	},
	national: {
		title: 'Protection of workers, national',
		metaTitle: 'National coverage',
		description:
			'National coverage of BPJS Ketenagakerjaan: total, formal and informal workers, active participants over the years, segments and targets.',
		lede: (value, when, thenValue, thenWhen) =>
			`The latest published figure is ${value} (${when}); in ${thenWhen} it was ${thenValue}. The sources use different potentials, so the difference is no measure of a rise or fall.`,
		gauges: 'Coverage as published',
		gaugesNote: 'One scale for all bars. Percentages as printed by the source.',
		total: 'All workers',
		formal: 'Eligible formal workers',
		informal: 'Eligible informal workers',
		series: 'Active participants over the years',
		seriesNote:
			'Each dot is one statement. Dots are not joined: sources and ways of counting differ. Hollow dot: another source differs.',
		seriesTable: 'All statements on active participants, all segments',
		segments: 'By segment',
		segmentsNote: (when) => `The latest statement that gives segments, ${when}.`,
		segmentsTable: 'Active participants by segment, all statements',
		targets: 'Targets ever announced',
		targetsNote: 'Each target has its own base; do not compare them directly.',
		potentials: 'Potential workforce as published',
		conflicts: 'All published percentages'
	},
	statements: {
		when: 'As of',
		what: 'What',
		value: 'Figure as printed',
		source: 'Source',
		note: 'Remarks',
		base: 'Base'
	},
	region: {
		metaTitle: (name) => `${name}: coverage and workers`,
		description: (sentence, count) =>
			`${sentence} All ${count} public statements, sources, and the labour market.`,
		informalSentence: (value, year) =>
			`Informal workers are ${value} of employed people (August ${year}).`,
		gaugeTitle: 'Coverage of active participants',
		noGauge:
			'There is no public statement of the total coverage of this region yet. If you hold the official figure, send us its source.',
		place: 'Place',
		neighbours: 'Neighbouring regions',
		neighboursNote: 'Latest published coverage.',
		statements: 'Every public statement',
		statementsNote: 'Figures as printed by the source, newest first.',
		statementsCaption: (name) => `Public statements about ${name}`,
		labour: 'Labour market',
		labourForce: 'Labour force',
		informalShare: 'Share of informal workers',
		labourForceUnit: 'people, August of each year',
		informalShareUnit: 'percent of employed people, August of each year',
		million: 'm',
		thousand: 'k',
		labourCaption: (name) => `Labour market of ${name}, August of each year`,
		labourSource:
			'Source: BPS, Sakernas August 2017–2025. Informal workers (BPS) are not the same as the BPU potential.',
		breakLegend:
			'Dashed line: the series is not joined. Hollow dot: original count of 2017 as first published.',
		employed: 'Employed',
		formal: 'Formal workers',
		informal: 'Informal workers',
		tpt: 'Unemployment rate',
		year: 'Year',
		locator: (name) => `Where ${name} lies in Jawa Barat`,
		inMap: 'See on the map',
		index: 'The 27 regencies and cities of Jawa Barat',
		indexLede:
			'Latest published coverage and share of informal workers. Choose a region for every statement and its source.',
		indexDescription:
			'List of the 27 regencies and cities of Jawa Barat with BPJS Ketenagakerjaan coverage and share of informal workers.',
		rankedOf: (rank, of) => `Rank ${rank} of ${of} regions with a figure that is not old.`,
		oldText: 'Old figure, not ranked.',
		undatedText: 'Undated, not ranked.'
	},
	data: {
		title: 'Data & method',
		description:
			'Where each figure comes from, how it is chosen, definitions, conflicting sources, licences, and downloads as CSV, XLSX and TopoJSON.',
		contents: 'On this page',
		lede: (figures, sources) =>
			`This site holds ${figures} published membership figures from ${sources} sources, each with its date. No figure is estimated or filled in.`,
		sections: [
			{ id: 'definisi', text: 'Definitions' },
			{ id: 'memilih', text: 'Which figure colours the map' },
			{ id: 'ketenagakerjaan', text: 'Labour market' },
			{ id: 'lisensi', text: 'Licences' },
			{ id: 'siapa', text: 'Who we are' },
			{ id: 'unduhan', text: 'Downloads' },
			{ id: 'bertentangan', text: 'Conflicting figures' },
			{ id: 'sumber', text: 'List of sources' }
		],
		downloads: 'Downloads',
		readme: 'the meaning of each column, how to read it, how to add a figure',
		conflicts: 'Figures that conflict or need checking',
		conflictsNote:
			'Both sides are shown. The remark names the other figure and the reason for the choice.',
		sourceList: 'List of sources',
		sourceCaption: 'All sources',
		columns: {
			id: 'Code',
			publisher: 'Publisher',
			title: 'Title',
			date: 'Published',
			licence: 'Licence',
			figures: 'Figures'
		},
		notStated: 'not stated'
	},
	notFound: {
		title: 'Page not found',
		text: 'This address does not exist or is mistyped. Start again from here:'
	}
};
