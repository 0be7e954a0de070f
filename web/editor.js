// The editor of the studio: CodeMirror behind the same functions as the plain text field in ottbuild/studio/plain.js.

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { json } from "@codemirror/lang-json"
import { python } from "@codemirror/lang-python"
import { bracketMatching, codeFolding, foldGutter, foldKeymap, HighlightStyle, syntaxHighlighting } from "@codemirror/language"
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search"
import { Compartment, EditorState, Prec, StateEffect, StateField } from "@codemirror/state"
import { Decoration, drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view"
import { tags } from "@lezer/highlight"

const setMarks = StateEffect.define()
const marks = StateField.define({
  create: () => Decoration.none,
  update(found, transaction) {
    for (const effect of transaction.effects) if (effect.is(setMarks)) return effect.value
    return found.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})
const SEVERITIES = {
  error: Decoration.mark({ class: "marked-error" }),
  warning: Decoration.mark({ class: "marked-warning" }),
}
const LANGUAGES = { json, python }

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.function(tags.variableName), tags.keyword], color: "var(--key)" },
  { tag: tags.string, color: "var(--text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
  { tag: tags.comment, color: "var(--quiet)" },
])
const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { font: '13px/1.55 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace' },
  ".cm-content": { padding: "12px 0", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--quiet)", border: "0" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--chosen) 45%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--selected)" },
  ".cm-panels": { backgroundColor: "var(--soft)", color: "var(--ink)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--chosen)" },
})

export function editor(home, { change, cursor, key, label, nonce }) {
  const language = new Compartment()
  const view = new EditorView({
    parent: home,
    state: EditorState.create({
      extensions: [
        EditorView.cspNonce.of(nonce),
        Prec.highest(EditorView.domEventHandlers({ keydown: (event) => key(event) })),
        lineNumbers(),
        codeFolding(),
        foldGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        EditorView.lineWrapping,
        syntaxHighlighting(colours),
        look,
        marks,
        keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...searchKeymap]),
        language.of(json()),
        EditorView.contentAttributes.of({
          id: "text",
          "aria-label": label,
          "aria-autocomplete": "list",
          "aria-controls": "proposals",
          spellcheck: "false",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) change()
          if (update.docChanged || update.selectionSet) cursor()
        }),
      ],
    }),
  })
  return {
    field: view.contentDOM,
    text: () => view.state.doc.toString(),
    at: () => view.state.selection.main.from,
    focus: () => view.focus(),
    caret: () => view.coordsAtPos(view.state.selection.main.from) || view.dom.getBoundingClientRect(),
    language: (name) => view.dispatch({ effects: language.reconfigure(LANGUAGES[name]()) }),
    /** Replace a part of the text, so that it can be undone. */
    replace(from, to, text, back = 0) {
      view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length - back }, scrollIntoView: true })
      view.focus()
    },
    /** Show problems in the text. */
    mark(list) {
      const end = view.state.doc.length
      const found = list.filter((one) => one.from < one.to && one.to <= end)
      const ranges = found.map((one) => SEVERITIES[one.severity].range(one.from, one.to))
      view.dispatch({ effects: setMarks.of(Decoration.set(ranges, true)) })
    },
    /** Select a part of the text. */
    go(from, to) {
      const end = view.state.doc.length
      const selection = { anchor: Math.min(from, end), head: Math.min(to, end) }
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: "center" }) })
      view.focus()
    },
  }
}
