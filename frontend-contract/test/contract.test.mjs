import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { readContract } from '../lib/contract.mjs'
import { openapi, roots } from '../tools/places.mjs'

const { documents, operations } = readContract()
const MODULES = { Accountings: 'disclosure', Attribution: 'attribution', Audit: 'audit', Breach: 'disclosure', Calendars: 'directory', Circles: 'circle', Consents: 'consent', Credit: 'attribution', Decisions: 'consent', Directory: 'directory', Disclosures: 'disclosure', Emergency: 'person', Erasures: 'person', Inbox: 'messaging', Intake: 'intake', Integrity: 'integrity', Jobs: 'job', Joining: 'circle', Keys: 'person', Links: 'program', Messaging: 'messaging', Places: 'directory', Plans: 'reminder', Prints: 'program', PrivacyNotices: 'directory', Programs: 'program', Receipts: 'consent', Referrals: 'referral', Reminders: 'reminder', Reply: 'messaging', Registrations: 'messaging', Reports: 'report', Representatives: 'consent', Retention: 'retention', Routing: 'routing', Sharers: 'program', Suppressions: 'consent', Tasks: 'task', Texts: 'consent', Thanks: 'referral', Wording: 'messaging' }
const everySchema = roots.flatMap((root) => Object.entries(documents[root].components.schemas).map(([name, schema]) => ({ root, name, schema })))

for (const operation of operations) {
  test(`${operation.id} keeps the conventions`, () => {
    const { tags, security, responses } = operation.description
    const creates = operation.success === 201
    const has = (name) => operation.parameters.some((parameter) => parameter.name === name)
    assert.equal(tags.length, 1)
    assert.ok(existsSync(join(openapi, MODULES[tags[0]], `${operation.id}.yaml`)), `its source is ${MODULES[tags[0]]}/${operation.id}.yaml`)
    assert.ok(operation.path.startsWith(`/${operation.root}/v1/`))
    assert.ok(Array.isArray(security), 'it says who may ask')
    assert.equal(has('Idempotency-Key'), creates, 'creating, and only creating, takes an Idempotency-Key (R-HTTP-03)')
    if (creates) for (const status of ['400', '409']) assert.ok(responses[status], `${status} is documented`)
    if (creates && operation.description.requestBody && tags[0] !== 'Jobs') assert.ok(responses['422'], '422 is documented')
    const behindKeycloak = operation.security === 'keycloak'
    assert.equal(operation.roles.length > 0, behindKeycloak, 'roles are named where Keycloak stands')
    assert.equal(has('Kithway-Organization'), behindKeycloak)
    if (behindKeycloak) for (const status of ['401', '403', '503']) assert.ok(responses[status], `${status} is documented`)
    assert.ok(!operation.path.split('/').some((step) => /[A-Z_]/.test(step.replace(/\{.*\}/, ''))), 'paths are kebab-case')
  })
}

for (const { root, name, schema } of everySchema) {
  test(`${root} ${name} keeps the conventions`, () => {
    assert.ok(schema.description, 'it is described')
    assert.ok(!schema.enum || typeof schema['x-grows'] === 'boolean', 'a list of values says whether it grows')
    for (const [property, described] of Object.entries(schema.properties ?? {})) {
      assert.ok(described.$ref || described.description, `${property} is described`)
      assert.ok(!described.enum && !described.properties, `${property} has a schema of its own`)
      assert.doesNotMatch(property, /diagnos|procedure|medication|symptom|condition|clinical|ssn|insurance/i)
    }
    if (/Page$/.test(name)) assert.deepEqual([schema.required, Object.keys(schema.properties)], [['items'], ['items', 'next']])
  })
}

test('what is sent is closed: unknown fields are refused', () => {
  for (const operation of operations.filter(({ description }) => description.requestBody)) {
    const open = []
    const visit = (schema, path) => {
      const here = operation.resolved(schema)
      if (here.type === 'object' && here.additionalProperties !== false) open.push(path)
      for (const [name, part] of Object.entries(here.properties ?? {})) visit(part, `${path}/${name}`)
      if (here.items) visit(here.items, `${path}/*`)
    }
    visit(operation.description.requestBody.content['application/json'].schema, operation.id)
    assert.deepEqual(open, [])
  }
})

test('the roots hold only references', () => {
  for (const root of roots) {
    const paths = readFileSync(join(openapi, `${root}.yaml`), 'utf8').split(/^paths:$/m)[1].split(/^components:$/m)[0]
    for (const line of paths.split('\n').filter(Boolean)) assert.match(line, /^ {2}\/|^ {4}\w+: \{ \$ref: /)
  }
})

test('every source of an operation is used by its root', () => {
  const known = new Set(operations.map(({ id }) => `${id}.yaml`))
  const sources = Object.values(MODULES).flatMap((module) => readdirSync(join(openapi, module)))
  assert.deepEqual(sources.filter((file) => /^(provider|staff|public)\./.test(file) && !known.has(file)), [])
})

test('a schema of the same name is the same schema in every root', () => {
  const seen = new Map()
  for (const { root, name, schema } of everySchema) {
    const text = JSON.stringify(schema)
    assert.equal(seen.get(name) ?? text, text, `${name} in ${root}`)
    seen.set(name, text)
  }
})
