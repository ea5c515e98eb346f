import openapiTS, { astToString } from 'openapi-typescript';

const HEADER =
  '// Generated from /openapi.json by `npm run client`; a test holds it up to date.\n\n';

/** The types of the interface that an OpenAPI document describes. */
export async function clientTypes(document: string): Promise<string> {
  const nodes = await openapiTS(document, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return HEADER + astToString(nodes);
}
