// Where things lie, and how the tools of this folder are run.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const here = dirname(dirname(fileURLToPath(import.meta.url)))
export const openapi = join(here, '..', 'openapi')
export const roots = ['provider', 'staff', 'public']

/** Runs a tool that npm installed, with the Node that runs this; fails with what the tool said. */
export async function run(tool, parameters) {
  const PATH = dirname(process.execPath) + delimiter + process.env.PATH
  const program = tool === 'node' ? process.execPath : join(here, 'node_modules', '.bin', tool)
  try {
    return (await promisify(execFile)(program, parameters, { env: { ...process.env, PATH, NO_COLOR: '1' }, cwd: here })).stdout
  } catch (failure) {
    throw new Error(`${tool} ${parameters.join(' ')}\n${failure.stdout}${failure.stderr}`, { cause: failure })
  }
}

/** Refuses a committed file that is not what its sources make, and names the way out. */
export async function differs(file, made, remedy) {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed !== made) throw new Error(`${file} is not what its sources say; run "${remedy}" in frontend-contract/ and commit`)
}
