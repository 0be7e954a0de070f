"""The screen of a review: the list of snapshots on the left, one snapshot on the right."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from ottbuild_codegen.review.lines import Line, folded, lines_of, visible
from ottbuild_codegen.review.session import RefusedError, Session, Verdict
from ottbuild_codegen.review.summary import SIGNS, about, headline, titles
from ottbuild_codegen.review.wirediff import Mark

COLOURS = {
    Mark.SAME: "",
    Mark.ADDED: "$text-success",
    Mark.REMOVED: "$text-error",
    Mark.CHANGED: "$text-warning",
    Mark.MOVED: "$text-accent",
}
VERDICT_COLOURS = {
    Verdict.OPEN: "",
    Verdict.ACCEPTED: "$text-success",
    Verdict.REJECTED: "$text-error",
    Verdict.SKIPPED: "$text-warning",
}


LEAST = 20
"""The fewest columns of a text, however narrow the terminal is."""
HANGING = 4
"""Columns by which the rest of a long line is indented."""


class ReviewApp(App[None]):
    """Walks through a review. All texts are set as content, never as markup: payloads may hold anything."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #headline { height: auto; max-height: 3; padding: 0 1; background: $panel; text-style: bold; }
    #list { width: 33%; min-width: 26; max-width: 60; height: 1fr; border: none; border-right: solid $panel; padding: 0; }
    #view { padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "give('ACCEPTED')", "Accept"),
        Binding("r", "give('REJECTED')", "Reject"),
        Binding("s", "give('SKIPPED')", "Skip"),
        Binding("A", "accept_alike", "All alike", key_display="A"),
        Binding("u", "undo", "Undo"),
        Binding("f", "fold", "Unfold"),
        Binding("q", "quit", "Quit"),
        Binding("pagedown,space", "scroll(1)", "Down", show=False, priority=True),
        Binding("pageup", "scroll(-1)", "Up", show=False, priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.review = session
        self.names = titles(session.items)
        self.labels = [Content() for _ in session.items]
        self.folds = True
        self.shown = -1

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield Static(id="headline", markup=False)
        with Horizontal():
            yield OptionList(*(Option("") for _ in self.names), id="list", markup=False)
            with VerticalScroll(id="view", can_focus=False):
                yield Static(id="item", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """Show the first item."""
        self.title = "review"
        self.choices.focus()
        self.choices.highlighted = 0

    def on_resize(self) -> None:
        """Fit everything into the new size, once it is known."""
        self.call_after_refresh(self.update)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the selected item."""
        if event.option_index != self.shown:
            self.update()

    @property
    def choices(self) -> OptionList:
        """The list of the items."""
        return self.query_one("#list", OptionList)

    @property
    def place(self) -> int:
        """The shown item."""
        return self.choices.highlighted or 0

    # Keys

    def action_give(self, verdict: str) -> None:
        """Give a verdict on the item, and go to the next."""
        self.decide(Verdict[verdict], [self.place])

    def action_accept_alike(self) -> None:
        """Accept everything that differs as the item does, and go to the next."""
        self.decide(Verdict.ACCEPTED, self.review.alike(self.place))

    def decide(self, verdict: Verdict, places: list[int]) -> None:
        """Give a verdict, and go to the next item without one."""
        try:
            self.review.give(verdict, *places)
        except RefusedError as error:
            self.update(visible(str(error)))
            return
        self.choices.highlighted = self.review.next_open(self.place)
        notes = [f"{len(places)} at once"] if len(places) > 1 else []
        notes += [] if self.review.count(Verdict.OPEN) else ["q ends the review"]
        self.update("; ".join(notes))

    def action_undo(self) -> None:
        """Undo the last verdict, and go to its item."""
        try:
            place = self.review.undo()
        except RefusedError as error:
            self.update(visible(str(error)))
            return
        if place is not None:
            self.choices.highlighted = place
        self.update()

    def action_fold(self) -> None:
        """Show all lines of a payload, or only those near a change."""
        self.folds = not self.folds
        self.update()

    def action_scroll(self, direction: int) -> None:
        """Scroll the item by a screen."""
        view = self.query_one("#view", VerticalScroll)
        view.scroll_relative(y=direction * max(view.size.height - 2, 1), animate=False)

    # Display

    def update(self, message: str = "") -> None:
        """Show the state of all items, and the message of the last key."""
        if self.place != self.shown:
            self.query_one("#view", VerticalScroll).scroll_home(animate=False)
            self.shown = self.place
        alike_items = set(self.review.alike(self.place)) - {self.place}
        for place in range(len(self.names)):
            label = self.label(place, place in alike_items)
            if not label.is_same(self.labels[place]):  # setting one is slow, and there may be hundreds
                self.labels[place] = label
                self.choices.replace_option_prompt_at_index(place, label)
        self.query_one("#headline", Static).update(
            Content.assemble(headline(self.review), (f" · {message}" if message else "", "$text-warning"))
        )
        width = max(self.query_one("#item", Static).size.width, LEAST)
        parts = [self.about(len(alike_items), width), self.payload(width), self.call(width)]
        self.query_one("#item", Static).update(Content("\n\n").join(part for part in parts if part))

    def label(self, place: int, alike: bool = False) -> Content:
        """Return an item of the list: its verdict, its status, whether it is like the shown item, and its name."""
        verdict = self.review.verdicts[place]
        signs = f"{verdict.value}{SIGNS[self.review.items[place].status]}{'=' if alike else ' '}"
        room = max(self.choices.scrollable_content_region.width - len(signs), LEAST)
        return Content.assemble((signs, VERDICT_COLOURS[verdict]), cut(Content(self.names[place]), room))

    def about(self, alike: int, width: int) -> Content:
        """Return the status, the verdict and the causes of the item."""
        item, verdict = self.review.items[self.place], self.review.verdicts[self.place]
        phrase = f"{about(item)}; {alike} more like it, marked =" if alike else about(item)
        lines = [Content.styled(visible(item.name), "bold"), Content(phrase)]
        if verdict is not Verdict.OPEN:
            lines.append(Content.styled(f"{verdict.value} {verdict.word}", VERDICT_COLOURS[verdict]))
        lines += [Content.assemble(("because ", "bold"), visible(cause)) for cause in item.causes]
        for line in item.error.splitlines():
            lines.append(wrapped(Content.styled(visible(line), "$text-error"), width, HANGING))
        return Content("\n").join(lines)

    def payload(self, width: int) -> Content:
        """Return the wire diff of the item."""
        diff = self.review.items[self.place].diff
        lines = lines_of(diff.root) if diff is not None else []
        shown = folded(lines) if self.folds else lines
        return Content("\n").join(wrapped(line_content(line), width, 2 * line.depth + HANGING) for line in shown)

    def call(self, width: int) -> Content:
        """Return the call that made the item."""
        text, where = self.review.items[self.place].call
        if not text:
            return Content()
        lines = [Content.assemble(("call ", "bold"), (visible(where) or "made from the payload", "dim"))]
        for line in text.splitlines():
            indent = len(line) - len(line.lstrip())
            lines.append(wrapped(Content(visible(line)), width, indent + HANGING))
        return Content("\n").join(lines)


def cut(name: Content, width: int) -> Content:
    """Return a name, without its middle if it is too long: the start is the folder, the end the case."""
    start = width // 4
    rest = name[start:]
    while name.cell_length > width:
        rest = rest[1:]
        name = Content("…").join([name[:start], rest])
    return name


def line_content(line: Line) -> Content:
    """Return a line of JSON with its mark."""
    style = "dim" if line.folded else COLOURS[line.mark]
    note = f"   {visible(line.note)}" if line.note else ""
    return Content.assemble((f"{line.mark.value} {line.indented}", style), (note, "dim italic"))


def wrapped(line: Content, width: int, indent: int) -> Content:
    """Return a line wrapped to a width, the rest of it indented."""
    if line.cell_length <= width:
        return line
    indent = min(indent, width // 2)
    first, *_ = line.wrap(width)
    cut = len(line.plain) - len(line.plain[len(first.plain) :].lstrip())
    rest = line[cut:]
    return Content("\n").join([first, *(part.pad_left(indent) for part in rest.wrap(width - indent))])
