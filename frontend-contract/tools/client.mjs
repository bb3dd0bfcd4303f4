// Makes client/<root>.ts from the bundles; with --check it only says whether they are what the contract says.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { differs, here, openapi, roots } from './places.mjs'

const header = '// Made by "npm run client" from openapi/bundled/. Do not edit.\n\n'

for (const root of roots) {
  const file = join(here, 'client', `${root}.ts`)
  const made = header + astToString(await openapiTS(pathToFileURL(join(openapi, 'bundled', `${root}.yaml`)), { alphabetize: true }))
  if (process.argv.includes('--check')) await differs(file, made, 'npm run client')
  else await writeFile(file, made)
}
