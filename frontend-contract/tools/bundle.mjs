// Makes openapi/bundled/*.yaml from the split sources; with --check it only says whether they are what the sources say.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isMap, parseDocument, stringify } from 'yaml'
import { openapi, roots, run, differs } from './places.mjs'

const header = '# Made by "npm run bundle" in frontend-contract/ from the split sources beside this folder. Do not edit.\n'

/** Examples are fixtures: redocly leaves their references alone, so they are put in place here. */
async function withExamples(text, folder) {
  const document = parseDocument(text)
  const references = []
  const visit = (node, parent, key) => {
    const reference = isMap(node) && node.items.length === 1 && node.get('$ref')
    if (typeof reference === 'string' && /\.json#\//.test(reference)) references.push({ parent, key, reference })
    else if (isMap(node)) node.items.forEach((pair) => visit(pair.value, node, pair.key.value))
    else if (node?.items) node.items.forEach((item, index) => visit(item, node, index))
  }
  visit(document.contents, null, null)
  for (const { parent, key, reference } of references) {
    const [file, pointer] = reference.split('#/')
    const fixture = JSON.parse(await readFile(resolve(folder, file), 'utf8'))
    const value = pointer.split('/').reduce((part, step) => part[step], fixture)
    if (value === undefined) throw new Error(`${reference} points at nothing`)
    parent.set(key, document.createNode(value))
  }
  return header + stringify(document.toJS(), { lineWidth: 0, aliasDuplicateObjects: false })
}

export async function bundle(root) {
  const folder = await mkdtemp(join(tmpdir(), 'kithway-bundle-'))
  try {
    const made = join(folder, `${root}.yaml`)
    await run('redocly', ['bundle', join(openapi, `${root}.yaml`), '--output', made, '--config', join(openapi, 'redocly.yaml')])
    const text = await readFile(made, 'utf8')
    // It leaves references inside of examples as written: relative to the folder of a module.
    return await withExamples(text, join(openapi, 'module'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

for (const root of roots) {
  const file = join(openapi, 'bundled', `${root}.yaml`)
  const made = await bundle(root)
  if (process.argv.includes('--check')) await differs(file, made, 'npm run bundle')
  else await writeFile(file, made)
}
