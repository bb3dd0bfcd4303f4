// The contract as a program sees it: which operation a request is, whether it may be asked, whether an answer may be given.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { openapi, roots } from '../tools/places.mjs'

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
addFormats.default(ajv)

const escaped = (step) => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** One operation of one root. */
class Operation {
  constructor(root, document, path, method) {
    this.root = root
    this.path = path
    this.method = method
    this.document = document
    this.description = document.paths[path][method]
    this.id = `${root}.${this.description.operationId}`
    this.pointer = `#/paths/${escaped(path)}/${method}`
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    this.names = names
    this.pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`)
    this.parameters = (this.description.parameters ?? []).map((parameter) => this.resolved(parameter))
    this.security = Object.keys((this.description.security ?? [])[0] ?? {})[0] ?? 'none'
    this.roles = this.description['x-roles'] ?? []
  }

  resolved(part) {
    return part?.$ref ? part.$ref.slice(2).split('/').reduce((here, step) => here[step], this.document) : part
  }

  get statuses() {
    return Object.keys(this.description.responses).map(Number)
  }

  get success() {
    return this.statuses.find((status) => status < 300)
  }

  /** What is wrong with a request; empty when it may be asked. */
  mistakes({ path, headers = {}, body }) {
    const url = new URL(path, 'http://any')
    const values = this.pattern.exec(url.pathname).slice(1)
    const given = {
      path: Object.fromEntries(this.names.map((name, index) => [name, decodeURIComponent(values[index])])),
      query: Object.fromEntries(url.searchParams),
      header: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    }
    return [...this.parameters.flatMap((parameter) => this.wrongParameter(parameter, given)), ...this.wrongBody(given.header, body)]
  }

  wrongParameter(parameter, given) {
    const value = given[parameter.in][parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name]
    const pointer = `/${parameter.name}`
    if (value === undefined) return parameter.required ? [{ pointer, code: 'required', detail: 'must be there' }] : []
    const schema = this.resolved(parameter.schema)
    const typed = schema.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value
    return wrong(ajv.compile(schema), typed, pointer)
  }

  wrongBody(headers, body) {
    const described = this.description.requestBody
    if (!described) return body === undefined ? [] : [{ pointer: '/', code: 'unknown', detail: 'takes no body' }]
    if (body === undefined) return [{ pointer: '/', code: 'required', detail: 'must be there' }]
    if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return [{ pointer: '/Content-Type', code: 'invalid', detail: 'must be application/json' }]
    return wrong(validator(this.root, `${this.pointer}/requestBody/content/application~1json/schema`), body, '')
  }

  /** What is wrong with an answer; empty when it may be given. */
  wrongAnswer({ status, headers, body }) {
    const response = this.resolved(this.description.responses[status])
    if (!response) return [{ pointer: '/status', code: 'unknown', detail: `${status} is not documented` }]
    const [type] = Object.keys(response.content)
    const sent = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
    if (!sent.startsWith(type)) return [{ pointer: '/Content-Type', code: 'invalid', detail: `must be ${type}` }]
    const needed = Object.entries(response.headers ?? {}).filter(([, header]) => this.resolved(header).required)
    const missing = needed.map(([name]) => name).filter((name) => !(headers ?? {})[name])
    const lacking = missing.map((name) => ({ pointer: `/${name}`, code: 'required', detail: 'must be there' }))
    if (!/json$/.test(type)) return [...lacking, ...(typeof body === 'string' ? [] : [{ pointer: '', code: 'invalid', detail: 'must be text' }])]
    return [...lacking, ...wrong(validator(this.root, response.content[type].schema.$ref), body, '')]
  }
}

function validator(root, pointer) {
  return ajv.getSchema(`kithway:${root}${pointer}`) ?? ajv.compile({ $ref: `kithway:${root}${pointer}` })
}

function wrong(validate, value, pointer) {
  if (validate(value)) return []
  return validate.errors.map((error) => ({
    pointer: `${pointer}${error.instancePath}${error.params.missingProperty ? `/${error.params.missingProperty}` : ''}${error.params.additionalProperty ? `/${error.params.additionalProperty}` : ''}` || '/',
    code: { required: 'required', additionalProperties: 'unknown' }[error.keyword] ?? 'invalid',
    detail: { required: 'must be there', additionalProperties: 'is not a field of this request' }[error.keyword] ?? error.message,
  }))
}

/** The documents by root, and every operation. */
export function readContract() {
  const documents = Object.fromEntries(roots.map((root) => [root, parse(readFileSync(join(openapi, 'bundled', `${root}.yaml`), 'utf8'))]))
  for (const root of roots) if (!ajv.getSchema(`kithway:${root}`)) ajv.addSchema(documents[root], `kithway:${root}`)
  const operations = roots.flatMap((root) =>
    Object.entries(documents[root].paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => new Operation(root, documents[root], path, method))))
  return {
    documents,
    operations,
    /** The operation that a method and a path (with or without query) are, if they are one. */
    find: (method, path) => operations.find((operation) => operation.method === method.toLowerCase() && operation.pattern.test(path.split('?')[0])),
  }
}
