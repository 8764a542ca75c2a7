// Holds requests and answers against an OpenAPI document: JSON lines in, for each of them a line with an array of errors out.
// The validator is openapi-backend's. It ignores x- extensions, so an answer in an envelope is one with an unknown member to it.
import { createInterface } from 'node:readline';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';

const api = new OpenAPIBackend({
  definition: process.argv[2],
  strict: true,
  coerceTypes: true,
  ajvOpts: { strict: false, allErrors: true },
  customizeAjv: ajv => addFormats(ajv),
});

const describe = errors => (errors ?? []).map(error => `${error.instancePath} ${error.message}`);

api.registerSecurityHandler('ApiKey', context => context.request.headers['x-api-key'] !== undefined);
api.register({
  notFound: () => ['the document has no such path'],
  methodNotAllowed: () => ['the document has no such method of the path'],
  unauthorizedHandler: () => ['the key is missing'],
  validationFail: context => describe(context.validation.errors),
  notImplemented: context => checkMediaType(context.operation.requestBody, context.request.headers['content-type'], context.request.body),
});
await api.init();

function checkMediaType(documented, mediaType, body) {
  const known = documented === undefined ? !body : !body || mediaType?.split(';')[0] in documented.content;
  return known ? [] : [`the document has no request body of the type ${mediaType}`];
}

function checkAnswer({ method, path, status, headers, body }) {
  const operation = api.matchOperation({ method, path, headers: {} });
  const documented = operation?.responses[status];
  if (documented === undefined) {
    return [`the document has no ${status} of ${method} ${path}`];
  }

  if (documented.content === undefined) {
    return body === null ? [] : ['the document has no body of this answer'];
  }

  return [
    ...describe(api.validator.validateResponse(body, operation, status).errors),
    ...describe(api.validator.validateResponseHeaders(headers, operation, { statusCode: status, setMatchType: 'superset' }).errors),
  ];
}

for await (const line of createInterface({ input: process.stdin })) {
  const { request, answer } = JSON.parse(line);
  console.log(JSON.stringify(request ? await api.handleRequest(request) : checkAnswer(answer)));
}
