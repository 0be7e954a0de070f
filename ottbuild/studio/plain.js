// The editor of a checkout without the built one: a plain text field, with what is marked below its text.

const MOST = 200000 // characters; the marks of a longer text would make typing slow

export function editor(home, { change, cursor, key, label }) {
  const box = document.createElement("div")
  box.className = "plain"
  const below = document.createElement("div")
  below.className = "below"
  below.setAttribute("aria-hidden", "true")
  const field = document.createElement("textarea")
  Object.assign(field, { id: "text", spellcheck: false, autocapitalize: "off" })
  field.setAttribute("aria-label", label)
  field.setAttribute("autocomplete", "off")
  field.setAttribute("aria-autocomplete", "list")
  field.setAttribute("aria-controls", "proposals")
  box.append(below, field)
  home.append(box)
  let marks = []

  function paint() {
    const text = field.value
    if (text.length > MOST) return below.replaceChildren()
    const parts = []
    let end = 0
    for (const one of marks) {
      if (one.from < end || one.to <= one.from || one.to > text.length) continue
      const mark = document.createElement("mark")
      mark.className = one.severity
      mark.textContent = text.slice(one.from, one.to)
      parts.push(text.slice(end, one.from), mark)
      end = one.to
    }
    below.replaceChildren(...parts, text.slice(end), "\n")
    scroll()
  }
  function scroll() {
    below.scrollTop = field.scrollTop
  }
  field.addEventListener("scroll", scroll)
  field.addEventListener("input", () => {
    marks = []
    paint()
    change()
  })
  field.addEventListener("keydown", (event) => key(event))
  document.addEventListener("selectionchange", () => document.activeElement === field && cursor())

  /** Return the place on the screen of an offset. */
  function place(offset) {
    const span = document.createElement("span")
    span.textContent = "\u200b"
    const text = field.value
    if (text.length > MOST) return field.getBoundingClientRect()
    below.replaceChildren(text.slice(0, offset), span, text.slice(offset), "\n")
    scroll()
    const found = span.getBoundingClientRect()
    paint()
    return found
  }

  return {
    field,
    text: () => field.value,
    at: () => field.selectionStart,
    focus: () => field.focus(),
    caret: () => place(field.selectionStart),
    language: () => {},
    /** Replace a part of the text, so that it can be undone. */
    replace(from, to, text, back = 0) {
      field.focus()
      field.setSelectionRange(from, to)
      const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete")
      if (!done) {
        field.setRangeText(text, from, to, "end")
        field.dispatchEvent(new Event("input"))
      }
      const place = from + text.length - back
      field.setSelectionRange(place, place)
    },
    /** Show problems in the text. */
    mark(list) {
      marks = [...list].sort((one, other) => one.from - other.from || one.to - other.to)
      paint()
    },
    /** Select a part of the text. */
    go(from, to) {
      field.focus()
      field.setSelectionRange(from, to)
      const box = place(from)
      const view = field.getBoundingClientRect()
      if (box !== view && (box.top < view.top || box.bottom > view.bottom)) {
        field.scrollTop += box.top - view.top - view.height / 3
        scroll()
      }
    },
  }
}
