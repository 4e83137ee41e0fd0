/** The OpenAPI document, made of the contract and of the schemas that answers are read by. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import { LIST_CLAUSES, PHASES } from '../../src/core/index.js';
import { contract, contractSchemas } from '../../src/adapter/contract.js';
import type { ContractSchema, Operation } from '../../src/adapter/contract.js';
import pkg from '../../package.json' with { type: 'json' };

type Shapes = { readonly [name: string]: JsonSchema };

const reference = (name: ContractSchema) => ({ $ref: `#/components/schemas/${name}` });

/** What a schema cannot say of itself, since it reads more than it answers: by the path in the shapes. */
const plainer: { readonly [name in ContractSchema]?: JsonSchema } = {
  Text: { type: 'string' },
  TextIfAny: { type: 'string', description: 'Absent or empty where there is none.' },
  Name: { type: 'string', minLength: 1 },
  Time: { type: 'string', format: 'date-time', description: 'ISO 8601 in UTC with milliseconds.' },
  Json: { description: 'Any JSON.' },
};

/** The whole document, OpenAPI 3.1. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Leadlight HTTP contract',
      version: pkg.version,
      description:
        'What createHttpAdapter asks for. A backend that answers so needs no adapter of its own. Errors are told by RFC 9457.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: Object.fromEntries(
      [...new Set(contract.map(({ path }) => path))].map((path) => [path, methodsOf(path)]),
    ),
    components: { schemas: shapes() },
  };
}

function methodsOf(path: string) {
  return Object.fromEntries(
    contract.filter((one) => one.path === path).map((operation) => [operation.method, methodOf(operation)]),
  );
}

function methodOf(operation: Operation) {
  const { id, summary, body, answers } = operation;
  return {
    operationId: id,
    summary,
    parameters: parametersOf(operation),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } },
    }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, shape]) => [status, answerOf(Number(status), shape)]),
    ),
  };
}

function parametersOf({ path, query, search = {}, headers = {} }: Operation) {
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const further = Object.entries(search).map(([name, kind]) => ({
    name,
    in: 'query',
    schema: kind === 'whole' ? { type: 'integer', minimum: 0 } : { type: 'string' },
  }));
  const sent = Object.entries(headers).map(([name, { required, says }]) => ({
    name,
    in: 'header',
    required,
    description: says,
    schema: { type: 'string', minLength: 1 },
  }));
  return [...parts, ...(query ? queryParameters() : []), ...further, ...sent];
}

function queryParameters() {
  const list = (name: string, items: object) => ({
    name,
    in: 'query',
    style: 'form',
    explode: false,
    schema: { type: 'array', items },
  });
  const one = (name: string, schema: object) => ({ name, in: 'query', schema });
  return [
    one('campaign', { type: 'string' }),
    ...LIST_CLAUSES.map((clause) => list(clause, clause === 'phase' ? { enum: PHASES } : { type: 'string' })),
    list('step', { type: 'integer', minimum: 0 }),
    one('search', { type: 'string' }),
    one('activeSince', { type: 'string', format: 'date-time' }),
    one('sort', { type: 'string', description: 'Keys with commas between; a minus turns the order round.' }),
  ];
}

function answerOf(status: number, shape: Operation['answers'][number]) {
  if (shape === 'export') {
    return {
      description: 'A lead on each line (each a Lead), or a CSV.',
      content: {
        'application/x-ndjson': { schema: { type: 'string' } },
        'text/csv': { schema: { type: 'string' } },
      },
    };
  }
  if (shape === 'stream')
    return {
      description: 'A stream that stays open.',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    };
  const type = shape === 'Problem' ? 'application/problem+json' : 'application/json';
  const content = { [type]: { schema: reference(shape) } };
  if (status !== 202) return { description: status < 300 ? 'Done.' : 'A problem.', content };
  const schema = { type: 'string' };
  const headers = { Location: { required: true, description: 'Where the job is asked for.', schema } };
  return { description: 'It goes on as a job.', headers, content };
}

function shapes(): Shapes {
  const made = toJsonSchemaDefs(contractSchemas, {
    typeMode: 'output',
    errorMode: 'ignore',
    target: 'draft-2020-12',
  });
  const plain: Shapes = JSON.parse(
    JSON.stringify({ ...made, ...plainer }).replaceAll('#/$defs/', '#/components/schemas/'),
  );
  return {
    ...plain,
    Lead: { ...plain['Lead'], anyOf: [{ required: ['status'] }, { required: ['journal'] }] },
    LeadEvent: withMember(plain['LeadEvent'], 'type', { type: 'string', minLength: 1 }),
    LeadPage: withMember(plain['LeadPage'], 'leads', { type: 'array', items: reference('Lead') }),
    EventPage: withMember(plain['EventPage'], 'events', { type: 'array', items: reference('LeadEvent') }),
    Campaigns: withMember(plain['Campaigns'], 'campaigns', { type: 'array', items: reference('Campaign') }),
    ActReport: withLead(plain['ActReport']),
    AddBody: withMember(plain['AddBody'], 'rows', { type: 'array', items: reference('NewLead') }),
    ActBody: withMember(plain['ActBody'], 'selection', { anyOf: [selectionByIds, selectionByQuery] }),
  };
}

const selectionByIds: JsonSchema = {
  type: 'object',
  properties: { ids: { type: 'array', items: { type: 'string', minLength: 1 } } },
  required: ['ids'],
  additionalProperties: false,
};

const selectionByQuery: JsonSchema = {
  type: 'object',
  properties: {
    query: reference('LeadQuery'),
    except: { type: 'array', items: { type: 'string', minLength: 1 } },
    count: { type: 'integer', minimum: 0 },
    asOf: reference('Time'),
  },
  required: ['query', 'count'],
  additionalProperties: false,
};

/** A report, in whose outcomes a lead is a lead. */
function withLead(report: JsonSchema | undefined): JsonSchema {
  const text = JSON.stringify(report).replace('"lead":{}', `"lead":${JSON.stringify(reference('Lead'))}`);
  const shape: JsonSchema = JSON.parse(text);
  return shape;
}

function withMember(shape: JsonSchema | undefined, name: string, member: JsonSchema): JsonSchema {
  return { ...shape, properties: { ...shape?.properties, [name]: member } };
}
