// Makes the backend's list of known crawlers from the npm package; with --check it only says whether it is what the package says.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { differs, here } from './places.mjs'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('crawler-user-agents'))
const file = join(here, '..', 'backend', 'src', 'main', 'resources', 'attribution', 'crawlers.txt')

// Listed, but carried by people's own phones too; each with the reason.
const people = {
  'MetaIAB Facebook': 'the browser inside the Facebook app, in which a person reads',
  'AP3A\\.240617\\.008': 'the build of Android 15 on millions of telephones; seen once with a scraper',
}

const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
const crawlers = JSON.parse(await readFile(join(folder, 'crawler-user-agents.json'), 'utf8'))
if (Object.keys(people).some((pattern) => !crawlers.some((crawler) => crawler.pattern === pattern))) throw new Error('An exception is no longer in the list')
const kind = ({ tags = [] }) => (tags.includes('social-preview') ? 'preview' : tags.includes('scanner') ? 'scanner' : 'crawler')

const made = `# Made by "npm run crawlers" in frontend-contract/ from crawler-user-agents ${version} (MIT, Copyright (c) 2017 Martin Monperrus). Do not edit.\n`
  + crawlers.filter((crawler) => !(crawler.pattern in people)).map((crawler) => `${kind(crawler)} ${crawler.pattern}\n`).join('')

if (process.argv.includes('--check')) await differs(file, made, 'npm run crawlers')
else {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, made)
}
