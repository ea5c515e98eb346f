// The very suites that run on SQLite, with their views in PostgreSQL.
import { endPostgres } from './on-postgres.setup.ts';
import './latest-scores.spec.ts';
import './payment-defaults.spec.ts';
import './score-pages.spec.ts';
import './scores.spec.ts';
import './timeline.spec.ts';
import './view-pump.spec.ts';
import './views.handlers.spec.ts';

afterAll(endPostgres);
