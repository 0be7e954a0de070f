"""The shapes that `x-draw` names: what a message, a card or a button looks like, given the fields that fill it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from ottbuild.drawing import flex, safe, sms
from ottbuild.drawing.scene import LONGEST, Shape, Slots, in_words
from ottbuild.drawing.spots import Spot
from ottbuild.drawing.tree import Element

RATIOS = {
    "horizontal": "1.91 / 1",
    "square": "1 / 1",
    "rectangle": "1.51 / 1",
    "HORIZONTAL": "1.91 / 1",
    "SQUARE": "1 / 1",
}
"""The ratios of pictures that have names: Messenger's and LINE's."""


HORIZONTAL = {
    "left": ("text-align", "start"),
    "center": ("text-align", "center"),
    "right": ("text-align", "end"),
    "middle": ("text-align", "center"),
}
VERTICAL = {
    "top": ("justify-content", "flex-start"),
    "middle": ("justify-content", "center"),
    "bottom": ("justify-content", "flex-end"),
}
"""Where the text of a cell stands."""


def message(slots: Slots) -> Element:
    """Draw a message: who sends it, its picture or text, its parts, and the chips below."""
    return _stack(slots, _bubble(slots), *slots.items("items"))


def _stack(slots: Slots, *content: Element | None) -> Element:
    """Return a message with what stands around it: who sends it, its notification, and the chips below."""
    return Element("stack", *_senders(slots), *content, _hint(slots), *_chips(slots), at=slots.spot.path)


def _hint(slots: Slots) -> Element | None:
    """Return what the list of chats and the notification show instead of a message."""
    hint = slots.find("hint")
    return Element("hint", f"notification: {hint.text}", at=hint.path, dir="auto") if hint and hint.text else None


def _senders(slots: Slots) -> Iterator[Element]:
    """Yield who sends a message: a part, or only a name."""
    for one in slots.items("sender"):
        yield one if one.name == "sender" else Element("sender", one)


def _bubble(slots: Slots) -> Element | None:
    """Return what a message shows itself: a picture, a map, texts and buttons, or what only the provider knows."""
    rule = slots.rule
    texts = [slots.text("title"), slots.text("text"), slots.text("note")]
    values = [*_values(slots)]
    head = slots.items("head")
    buttons = _buttons(slots)
    media = _map(slots) if "latitude" in rule else _media(slots, None) if {"image", "file"} & rule.keys() else None
    shown = media is not None or any(texts) or bool(head) or bool(buttons)
    if not shown and not values:
        return None
    wide = " with-media" if media is not None or buttons or head else ""
    return Element(
        f"bubble{wide}{'' if shown else ' note'}",
        media,
        *head,
        slots.label() if values else None,
        *values,
        *([Element("texts", *texts)] if wide and any(texts) else texts),
        Element("buttons", *buttons) if buttons else None,
    )


def _chips(slots: Slots) -> Iterator[Element]:
    """Yield a row of chips: the elements of an array, or the one element that is such a row."""
    found = slots.items("chips")
    if len(found) == 1 and found[0].name == "chips":
        yield found[0]
    elif found:
        yield Element("chips", *found)


def chips(slots: Slots) -> Element:
    """Draw the chips below a message: what the user can answer with a tap."""
    return Element("chips", *slots.items("items"), at=slots.spot.path)


def chip(slots: Slots) -> Element:
    """Draw an answer that the user can tap."""
    return Element("chip", slots.image(), slots.text("text") or slots.label(), at=slots.spot.path, title=_opens(slots))


def card(slots: Slots) -> Element:
    """Draw a card: a picture, a title, a text, and rows of buttons."""
    named = slots.says("ratio") or slots.scene.given.get("ratio", "")
    ratio = RATIOS.get(named) or safe.ratio(named) or RATIOS.get(slots.rule.get("shape", "")) or "1.91 / 1"
    image = _media(slots, ratio)
    if image is not None:
        image.style |= _background(slots)
    texts = [slots.text(name) for name in ("title", "text", "note", "code")]
    across = " across" if slots.rule.get("across") else ""
    buttons = _buttons(slots)
    images = slots.items("images")
    with slots.sharing("currency"):
        items = slots.items("items")
    return Element(
        "card",
        image,
        *slots.items("head"),
        Element("texts", *texts) if any(texts) else None,
        Element("images", *images) if images else None,
        *items,
        _table(slots),
        Element(f"buttons{across}", *buttons) if buttons else None,
        at=slots.spot.path,
        title=None if "button" in slots.rule else _opens(slots),
    )


def row(slots: Slots) -> Element:
    """Draw cards side by side."""
    intro = slots.text("text")
    with slots.sharing("ratio", "fit"):
        items = Element("row", *slots.items("items"), at=slots.spot.path)
    below = [*_chips(slots)]
    if intro is None and not below:
        return items
    return Element("stack", None if intro is None else Element("bubble", intro), items, *below, at=slots.spot.path)


def tile(slots: Slots) -> Element:
    """Draw a picture that can be tapped, with its label on it."""
    label = slots.text("text")
    pill = label and Element("pill", label)
    return Element("tile", slots.image(ratio="1 / 1"), pill, at=slots.spot.path, title=_opens(slots))


def button(slots: Slots) -> Element:
    """Draw a button."""
    return Element("button", slots.text("text") or slots.label(), at=slots.spot.path, title=_opens(slots))


def _buttons(slots: Slots) -> list[Element]:
    """Return the buttons of a message or a card: parts, or the text of the only one."""
    label = slots.text("button")
    return [*slots.items("buttons"), *([Element("button", label, title=_opens(slots))] if label is not None else [])]


def _opens(slots: Slots) -> str | None:
    """Return what a tap opens or sends, as a tooltip."""
    values = [safe.opened(found.text) for found in slots.all("value") if found.text]
    return " · ".join(values)[:500] if values else None


def media(slots: Slots) -> Element | None:
    """Draw a picture, a video, a recording or a file."""
    inner = _media(slots, None)
    text = slots.text("text")
    if inner is None:
        return Element("note", slots.label(), *_values(slots), text, at=slots.spot.path)
    return Element("media", inner, text and Element("texts", text), at=slots.spot.path)


def _media(slots: Slots, ratio: str | None) -> Element | None:
    """Return a picture, a video, a recording or a file; None if there is none."""
    kind = (slots.says("kind") or slots.rule.get("of", "image")).lower()
    found, file = slots.find("image"), slots.find("file")
    if kind in ("audio", "file", "document"):
        file = found or file
        name = slots.says("name") or safe.file_name(file.data if file else "") or kind
        sign = Element("sign", "▶" if kind == "audio" else "▤", tag="span", aria_label=kind)
        return Element(f"file {kind}", sign, Element("name", name, tag="span", dir="auto"), at=file and file.path)
    ratio = ratio or "4 / 3"
    if kind == "video":
        image = slots.scene.image(found, ratio) if found else file and slots.scene.box(file, ratio)
        play = Element("sign play", "▶", tag="span", aria_label="video")
        return Element("video", image, play, at=image.path) if image else None
    return slots.scene.image(found or file, ratio, slots.says("fit") or slots.scene.given.get("fit", ""))


def _map(slots: Slots) -> Element:
    """Return the map of a place, which is not loaded."""
    position = ", ".join(filter(None, (slots.says("latitude"), slots.says("longitude"))))
    sign = Element("sign", "◉", tag="span", aria_label="map")
    return Element("map", sign, Element("position", position, tag="span", dir="ltr"))


def note(slots: Slots) -> Element:
    """Draw what the payload only names: its content stands with the provider."""
    return Element("note", slots.label(), *_values(slots), *slots.items("items"), at=slots.spot.path)


def table(slots: Slots) -> Element:
    """Draw fields with their names."""
    return Element(
        "table", slots.label(), slots.text("title"), _table(slots), *slots.items("items"), at=slots.spot.path
    )


def _table(slots: Slots) -> Element | None:
    rows = [*_values(slots)]
    return Element("fields", *rows) if rows else None


def journey(slots: Slots) -> Element:
    """Draw a way from one place to another."""
    ends = [slots.text("from"), Element("sign", "→", tag="span", aria_label="to"), slots.text("to")]
    return Element("journey", slots.text("title"), Element("ends", *ends), _table(slots), at=slots.spot.path)


def _values(slots: Slots) -> Iterator[Element]:
    """Yield the fields of the slots `values` and `prices`, with their names."""
    for found in slots.all("values"):
        yield slots.scene.row(in_words(str(found.path[-1])), found)
    for found in slots.all("prices"):
        key = Element("key", in_words(str(found.path[-1])), tag="span")
        yield Element("field", key, slots.amount(found), at=found.path)


def sender(slots: Slots) -> Element:
    """Draw who sends a message."""
    return Element("sender", slots.image(ratio="1 / 1"), slots.text("title"), at=slots.spot.path)


def sheet(slots: Slots) -> Element:
    """Draw a list that a button opens, below the button."""
    opener = slots.text("button")
    with slots.sharing("zone"):
        items = slots.items("items")
    return Element(
        "sheet-of",
        opener and Element("buttons", Element("button", opener)),
        Element("sheet", slots.text("title"), *items),
        at=slots.spot.path,
    )


def section(slots: Slots) -> Element:
    """Draw a part of a list, with its heading."""
    texts = [slots.text(name) for name in _TEXTS]
    with slots.sharing("currency"):
        return Element("section", *texts, *slots.items("items"), at=slots.spot.path)


def option(slots: Slots) -> Element:
    """Draw an entry of a list: a title, a text below it, a picture beside it."""
    texts = Element("texts", slots.text("title"), slots.text("text"))
    found = slots.find("price")
    price = None if found is None else slots.amount(found)
    return Element("option", slots.image(ratio="1 / 1"), texts, price, _table(slots), at=slots.spot.path)


def time(slots: Slots) -> Element | None:
    """Draw a time to choose, in the zone of the list around it, which is so many minutes from GMT."""
    start, length = slots.find("start"), slots.find("seconds")
    zone = slots.scene.given.get("zone", "0")
    try:
        offset = timedelta(minutes=int(zone)) if len(zone) < 6 else timedelta()
        read = datetime.fromisoformat(start.text if start else "")
        local = (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC) + offset
    except (ValueError, OverflowError):
        return None
    where = "" if "zone" in slots.scene.given else " GMT"
    minutes, seconds = divmod(length.data, 60) if length and safe.count(length.data, 10**7) else (0, 0)
    lasts = ", ".join(filter(None, (f"{minutes} min" if minutes else "", f"{seconds} s" if seconds else "")))
    texts = [
        Element("title", f"{local:%Y-%m-%d, %H:%M}{where}", at=start.path if start else None),
        Element("text", lasts, at=length.path) if length and lasts else None,
    ]
    return Element("option", Element("texts", *texts), at=slots.spot.path)


UNITS = {10**places: places for places in range(5)}
"""How many of the smallest units a whole one has -> the places after its point."""


def amount(slots: Slots) -> Element | None:
    """Draw an amount that is written as a whole number of its smallest units."""
    found, units = slots.find("value"), slots.find("offset")
    value, offset = (found.data if found else None), (units.data if units else None)
    if type(value) is not int or abs(value) >= 10**18 or offset not in UNITS or type(offset) is not int:
        return None
    notes = [Element("", f" ({found.text})", tag="span", at=found.path) for found in slots.all("note") if found.text]
    return Element("price", f"{Decimal(value).scaleb(-UNITS[offset]):f}", *notes, tag="span", at=slots.spot.path)


def areas(slots: Slots) -> Element:
    """Draw a picture of which parts can be tapped."""
    size = _number(slots, "width"), _number(slots, "height")
    before = slots.scene.given
    slots.scene.given = {**before, "width": str(size[0] or 1), "height": str(size[1] or 1)}
    inner = slots.items("items")
    slots.scene.given = before
    ratio = f"{size[0]:g} / {size[1]:g}" if size[0] and size[1] else "1 / 1"
    image = slots.image(ratio=ratio) or Element("picture blocked", style={"aspect-ratio": ratio})
    return _stack(slots, Element("areas", image, *inner), slots.text("text"), slots.text("note"))


def area(slots: Slots) -> Element:
    """Draw a part of a picture that can be tapped: its place is a share of the picture."""
    style = {}
    for name, side in (("left", "width"), ("top", "height"), ("width", "width"), ("height", "height")):
        share = 100 * _number(slots, name) / float(slots.scene.given.get(side, "1"))
        style[name] = f"{max(0.0, min(share, 100.0)):.4g}%"
    path = slots.spot.path
    number = path[-1] + 1 if path and isinstance(path[-1], int) else 1
    words = slots.text("text") or Element("text", str(number))
    return Element("area", words, at=slots.spot.path, style=style, title=_opens(slots))


def _number(slots: Slots, name: str) -> float:
    found = slots.find(name)
    value = 0 if found is None else found.data
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 100_000 else 0


def grid(slots: Slots) -> Element:
    """Draw buttons of different sizes in a grid of columns and rows."""
    return Element("grid", *slots.items("items"), at=slots.spot.path, style=_columns(slots))


def cards(slots: Slots) -> Element:
    """Draw cards side by side, each a grid: a new one begins when the cells of the one before are taken."""
    columns = _cells(slots, "width", 6)
    room = columns * _cells(slots, "height", 7)
    found = slots.find("items")
    full: list[list[Spot]] = []
    taken = room
    for item in found.items() if found is not None else ():
        own = Slots(slots.scene, item, item.rule or {})
        size = _cells(own, "width", columns) * _cells(own, "height", 1)
        if taken + size > room:
            full.append([])
            taken = 0
        full[-1].append(item)
        taken += size
    grids = [Element("grid one", *slots.scene.draw_all(items), style=_columns(slots)) for items in full]
    return Element("row", *grids, at=slots.spot.path)


def cell(slots: Slots) -> Element:
    """Draw a button in a grid, over as many columns and rows as it says."""
    style = {"grid-column": f"span {_cells(slots, 'width', 6)}", "grid-row": f"span {_cells(slots, 'height', 1)}"}
    background = _background(slots)
    style |= {**background, "color": "#111111"} if background else {}  # whether the chat is light or dark
    for name, keywords in (("horizontal", HORIZONTAL), ("vertical", VERTICAL)):
        keyword = keywords.get(slots.says(name))
        style |= {keyword[0]: keyword[1]} if keyword else {}
    return Element("cell", slots.image(), slots.text("text"), at=slots.spot.path, style=style, title=_opens(slots))


def _columns(slots: Slots) -> dict[str, str]:
    return {"grid-template-columns": f"repeat({_cells(slots, 'width', 6)},1fr)", **_background(slots)}


def _background(slots: Slots) -> dict[str, str]:
    colour = safe.colour(slots.says("background"))
    return {"background-color": colour} if colour else {}


def _cells(slots: Slots, name: str, usual: int) -> int:
    found = slots.find(name)
    return (safe.count(found.data, 24) if found is not None else None) or usual


def text_message(slots: Slots) -> Element | None:
    """Draw an SMS: its parts, how it is encoded, and which characters force it to be encoded so."""
    found = slots.find("text")
    if found is None or not found.text:
        return None
    code = sms.encoded(found.text[:LONGEST])
    parts = [Element("part", part, tag="span") for part in code.parts]
    count = f"{code.name}, {code.units} units, {len(code.parts)} part{'s' if len(code.parts) > 1 else ''}"
    lookalikes = [
        f"{letter} (use {sms.ALIKE[letter]})" if letter in sms.ALIKE else letter for letter in code.outside[:12]
    ]
    why = f"; not in GSM-7: {', '.join(lookalikes)}" if lookalikes else ""
    bubble = Element("bubble", *parts, at=found.path, dir="auto")
    return _stack(slots, bubble, Element("hint", count + why))


def notification(slots: Slots) -> Element:
    """Draw a push notification as the systems of its devices do, folded and opened where they fold it."""
    title, lines = slots.text("title"), slots.items("text")
    if title is None and not lines:
        return Element("signal", *([slots.label()] if slots.label() else []), "shows nothing", at=slots.spot.path)
    of = slots.rule.get("of")
    cards: list[Element] = []
    for system in ["ios", "android"] if of is None else [of]:
        states = ("folded", "opened") if system in FOLDS else ("",)
        cards += [_push(slots, system, state) for state in states]
    count = sum([len(line.text) for line in lines])
    hint = f"{count} character{'' if count == 1 else 's'}; devices cut texts differently"
    return Element("pushes", *cards, Element("hint", hint), at=slots.spot.path)


SYSTEMS = {"ios": "iOS", "android": "Android", "web": "a browser", "windows": "Windows"}
"""The systems that show notifications, with their names."""
FOLDS = ("ios", "android")
"""Those that fold them."""


def _push(slots: Slots, system: str, state: str) -> Element:
    """Return a notification on a system: a small picture at its end while it is folded, a large one and buttons when it is open."""
    texts = Element("texts", slots.text("title"), *slots.items("text"))
    words = f"{SYSTEMS[system]}, {state}" if state else f"in {SYSTEMS[system]}"
    buttons = [] if state == "folded" else slots.items("buttons")
    image = slots.image(ratio="1 / 1" if state == "folded" else "2 / 1")
    return Element(
        f"push {system} {state}".rstrip(),
        Element("label", words),
        Element("top", texts, image) if state == "folded" else texts,
        None if state == "folded" else image,
        Element("buttons", *buttons) if buttons else None,
    )


def signal(slots: Slots) -> Element:
    """Draw what shows no message, such as that somebody is typing."""
    return Element("signal", slots.text("text") or slots.label(), at=slots.spot.path)


SHAPES: dict[str, Shape] = {
    "message": message,
    "chips": chips,
    "chip": chip,
    "card": card,
    "row": row,
    "tile": tile,
    "button": button,
    "media": media,
    "note": note,
    "sender": sender,
    "sheet": sheet,
    "section": section,
    "option": option,
    "signal": signal,
    "table": table,
    "journey": journey,
    "amount": amount,
    "time": time,
    "areas": areas,
    "area": area,
    "grid": grid,
    "cards": cards,
    "cell": cell,
    "sms": text_message,
    "notification": notification,
    "flex": flex.draw,
}
"""What `x-draw` can name."""


_TEXTS = ("title", "text", "note")
_MEDIA = ("kind", "image", "file", "name")
_BUTTONS = ("buttons", "button", "value")
_VALUES = ("values", "prices", "currency")
SLOTS: dict[str, frozenset[str]] = {
    "message": frozenset(
        (*_TEXTS, *_MEDIA, *_BUTTONS, "sender", "head", "items", "chips", "hint", "values", "latitude", "longitude")
    ),
    "chips": frozenset(("items",)),
    "chip": frozenset(("image", "text", "value")),
    "card": frozenset(
        (*_TEXTS, *_MEDIA, *_BUTTONS, "code", "head", "images", "items", *_VALUES, "ratio", "fit", "background")
    ),
    "row": frozenset(("text", "items", "ratio", "fit", "chips")),
    "tile": frozenset(("image", "text", "value")),
    "button": frozenset(("text", "value")),
    "media": frozenset((*_MEDIA, "text", "values")),
    "note": frozenset(("values", "items")),
    "sender": frozenset(("image", "title")),
    "sheet": frozenset(("title", "button", "items", "zone")),
    "section": frozenset((*_TEXTS, "items", "currency")),
    "option": frozenset(("image", "title", "text", "price", *_VALUES)),
    "signal": frozenset(("text",)),
    "table": frozenset(("title", "items", *_VALUES)),
    "journey": frozenset(("title", "from", "to", "values")),
    "time": frozenset(("start", "seconds")),
    "amount": frozenset(("value", "offset", "note")),
    "areas": frozenset(("image", "width", "height", "items", "text", "note", "hint", "sender", "chips")),
    "area": frozenset(("left", "top", "width", "height", "text", "value")),
    "grid": frozenset(("width", "height", "background", "items")),
    "cards": frozenset(("width", "height", "background", "items")),
    "cell": frozenset(("width", "height", "background", "image", "text", "horizontal", "vertical", "value")),
    "sms": frozenset(("sender", "text")),
    "notification": frozenset(("title", "text", "image", "buttons")),
    "flex": frozenset(),
}
"""The fields that fill a shape."""
