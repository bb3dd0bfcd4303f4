// The typed client: one per root of the contract. Uses fetch and nothing else of the platform.
import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { components, paths as ProviderPaths } from './provider.ts'
import type { paths as PublicPaths } from './public.ts'
import type { paths as StaffPaths } from './staff.ts'

export type { components as ProviderComponents } from './provider.ts'
export type { components as PublicComponents } from './public.ts'
export type { components as StaffComponents } from './staff.ts'

/** Why there was no success; the same shape everywhere. Decide by `code`, show `title`. */
export type Problem = components['schemas']['Problem']

export interface Connection {
  /** Where the backend or the mock is, e.g. http://localhost:8480. */
  baseUrl: string
  /** An access token of Keycloak, or a pass; asked before each request, so that it may be renewed. */
  token?: () => string | undefined | Promise<string | undefined>
  /** Which organization is meant, when the token belongs to several. */
  organization?: string
  /** Another fetch, for tests. */
  fetch?: typeof globalThis.fetch
}

function connect<Paths extends {}>({ baseUrl, token, organization, fetch }: Connection): Client<Paths> {
  const client = createClient<Paths>({ baseUrl, ...(fetch && { fetch: (request: Request) => fetch(request) }) })
  const signed: Middleware = {
    async onRequest({ request }) {
      const value = await token?.()
      if (value) request.headers.set('Authorization', `Bearer ${value}`)
      if (organization) request.headers.set('Kithway-Organization', organization)
      return request
    },
  }
  client.use(signed)
  return client
}

/** For caregivers and patients. */
export const publicClient = (connection: Connection): Client<PublicPaths> => connect(connection)
/** For practices' and scheduling systems. */
export const providerClient = (connection: Connection): Client<ProviderPaths> => connect(connection)
/** For the console. */
export const staffClient = (connection: Connection): Client<StaffPaths> => connect(connection)

/** A new Idempotency-Key. Keep it with the thing to be created, and send it again after a lost answer. */
export const newIdempotencyKey = (): string => crypto.randomUUID()

/** Whether something is a problem, for errors that reach a place without types. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'requestId' in value && 'status' in value
}
