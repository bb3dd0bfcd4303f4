// A stand-in of the backend for building a front end: answers by the fixtures, refuses what the contract refuses.
import { createServer } from 'node:http'
import { readContract } from '../lib/contract.mjs'
import { readFixtures } from '../lib/fixtures.mjs'

const MOST = 256 * 1024
const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, Kithway-Organization, Prefer',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, OPTIONS',
  'Access-Control-Expose-Headers': 'Retry-After, WWW-Authenticate',
}
const TITLES = { 400: 'Some fields are missing or not right', 401: 'Sign in first', 403: 'Your role does not allow this', 404: 'There is nothing at this address', 413: 'The request is larger than this address takes', 422: 'This Idempotency-Key was used with another body' }
const CODES = { 400: 'invalid-request', 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found', 413: 'too-large', 422: 'idempotency-other-body' }

/** A server, not yet listening. Tokens are "mock:<role>", e.g. "mock:coordinator"; a pass is any bearer token. */
export function mockServer() {
  const contract = readContract()
  const fixtures = new Map(readFixtures().map((fixture) => [`${fixture.operation}/${fixture.status}`, fixture.response]))
  const seen = new Map()

  function answer(request) {
    const operation = contract.find(request.method, request.path)
    if (!operation) return problem(404, request.path)
    const wished = /\bcode=(\d{3})\b/.exec(request.headers.prefer ?? '')?.[1]
    if (wished) return fixtures.get(`${operation.id}/${wished}`) ?? problem(404, request.path)
    return refusal(operation, request) ?? fixtures.get(`${operation.id}/${operation.success}`)
  }

  function refusal(operation, request) {
    const refused = notAllowed(operation, request.headers.authorization)
    if (refused) return problem(refused, request.path)
    const mistakes = operation.mistakes(request)
    if (mistakes.length > 0) return problem(400, request.path, mistakes)
    return usedWithAnotherBody(operation, request) ? problem(422, request.path) : undefined
  }

  function usedWithAnotherBody(operation, { path, headers, body }) {
    const key = headers['idempotency-key']
    if (!key) return false
    const place = JSON.stringify([operation.id, path, headers.authorization, key])
    const text = JSON.stringify(body ?? null)
    if (!seen.has(place)) seen.set(place, text)
    return seen.get(place) !== text
  }

  return createServer(async (incoming, outgoing) => {
    if (incoming.method === 'OPTIONS') return outgoing.writeHead(204, OPEN_TO_ALL).end()
    const path = incoming.url ?? '/'
    const { status, headers, body } = await read(incoming).then(
      (sent) => answer({ method: incoming.method, path, headers: incoming.headers, body: sent }),
      (failure) => problem(failure.status ?? 400, path, failure.status ? [] : [{ pointer: '/', code: 'invalid', detail: 'is not JSON' }]),
    )
    outgoing.writeHead(status, { ...OPEN_TO_ALL, ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
}

function notAllowed(operation, authorization) {
  if (operation.security === 'none') return undefined
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
  if (!token) return 401
  if (operation.security === 'pass') return undefined
  const role = /^mock:(\w+)$/.exec(token)?.[1]
  if (!role) return 401
  return operation.roles.includes(role) ? undefined : 403
}

async function read(incoming) {
  const parts = []
  let size = 0
  for await (const part of incoming) {
    size += part.length
    if (size > MOST) throw Object.assign(new Error('too large'), { status: 413 })
    parts.push(part)
  }
  return size === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString('utf8'))
}

function problem(status, path, errors = []) {
  const code = CODES[status]
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }) },
    body: {
      type: `https://kithway.health/problems/${code}`,
      title: TITLES[status],
      status,
      instance: path.split('?')[0],
      code,
      ...(errors.length > 0 && { errors }),
      requestId: 'mock',
    },
  }
}
