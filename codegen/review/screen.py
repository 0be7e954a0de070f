"""The screen of a review: the snapshots on the left, one of them on the right."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from codegen.review.lines import Line, folded, lines_of, visible
from codegen.review.session import RefusedError, Session, Verdict
from codegen.review.wirediff import Mark
from codegen.review.words import SIGNS, about, headline, titles

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


class ReviewApp(App[None]):
    """Walks through a review. All texts are set as content, never as markup: payloads hold what they like."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #headline { height: 1; padding: 0 1; background: $panel; text-style: bold; }
    #list { width: 33%; min-width: 26; max-width: 60; height: 1fr; border: none; border-right: solid $panel; padding: 0; }
    #list > .option-list--option { text-wrap: nowrap; text-overflow: ellipsis; }
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
        self.folds = True

    def compose(self) -> ComposeResult:
        """Lays out the screen."""
        yield Static(id="headline", markup=False)
        with Horizontal():
            yield OptionList(*(Option(self.label(place)) for place in range(len(self.names))), id="list", markup=False)
            with VerticalScroll(id="view", can_focus=False):
                yield Static(id="item", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """Shows the first item."""
        self.title = "review"
        self.choices.focus()
        self.choices.highlighted = 0
        self.update()

    def on_option_list_option_highlighted(self) -> None:
        """Shows the item that was gone to."""
        self.query_one("#view", VerticalScroll).scroll_home(animate=False)
        self.update()

    @property
    def choices(self) -> OptionList:
        """The list of the items."""
        return self.query_one("#list", OptionList)

    @property
    def place(self) -> int:
        """The item that is shown."""
        return self.choices.highlighted or 0

    # What the keys do

    def action_give(self, verdict: str) -> None:
        """Gives a verdict on the item, and goes on."""
        self.judge(Verdict[verdict], [self.place])

    def action_accept_alike(self) -> None:
        """Accepts everything that differs as the item does, and goes on."""
        self.judge(Verdict.ACCEPTED, self.review.alike(self.place))

    def judge(self, verdict: Verdict, places: list[int]) -> None:
        """Gives a verdict, and goes to the next item that has none."""
        try:
            self.review.give(verdict, *places)
        except RefusedError as error:
            self.notify(visible(str(error)), severity="error", markup=False)
            return
        here = self.place
        self.choices.highlighted = self.review.next_open(here)
        if len(places) > 1:
            self.notify(f"{len(places)} {verdict.word}; u takes them back", markup=False)
        if not self.review.count(Verdict.OPEN):
            self.notify("All have a verdict; q ends the review.", markup=False)
        self.update()

    def action_undo(self) -> None:
        """Takes back the last verdict, and goes to its item."""
        try:
            place = self.review.undo()
        except RefusedError as error:
            self.notify(visible(str(error)), severity="error", markup=False)
            return
        if place is not None:
            self.choices.highlighted = place
        self.update()

    def action_fold(self) -> None:
        """Shows all lines of a payload, or only what is near a change."""
        self.folds = not self.folds
        self.update()

    def action_scroll(self, direction: int) -> None:
        """Scrolls the item by a screen."""
        view = self.query_one("#view", VerticalScroll)
        view.scroll_relative(y=direction * max(view.size.height - 2, 1), animate=False)

    # What is shown

    def update(self) -> None:
        """Shows the state of everything."""
        alike = set(self.review.alike(self.place)) - {self.place}
        for place in range(len(self.names)):
            self.choices.replace_option_prompt_at_index(place, self.label(place, place in alike))
        self.query_one("#headline", Static).update(Content(headline(self.review)))
        self.query_one("#item", Static).update(self.view(self.place, len(alike)))

    def label(self, place: int, alike: bool = False) -> Content:
        """An item in the list: its verdict, what it is, whether it is like the one that is shown, and its name."""
        verdict = self.review.verdicts[place]
        signs = f"{verdict.value}{SIGNS[self.review.items[place].status]}{'=' if alike else ' '}"
        return Content.assemble((signs, VERDICT_COLOURS[verdict]), self.names[place])

    def view(self, place: int, alike: int) -> Content:
        """An item: where it comes from, its diff, and the call that made it."""
        item, verdict = self.review.items[place], self.review.verdicts[place]
        parts: list[str | Content | tuple[str, str]] = [(visible(item.name), "bold"), "\n", about(item)]
        if verdict is not Verdict.OPEN:
            parts += ["\n", (f"{verdict.value} {verdict.word}", VERDICT_COLOURS[verdict])]
        if alike:
            parts.append(f"\n{alike} more like it, marked = (A accepts them all)")
        for cause in item.causes:
            parts += ["\n", ("because: ", "bold"), visible(cause)]
        if item.error:
            parts += ["\n\n", ("\n".join(map(visible, item.error.splitlines())), "$text-error")]
        if item.diff is not None:
            lines = lines_of(item.diff.root)
            parts += ["\n", *(part for line in (folded(lines) if self.folds else lines) for part in line_parts(line))]
        if item.call.text:
            where = f" {item.call.where}" if item.call.where else " made from the payload"
            parts += ["\n\n", ("call", "bold"), (where, "dim"), "\n"]
            parts.append("\n".join(map(visible, item.call.text.splitlines())))
        return Content.assemble(*parts)


def line_parts(line: Line) -> list[str | Content | tuple[str, str]]:
    """A line of JSON with its mark."""
    style = "dim" if line.folded else COLOURS[line.mark]
    note = f"   {visible(line.note)}" if line.note else ""
    return ["\n", (f"{line.mark.value} {line.indented}", style), (note, "dim italic")]
