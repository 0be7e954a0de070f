// The page of the studio. The server reads, checks and draws; this sends it the text, and shows what it answers.

import { editor } from "/editor.js"

const WAIT = 120 // milliseconds without a key before the text is drawn
const $ = (id) => document.getElementById(id)
const store = window.sessionStorage
const root = document.documentElement

if (location.hash.length > 1) {
  store.setItem("token", location.hash.slice(1))
  history.replaceState(null, "", location.pathname)
}

let largest = Infinity // bytes that the server reads

async function ask(path, body = {}) {
  const sent = new Blob([JSON.stringify(body)])
  if (sent.size > largest) {
    throw new Error(`The text has ${sent.size.toLocaleString("en")} bytes, and at most ${largest.toLocaleString("en")} are read`)
  }
  let answer
  try {
    answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Ottbuild-Token": store.getItem("token") || "" },
      body: sent,
    })
  } catch {
    throw new Error("The studio has ended. Start it again with: ottbuild studio")
  }
  if (!answer.ok) throw new Error((await answer.text()).trim())
  return answer.json()
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

function say(text) {
  $("said").textContent = ""
  setTimeout(() => ($("said").textContent = text), 30)
}

// The state of the page

let language = "json"
let kinds = [] // every kind that there is
let shown = { kinds: [], problems: [], bars: [], places: [] } // the last answer with a picture
let slow = 0 // milliseconds that the last answer took

const text = editor($("editor"), {
  label: "text of the message",
  nonce: root.dataset.nonce,
  change: changed,
  cursor: moved,
  key: pressed,
})

const given = () => ({ text: text.text(), language, kind: kinds.includes($("kind").value) ? $("kind").value : "" })

function keep() {
  try {
    store.setItem("draft", JSON.stringify({ text: text.text(), language, kind: $("kind").value }))
  } catch {
    // the draft is larger than the browser keeps
  }
}

// Drawing

let timer = 0
let busy = false
let again = false

