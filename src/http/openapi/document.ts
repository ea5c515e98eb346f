import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { behaviourSchemas } from '../../commands/behaviours/behaviour-schemas.ts';
import { BEHAVIOUR_CLOUD_EVENT } from '../behaviours/batch.answers.ts';
import { SCORECARD_SCHEMA } from '../scorecards/scorecard-schema.ts';
import { completed } from './complete.ts';
import { handlerId, handlersOf } from './handlers.ts';
import { PROBLEM_PLACE_SCHEMA, PROBLEM_SCHEMA } from './problem-responses.ts';

export const SCHEMAS = '#/components/schemas/';

const DESCRIPTION = `Records what accounts do, scores them monthly, proves every published number.

- Instants are ISO 8601 in UTC (\`...At\`), dates YYYY-MM-DD (\`...On\`), cycles YYYY-MM, amounts
  integers in minor units (\`...Minor\`); positions and cursors are opaque.
- Every error is problem details (RFC 9457) with a code that never changes.
- Lists come in pages: \`next\` of one is \`after\` of the following; null at the end.
- A GET with \`X-Read-After: <position>\` waits until what follows from that position can be read.`;

const TAGS: Readonly<Record<string, string>> = {
  behaviours: 'What accounts do, reported once and kept for good',
  accounts: 'Where an account stands',
  borrowing: 'Draws that are asked for',
  'credit queries': 'Who looks at an account, and under which authorisation',
  disputes: 'What an account holder disputes, and by when it is answered',
  scores: 'What has been published, with everything behind each number',
  advice: 'Why a score does not rise, and what would make it rise',
  streaks: 'How long an account has been on time',
  defaults: 'Payments that are overdue, from their opening to their end',
  cycles: 'The monthly rounds of scoring',
  parked: 'Accounts that could not be assessed',
  scorecards: 'What gives points, by version, and which cycles are opened with it',
  calendar: 'Which days are closed, which cycle is open, what is owed',
  audit: 'Proof: replays, bundles, checks of the log',
  feed: 'What is published and concluded, as it happens',
  webhooks: 'The same, sent to where you say',
  operations: 'Whether the service is alive and ready, and its numbers',
};

/** The interface as OpenAPI 3.1, from the controllers and the forms of behaviours. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const scanned = SwaggerModule.createDocument(app, frame(), { operationIdFactory: handlerId });
  const schemas = {
    ...scanned.components?.schemas,
    ...behaviourSchemas(SCHEMAS),
    Problem: PROBLEM_SCHEMA,
    ProblemPlace: PROBLEM_PLACE_SCHEMA,
    BehaviourCloudEvent: BEHAVIOUR_CLOUD_EVENT,
    Scorecard: SCORECARD_SCHEMA,
  };
  const document = { ...scanned, components: { ...scanned.components, schemas } };
  return completed(document, handlersOf(app));
}

function frame(): Omit<OpenAPIObject, 'paths'> {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.1')
    .setTitle('Account behaviour tracker')
    .setDescription(DESCRIPTION)
    .setVersion('1.0.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'The service that serves this document')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'abt_<id>_<secret>',
      description:
        'A key made by `abt keys create`. An operation lists the scopes of which one is needed; ' +
        '`admin` includes all. A service on the loopback address without any key asks for none.',
    });
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  return builder.build();
}
