import { reportData } from './report-data.ts';

/** `npm run data:check`: exit code 1 when `data/` has a problem. */
if (!reportData('data')) process.exitCode = 1;
