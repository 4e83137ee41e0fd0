import {
  campaignSchema,
  campaignsSchema,
  eventPageSchema,
  leadPageSchema,
  statusCountsSchema,
} from './answer-schema.js';
import { problemDetailsSchema } from './problem-schema.js';
import { actReportSchema, addReportSchema } from './report-schema.js';
import { leadEventSchema, leadSchema } from './lead-schema.js';
import {
  actBodySchema,
  addBodySchema,
  campaignActionBodySchema,
  leadQuerySchema,
  newLeadSchema,
} from './request-schema.js';
import { json, name, text, textIfAny, time } from './schema-parts.js';

/** Every shape of the HTTP contract by its name: what answers and requests are read by. */
export const contractSchemas = {
  Text: text,
  TextIfAny: textIfAny,
  Name: name,
  Time: time,
  Json: json,
  Lead: leadSchema,
  LeadEvent: leadEventSchema,
  LeadPage: leadPageSchema,
  LeadQuery: leadQuerySchema,
  StatusCounts: statusCountsSchema,
  EventPage: eventPageSchema,
  Campaign: campaignSchema,
  Campaigns: campaignsSchema,
  ActReport: actReportSchema,
  AddReport: addReportSchema,
  Problem: problemDetailsSchema,
  ActBody: actBodySchema,
  AddBody: addBodySchema,
  NewLead: newLeadSchema,
  CampaignActionBody: campaignActionBodySchema,
} as const;

export type ContractSchema = keyof typeof contractSchemas;

/** One operation of the HTTP contract. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  /** With its open parts in braces. */
  readonly path: string;
  /** As an adapter calls it. */
  readonly id: string;
  readonly summary: string;
  /** Takes the clauses of a query in its search part. */
  readonly query?: true;
  /** Further parameters of the search part, and what they are. */
  readonly search?: { readonly [name: string]: 'whole' | 'text' };
  readonly headers?: { readonly [name: string]: { readonly required: boolean; readonly says: string } };
  readonly body?: ContractSchema;
  /** What it answers by status: JSON of a shape, an export or a stream. Errors are told by RFC 9457. */
  readonly answers: { readonly [status: number]: ContractSchema | 'export' | 'stream' };
}

const problems = { 400: 'Problem', 404: 'Problem' } as const;

/** The HTTP contract: what `createHttpAdapter` asks for, and a backend that speaks it answers. */
export const contract: readonly Operation[] = [
  {
    method: 'get',
    path: '/campaigns',
    id: 'listCampaigns',
    summary: 'Every campaign.',
    answers: { 200: 'Campaigns' },
  },
  {
    method: 'post',
    path: '/campaigns/{id}/actions',
    id: 'actOnCampaign',
    summary: 'Carries out an action on a whole campaign.',
    body: 'CampaignActionBody',
    answers: { 200: 'Campaign', ...problems },
  },
  {
    method: 'get',
    path: '/leads',
    id: 'listLeads',
    summary: 'A page of the leads that match a query, by offset or by cursor.',
    query: true,
    search: { offset: 'whole', cursor: 'text', limit: 'whole' },
    answers: { 200: 'LeadPage', 400: 'Problem' },
  },
  {
    method: 'post',
    path: '/leads',
    id: 'addLeads',
    summary: 'Adds leads. Each row has an outcome; a bad row costs no other.',
    body: 'AddBody',
    answers: { 200: 'AddReport', ...problems },
  },
  {
    method: 'get',
    path: '/leads/counts',
    id: 'countLeads',
    summary: 'How many of the leads that match a query stand where.',
    query: true,
    answers: { 200: 'StatusCounts', 400: 'Problem' },
  },
  {
    method: 'get',
    path: '/leads/export',
    id: 'exportLeads',
    summary: 'The leads that match a query, streamed: a lead on each line, or a CSV, as is accepted.',
    query: true,
    answers: { 200: 'export', 400: 'Problem' },
  },
  {
    method: 'post',
    path: '/leads/actions',
    id: 'act',
    summary: 'Carries out an action on leads, once for each idempotency key: at once, or as a job (202).',
    headers: {
      'Idempotency-Key': {
        required: true,
        says: 'Names the wish. The same key twice has one effect; with another request it is a conflict.',
      },
    },
    body: 'ActBody',
    answers: { 200: 'ActReport', 202: 'ActReport', 400: 'Problem', 409: 'Problem' },
  },
  {
    method: 'get',
    path: '/leads/{id}',
    id: 'getLead',
    summary: 'One lead.',
    answers: { 200: 'Lead', 404: 'Problem' },
  },
  {
    method: 'get',
    path: '/leads/{id}/events',
    id: 'listEvents',
    summary: 'The facts of a lead, newest first.',
    search: { before: 'text', limit: 'whole' },
    answers: { 200: 'EventPage', ...problems },
  },
  {
    method: 'get',
    path: '/jobs/{id}',
    id: 'readJob',
    summary: 'How a job stands: a report with "job" while it goes on, without it at the end.',
    search: { offset: 'whole', limit: 'whole' },
    answers: { 200: 'ActReport', 404: 'Problem' },
  },
  {
    method: 'delete',
    path: '/jobs/{id}',
    id: 'endJob',
    summary: 'Ends a job, and tells what came of it until then.',
    search: { offset: 'whole', limit: 'whole' },
    answers: { 200: 'ActReport', 404: 'Problem' },
  },
  {
    method: 'post',
    path: '/undo/{token}',
    id: 'undo',
    summary: 'Takes an act back by the token of its report.',
    answers: { 200: 'ActReport', 404: 'Problem' },
  },
  {
    method: 'get',
    path: '/events',
    id: 'subscribe',
    summary: 'What happens, as server-sent events, each with an id: "event", "lead" or "gap".',
    search: { campaign: 'text' },
    headers: { 'Last-Event-ID': { required: false, says: 'The stream goes on after this message.' } },
    answers: { 200: 'stream', 404: 'Problem' },
  },
];