function changed() {
  note = ""
  const begins = text.text().slice(0, 200).trimStart()
  if (language === "python" && /^[[{]/.test(begins)) speak("json")
  if (language === "json" && /^(from|import)\s/.test(begins)) speak("python")
  clearTimeout(timer)
  timer = setTimeout(redraw, Math.max(WAIT, Math.min(2 * slow, 1500)))
  propose(false)
}

async function redraw() {
  clearTimeout(timer)
  if (busy) return void (again = true)
  busy = true
  again = false
  keep()
  const asked = given()
  const began = performance.now()
  try {
    const answer = await ask("/draw", asked)
    if (asked.text === text.text() && asked.language === language) show(answer)
    if ($("other").open) await other()
  } catch (error) {
    stop(error.message)
  }
  slow = performance.now() - began
  busy = false
  if (again) redraw()
}

let note = "" // what came of a command, until the text changes

/** Say why the picture is not that of the text. */
function stop(message) {
  above(message)
  document.querySelector(".look").classList.add("stale")
}

/** Say why a command did nothing. */
function notice(message) {
  note = message
  above(message)
}

function above(message) {
  $("stopped").hidden = !message
  if ($("stopped").textContent !== message) $("stopped").textContent = message
}

function show(answer) {
  if (answer.stopped) return halted(answer)
  above(note)
  document.querySelector(".look").classList.remove("stale")
  shown = answer
  $("kind").placeholder = answer.kinds.join(", ") || "recognised"
  picture(answer.picture)
  problems(answer.problems)
  bars(answer.bars)
  text.mark(answer.problems)
  moved()
}

/** Keep the last picture of a text that can't be read, and say where it can't. */
function halted(answer) {
  const { stopped } = answer
  const line = text.text().slice(0, stopped.from).split("\n").length
  stop(note || (text.text().trim() ? `Line ${line}: ${stopped.message}` : stopped.message))
  text.mark([{ ...stopped, to: Math.max(stopped.to, Math.min(stopped.from + 1, text.text().length)), severity: "error" }])
  $("status").className = "error"
  $("status").textContent = "not read"
  const rows = text.text().trim() ? [{ ...stopped, key: "stopped", pointer: `line ${line}`, severity: "error" }] : []
  const list = rows.map(row)
  for (const kind of answer.kinds) {
    const button = make("button", { type: "button" }, make("span", { class: "number" }, "?"), make("code", {}, kind))
    button.addEventListener("click", () => choose(kind))
    list.push(make("li", {}, button))
  }
  $("problems").replaceChildren(...list)
}

function choose(kind) {
  $("kind").value = kind
  redraw()
  text.focus()
}

// The picture

const frame = () => $("picture").contentDocument
const SCROLLED = ".row, .chips, .flex-carousel"

function picture(html) {
  const main = frame().querySelector("main")
  const scrolls = [...main.querySelectorAll(SCROLLED)].map((one) => one.scrollLeft)
  const open = [...main.querySelectorAll("details")].map((one) => one.open)
  main.innerHTML = html
  main.querySelectorAll(SCROLLED).forEach((one, i) => (one.scrollLeft = scrolls[i] || 0))
  main.querySelectorAll("details").forEach((one, i) => (one.open = open[i] || false))
}

let pointed = null

/** Mark the drawn part that the cursor is in. */
function point(at, scroll) {
  let best = null
  for (const [pointer, from, to] of shown.places) {
    if (from <= at && at <= to && pointer && (!best || to - from <= best[2] - best[1])) best = [pointer, from, to]
  }
  if (pointed) pointed.style.outline = ""
  pointed = best && frame().querySelector(`[data-at="${CSS.escape(best[0])}"]`)
  if (pointed) {
    pointed.style.outline = "2px solid #0a7cff"
    if (scroll) pointed.scrollIntoView({ block: "nearest", inline: "nearest" })
  }
}

function watch() {
  frame().addEventListener("click", (event) => {
    const link = event.target.closest("a")
    if (link) {
      event.preventDefault()
      const key = link.getAttribute("href").replace("#problem-", "")
      const found = shown.problems.find((one) => one.key === key)
      if (found) text.go(found.from, found.to)
      return
    }
    let part = event.target.closest("[data-at]")
    const places = new Map(shown.places.map(([pointer, from, to]) => [pointer, [from, to]]))
    while (part && !places.has(part.dataset.at)) part = part.parentElement.closest("[data-at]")
    if (part && !event.target.closest("summary")) text.go(...places.get(part.dataset.at))
  })
  view()
}

function view() {
  const dark = root.dataset.theme === "dark"
  const page = frame().documentElement
  page.style.colorScheme = dark ? "dark" : "light"
  page.style.background = dark ? "#141518" : "#f5f6f7"
  page.style.setProperty("--scale", $("size").value)
  page.style.setProperty("--screen", `${$("width").value}px`)
  $("theme").setAttribute("aria-pressed", String(dark))
}

// Problems and limits

function row(one, index) {
  const button = make(
    "button",
    { type: "button", "data-key": one.key, "aria-label": `${one.severity} at ${one.pointer || "the whole"}: ${one.message}` },
    make("span", { class: "number", "aria-hidden": "true" }, one.key === "stopped" ? "!" : String(index + 1)),
    make("code", { dir: "ltr" }, one.pointer || "(the whole)"),
    make("span", { class: "says", dir: "auto" }, one.message),
  )
  button.addEventListener("click", () => text.go(one.from, one.to))
  const item = make("li", { class: one.severity }, button)
  if (one.doc) {
    item.append(make("a", { class: "doc", href: one.doc, target: "_blank", rel: "noreferrer noopener" }, "source"))
  }
  return item
}

function count(number, name) {
  return number ? [`${number} ${name}${number === 1 ? "" : "s"}`] : []
}

function problems(list) {
  const errors = list.filter((one) => one.severity === "error").length
  const says = [...count(errors, "error"), ...count(list.length - errors, "warning")].join(", ") || "no problems"
  $("status").className = errors ? "error" : list.length ? "warning" : "clean"
  if ($("status").textContent !== says) $("status").textContent = says
  $("problems").replaceChildren(...list.map(row))
}

function bars(list) {
  $("limits").hidden = !list.length
  $("limits").querySelector("ul").replaceChildren(
    ...list.map((one) => {
      const says = `${one.length.toLocaleString("en")} of ${one.most.toLocaleString("en")} ${one.unit}`
      const most = Math.max(one.most, one.length)
      const ends = { low: 0.9 * one.most, high: one.most, max: most, optimum: 0 }
      const meter = make("meter", { ...ends, value: one.length, "aria-hidden": "true" })
      const button = make(
        "button",
        { type: "button", "aria-label": `${one.pointer}: ${says}` },
        make("code", { dir: "ltr" }, one.pointer),
        make("span", {}, says),
        meter,
      )
      button.addEventListener("click", () => text.go(one.from, one.to))
      return make("li", { class: one.length > one.most ? "over" : null }, button)
    }),
  )
}

/** Go to the problem after the cursor, or before it. */
function step(back) {
  const places = shown.problems.map((one) => [one.from, one.to]).sort((one, next) => one[0] - next[0])
  if (!places.length) return say("no problems")
  const at = text.at()
  const next = back ? places.filter(([from]) => from < at).at(-1) || places.at(-1) : places.find(([from]) => from > at) || places[0]
  text.go(...next)
  const found = shown.problems.find((one) => one.from === next[0])
  if (found) say(`${found.severity} at ${found.pointer}: ${found.message}`)
}

// The place of the cursor: the reference of it, and what can be written there

let pause = 0
let list = [] // the proposals that are shown
let span = { from: 0, to: 0 }
let chosen = 0

function moved() {
  point(text.at(), document.activeElement !== document.body)
  clearTimeout(pause)
  pause = setTimeout(refer, Math.max(80, Math.min(slow, 1500)))
}

const context = () => ({ ...given(), kind: given().kind || shown.kinds[0] || "", at: text.at() })

let referring = false

async function refer() {
  if (referring) return void (pause = setTimeout(refer, 80))
  referring = true
  try {
    const answer = await ask("/cursor", context())
    reference(answer.reference)
  } catch {
    // the next drawing says it
  }
  referring = false
}

function reference(about) {
  const home = $("reference").querySelector("div")
  if (!about) return home.replaceChildren(make("p", {}, "nothing is known of this place"))
  const parts = [make("p", { class: "path" }, about.path), make("p", { class: "what" }, about.what)]
  if (about.description) parts.push(make("p", {}, about.description))
  for (const [title, lines] of about.sections) {
    parts.push(make("h3", {}, title))
    if (title === "see") {
      for (const page of lines) {
        parts.push(make("p", {}, make("a", { href: page, target: "_blank", rel: "noreferrer noopener" }, page)))
      }
    } else parts.push(...lines.slice(0, 60).map((line) => said(line, title)))
  }
  home.replaceChildren(...parts)
}

/** Return a line of the reference; of a table, with the name at its beginning set apart. */
function said(line, title) {
  if (title === "example") return make("p", {}, make("code", {}, line))
  const found = /^(\S+) {2,}(.*)$/.exec(line)
  return found ? make("p", {}, make("code", {}, found[1]), ` ${found[2].replace(/ {2,}/g, ", ")}`) : make("p", {}, line)
}

let asked = 0
let asking = false
let waiting = null

/** Ask what can be written at the cursor, one question at a time. */
async function propose(always) {
  if (asking) return void (waiting = always || Boolean(waiting))
  asking = true
  waiting = null
  try {
    await offer(always)
  } finally {
    asking = false
  }
  if (waiting !== null) propose(waiting)
}

async function offer(always) {
  const mine = ++asked
  const before = text.text().slice(Math.max(0, text.at() - 1), text.at())
  if (!always && !/[\w".]/.test(before)) return close()
  let answer
  try {
    answer = await ask("/cursor", context())
  } catch {
    return close()
  }
  if (mine !== asked) return
  const typed = text.text().slice(answer.from, text.at()).replace(/^"/, "")
  const known = answer.proposals.filter((one) => always || one.label !== typed)
  if (!known.length || (!always && known.length !== answer.proposals.length)) {
    if (always) say("no proposals")
    return close()
  }
  list = known
  span = answer
  chosen = 0
  const box = $("proposals")
  box.replaceChildren(
    ...list.map((one, index) => {
      const option = make(
        "div",
        { role: "option", id: `proposal-${index}` },
        make("span", { class: "label" }, one.label),
        make("span", { class: "about" }, one.about),
      )
      option.addEventListener("mousedown", (event) => {
        event.preventDefault()
        chosen = index
        accept()
      })
      return option
    }),
  )
  box.hidden = false
  const caret = text.caret()
  const below = caret.bottom + box.offsetHeight + 8 < window.innerHeight
  box.style.left = `${Math.max(8, Math.min(caret.left, window.innerWidth - box.offsetWidth - 8))}px`
  box.style.top = `${Math.max(8, below ? caret.bottom + 2 : caret.top - box.offsetHeight - 2)}px`
  select(0)
}

function select(index) {
  chosen = (index + list.length) % list.length
  const options = $("proposals").children
  for (const [i, option] of [...options].entries()) option.setAttribute("aria-selected", String(i === chosen))
  options[chosen].scrollIntoView({ block: "nearest" })
  text.field.setAttribute("aria-activedescendant", `proposal-${chosen}`)
  say(`${list[chosen].label}, ${chosen + 1} of ${list.length}`)
}

function close() {
  asked++
  list = []
  $("proposals").hidden = true
  text.field.removeAttribute("aria-activedescendant")
}

function accept() {
  const one = list[chosen]
  const { from, to } = span
  close()
  text.replace(from, Math.max(to, text.at()), one.text, one.back)
  redraw()
}

/** Handle a key in the text; return true if it was for the proposals, or a short cut. */
function pressed(event) {
  const command = event.ctrlKey || event.metaKey
  const act = list.length
    ? { ArrowDown: () => select(chosen + 1), ArrowUp: () => select(chosen - 1), Enter: accept, Tab: accept, Escape: close }[event.key]
    : undefined
  if (act && !command && !event.altKey) act()
  else if (command && event.code === "Space") propose(true)
  else {
    if (["ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"].includes(event.key)) close()
    return false
  }
  event.preventDefault()
  return true
}

document.addEventListener("keydown", (event) => {
  if (event.key === "F8") step(event.shiftKey)
  else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") copy("json")
  else if (event.key === "Escape" && $("copy").open) {
    $("copy").open = false
    $("copy").querySelector("summary").focus()
  } else return
  event.preventDefault()
})
document.addEventListener("click", (event) => {
  if (!event.target.closest("#copy")) $("copy").open = false
  if (!event.target.closest(".write")) close()
})

// The other language, and copies

async function other() {
  const answer = await ask("/write", { ...given(), form: language === "json" ? "code" : "json" })
  if (answer.text !== undefined) $("other").querySelector("pre").textContent = answer.text
}
$("other").addEventListener("toggle", () => $("other").open && other().catch((error) => stop(error.message)))

async function copy(form) {
  let answer
  try {
    answer = await ask("/write", { ...given(), form })
  } catch (error) {
    return stop(error.message)
  }
  if (answer.text === undefined) return tell(answer.why)
  if (form === "page") {
    const link = make("a", { href: URL.createObjectURL(new Blob([answer.text], { type: "text/html" })), download: "message.html" })
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
    return tell("saved")
  }
  try {
    await navigator.clipboard.writeText(answer.text)
    tell("copied")
  } catch {
    tell("this browser does not let the page copy")
  }
}

/** Say what came of a command, where the state of the message stands otherwise. */
function tell(what) {
  say(what)
  const summary = $("copy").querySelector("summary")
  summary.textContent = what.length < 12 ? `Copy: ${what}` : "Copy"
  if (what.length >= 12) notice(what)
  setTimeout(() => (summary.textContent = "Copy"), 2000)
}

for (const button of document.querySelectorAll("[data-form]")) {
  button.addEventListener("click", () => {
    $("copy").open = false
    copy(button.dataset.form)
  })
}

// Languages, kinds, examples, and the view

function speak(name) {
  language = name
  for (const one of ["json", "python"]) {
    $(`tab-${one}`).setAttribute("aria-selected", String(one === name))
    $(`tab-${one}`).tabIndex = one === name ? 0 : -1
  }
  $("editor").setAttribute("aria-labelledby", `tab-${name}`)
  $("other").querySelector("summary").textContent = name === "json" ? "Python code" : "JSON"
  text.language(name)
}

async function translate(name) {
  if (name === language) return
  if (text.text().trim()) {
    try {
      const answer = await ask("/write", { ...given(), form: name === "python" ? "code" : "json" })
      if (answer.text === undefined) return notice(`Not turned into ${$(`tab-${name}`).textContent}: ${answer.why}`)
      speak(name)
      text.replace(0, text.text().length, answer.text)
    } catch (error) {
      return stop(error.message)
    }
  } else speak(name)
  text.go(0, 0)
  redraw()
}

for (const name of ["json", "python"]) {
  $(`tab-${name}`).addEventListener("click", () => translate(name))
  $(`tab-${name}`).addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") $(`tab-${name === "json" ? "python" : "json"}`).focus()
  })
}

$("kind").addEventListener("change", () => {
  const wrong = $("kind").value && !kinds.includes($("kind").value)
  $("kind").setAttribute("aria-invalid", String(Boolean(wrong)))
  redraw()
})

$("example").addEventListener("change", async () => {
  const way = $("example").value
  if (!way) return
  const answer = way === "given" ? { text: first.text } : await ask("/example", { way })
  $("example").value = ""
  $("kind").value = ""
  const wanted = way === "given" ? first.language : language
  speak(way === "given" ? first.language : "json")
  text.replace(0, text.text().length, answer.text)
  if (wanted === "python" && language === "json") return translate("python")
  text.go(0, 0)
  redraw()
})

function dress(theme) {
  root.dataset.theme = theme
  store.setItem("theme", theme)
  if (frame()?.querySelector("main")) view()
}
$("theme").addEventListener("click", () => dress(root.dataset.theme === "dark" ? "light" : "dark"))
$("width").addEventListener("change", view)
$("size").addEventListener("change", view)

// The beginning

let first = { text: "", language: "json", kind: "", name: "" } // what the page was opened with

async function begin() {
  dress(store.getItem("theme") || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"))
  if (!frame()?.querySelector("main")) await new Promise((done) => $("picture").addEventListener("load", done, { once: true }))
  watch()
  try {
    first = await ask("/start")
  } catch (error) {
    return stop(error.message)
  }
  kinds = first.kinds
  largest = first.largest
  $("kinds").append(...kinds.map((kind) => make("option", { value: kind })))
  if (first.name) $("example").append(make("option", { value: "given" }, first.name))
  for (const group of first.examples) {
    $("example").append(make("optgroup", { label: group.provider }, ...group.ways.map((way) => make("option", { value: way }, way))))
  }
  $("name").textContent = first.name
  const draft = JSON.parse(store.getItem("draft") || "null") || first
  speak(draft.language)
  $("kind").value = draft.kind
  text.replace(0, 0, draft.text)
  text.go(0, 0)
  redraw()
}

begin()
