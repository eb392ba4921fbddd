import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { listFiles } from './list-files.ts';

const TSX = import.meta.resolve('tsx');

test.each(['build.ts', 'data-check.ts'])(
	'%s stops at a bad figure and leaves everything as it was',
	(program) => {
		const folder = temporaryFolder({ 'build/index.html': 'the site of yesterday' });
		cpSync('data', join(folder, 'data'), { recursive: true });
		const table = join(folder, 'data/regions.csv');
		writeFileSync(table, readFileSync(table, 'utf8').replace('\n3204,3204,32,', '\n3204,3204,99,'));
		const before = listFiles(folder);

		const { status, stderr } = spawnSync(
			process.execPath,
			['--import', TSX, resolve('src/cli', program)],
			{ cwd: folder, encoding: 'utf8' }
		);

		expect(stderr).toMatch(/data\/regions\.csv:\d+: parent_code: "99": /);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(status).toBe(1);
		expect(listFiles(folder)).toEqual(before);
		expect(readFileSync(join(folder, 'build/index.html'), 'utf8')).toBe('the site of yesterday');
	}
);
