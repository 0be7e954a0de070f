// Makes ottbuild/studio/bundle.js of editor.js and the packages of package-lock.json, with their licences beside it.

import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const here = dirname(fileURLToPath(import.meta.url))
const home = join(here, "..", "ottbuild", "studio")
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["editor.js"],
  outfile: join(home, "bundle.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
})
const packages = Object.keys(metafile.inputs).flatMap((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [])
const licences = [...new Set(packages)].sort().map((name) => {
  const folder = join(here, "node_modules", name)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  if (!file) throw new Error(`${name} has no licence`)
  return `${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`
})
writeFileSync(join(home, "bundle.licences.txt"), licences.join(`\n${"-".repeat(80)}\n\n`))
