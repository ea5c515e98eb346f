// Apart from the other suites: what is done before each test here would be done for theirs too.
import { endPostgres } from './on-postgres.setup.ts';
import './streaks.spec.ts';

afterAll(endPostgres);
