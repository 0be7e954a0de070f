"""Draws LINE's Flex messages with the flexible boxes of CSS, after LINE's pages on their layout and elements.

LINE publishes no pixels: the sizes behind the keywords are those that its simulator is known to use, and apps differ.
"""

from __future__ import annotations

from typing import Any

from ottbuild.drawing import safe
from ottbuild.drawing.scene import Scene, Slots
from ottbuild.drawing.spots import Spot
from ottbuild.drawing.tree import Element

Style = dict[str, str]


def _pixels(**keywords: float) -> dict[str, str]:
    return {name.lstrip("_"): f"{size:g}px" for name, size in keywords.items()}


SPACES = _pixels(none=0, xs=2, sm=4, md=8, lg=12, xl=16, xxl=20)
FONTS = _pixels(xxs=11, xs=13, sm=14, md=16, lg=19, xl=22, xxl=29, _3xl=35, _4xl=48, _5xl=74)
IMAGES = {
    **_pixels(xxs=40, xs=60, sm=80, md=100, lg=120, xl=140, xxl=160, _3xl=180, _4xl=200, _5xl=220),
    "full": "100%",
}
BORDERS = {**_pixels(none=0, light=0.5, normal=1, medium=2, bold=4), "semi-bold": "3px"}
WIDTHS = _pixels(nano=120, micro=160, deca=220, hecto=241, kilo=260, mega=300, giga=500)
JUSTIFY = ("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly")
ALIGN = ("center", "flex-start", "flex-end")
SIDES = {"start": "flex-start", "center": "center", "end": "flex-end"}
HEIGHTS = {"top": "flex-start", "center": "center", "bottom": "flex-end"}
OFFSETS = {
    "offsetTop": "top",
    "offsetBottom": "bottom",
    "offsetStart": "inset-inline-start",
    "offsetEnd": "inset-inline-end",
}
PADDINGS = {
    "paddingAll": "padding",
    "paddingTop": "padding-top",
    "paddingBottom": "padding-bottom",
    "paddingStart": "padding-inline-start",
    "paddingEnd": "padding-inline-end",
}

BLOCKS = ("header", "hero", "body", "footer")
"""The parts of a bubble, from top to bottom."""


def _padding(size: str, block: str, has_footer: bool) -> str:
    """Return the padding of the outermost box of a block, unless the box has its own."""
    if block == "hero":
        return "0"
    if block == "footer" or size in ("nano", "micro"):
        return "10px"
    if size in ("deca", "hecto"):
        return "13px" if block == "header" else f"11px 14px {17 if has_footer else 13}px"
    if size == "kilo":
        return "13px" if block == "header" else f"13px 13px {17 if has_footer else 13}px"
    return "20px" if block == "header" else f"19px 20px {10 if has_footer else 20}px"


def draw(slots: Slots) -> Element | None:
    """Draw a container or a component."""
    scene, spot = slots.scene, slots.spot
    kind = _of(spot).get("type")
    if kind == "carousel":
        items = spot.find("contents")
        return Element("flex-carousel", *(scene.draw_all(items.items()) if items else ()), at=spot.path)
    if kind == "bubble":
        return _bubble(scene, spot)
    return _component(scene, spot, "vertical", None, 1)


def _of(spot: Spot) -> dict[str, Any]:
    return spot.data if isinstance(spot.data, dict) else {}


def _bubble(scene: Scene, spot: Spot) -> Element:
    data = _of(spot)
    size = data["size"] if isinstance(data.get("size"), str) and data["size"] in WIDTHS else "mega"
    styles = data["styles"] if isinstance(data.get("styles"), dict) else {}
    blocks: list[Element] = []
    for name in BLOCKS:
        inner = spot.find(name)
        drawn = None if inner is None else _component(scene, inner, "vertical", None, 0)
        if inner is None or drawn is None:
            continue
        style = styles[name] if isinstance(styles.get(name), dict) else {}
        css: Style = {}
        _put(css, "background-color", safe.colour(style.get("backgroundColor")))
        if style.get("separator") is True and blocks:
            css["border-top"] = f"1px solid {safe.colour(style.get('separatorColor')) or '#d4d6da'}"
        drawn.style = (
            {"padding": _padding(size, name, "footer" in data), **drawn.style} if _is_box(inner) else drawn.style
        )
        blocks.append(Element(f"flex-block flex-{name}", drawn, style=css))
    direction = "rtl" if data.get("direction") == "rtl" else "ltr"
    return Element(f"flex-bubble flex-{size}", *blocks, at=spot.path, style={"width": WIDTHS[size]}, dir=direction)


def _is_box(spot: Spot) -> bool:
    return _of(spot).get("type") == "box"


def _component(scene: Scene, spot: Spot, layout: str, spacing: str | None, index: int) -> Element | None:
    """Return the element of a component in a box of a layout, with its place in the box."""
    data = _of(spot)
    drawer = DRAWERS.get(data["type"] if isinstance(data.get("type"), str) else "")
    if scene.is_full():
        return None
    if drawer is None:
        return scene.fields(spot)
    element = drawer(scene, spot, data, layout)
    element.path = spot.path
    element.style = {**element.style, **_placed(data, layout, spacing, index)}
    return element


def _placed(data: dict[str, Any], layout: str, spacing: str | None, index: int) -> Style:
    """Return where a component stands in its box."""
    kind, css = data.get("type"), Style()
    across = layout != "vertical"
    share = safe.count(data.get("flex"), 1000)
    has_size = "width" in data or "height" in data
    if kind in ("icon", "separator") or (kind == "box" and across and has_size):
        share = 0
    elif share is None:
        share = 1 if across or kind == "filler" else 0
    css["flex"] = f"{share} 0 {'0' if across and share else 'auto'}"
    for key, name in OFFSETS.items():
        _put(css, name, safe.length(data.get(key), SPACES, percent=True))
    if data.get("position") == "absolute":
        css["position"] = "absolute"
        return css
    gap = safe.length(data.get("margin"), SPACES) or (spacing if index and kind != "filler" else None)
    _put(css, "margin-inline-start" if across else "margin-top", gap)
    return css


def _put(css: Style, name: str, value: str | None) -> None:
    if value is not None:
        css[name] = value


def _one_of(value: Any, values: tuple[str, ...]) -> str | None:
    return value if isinstance(value, str) and value in values else None


def _keyword(value: Any, keywords: dict[str, str]) -> str | None:
    return keywords.get(value) if isinstance(value, str) else None


def _box(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    own = _one_of(data.get("layout"), ("horizontal", "baseline")) or "vertical"
    css: Style = {}
    _put(css, "justify-content", _one_of(data.get("justifyContent"), JUSTIFY))
    if own != "baseline":
        _put(css, "align-items", _one_of(data.get("alignItems"), ALIGN))
    _put(css, "background-color", safe.colour(data.get("backgroundColor")))
    _put(css, "background-image", _gradient(data.get("background")))
    width = safe.length(data.get("borderWidth"), BORDERS)
    if width:
        css["border"] = f"{width} solid {safe.colour(data.get('borderColor')) or '#111111'}"
    _put(css, "border-radius", safe.length(data.get("cornerRadius"), SPACES))
    for key, name in (("width", "width"), ("height", "height"), ("maxWidth", "max-width"), ("maxHeight", "max-height")):
        _put(css, name, safe.length(data.get(key), percent=True))
    for key, name in PADDINGS.items():
        _put(css, name, safe.length(data.get(key), SPACES, percent=True))
    contents = spot.find("contents")
    inner = contents.items() if contents is not None and isinstance(contents.data, (list, tuple)) else []
    spacing = safe.length(data.get("spacing"), SPACES)
    drawn = [_component(scene, one, own, spacing, index) for index, one in enumerate(inner)]
    return Element(f"flex-box flex-{own}", *drawn, style=css, title=_taps(data))


def _gradient(value: Any) -> str | None:
    """Return a gradient of two or three colours."""
    if not isinstance(value, dict) or value.get("type") != "linearGradient":
        return None
    angle = safe.angle(value.get("angle"))
    start, centre, end = (safe.colour(value.get(key)) for key in ("startColor", "centerColor", "endColor"))
    if angle is None or start is None or end is None:
        return None
    middle = f", {centre} {safe.length(value.get('centerPosition'), percent=True) or '50%'}" if centre else ""
    return f"linear-gradient({angle}, {start} 0%{middle}, {end} 100%)"


def _taps(data: dict[str, Any]) -> str | None:
    """Return what a tap does, as a tooltip."""
    action = data.get("action")
    if not isinstance(action, dict):
        return None
    value = next((action[key] for key in ("uri", "data", "text") if isinstance(action.get(key), str)), "")
    return safe.opened(value)[:500] if value else None


def _size(data: dict[str, Any], scales: bool) -> str:
    """Return the size of letters. One that `scales` follows the size of texts that the user has chosen."""
    size = safe.length(data.get("size"), FONTS) or FONTS["md"]
    return f"calc({size} * var(--scale, 1))" if scales else size


def _letters(data: dict[str, Any], scales: bool = False) -> Style:
    """Return how the letters of a text or a span look."""
    css: Style = {}
    if "size" in data:
        css["font-size"] = _size(data, scales)
    _put(css, "color", safe.colour(data.get("color")))
    _put(css, "font-weight", _keyword(data.get("weight"), {"bold": "700", "regular": "400"}))
    _put(css, "font-style", _one_of(data.get("style"), ("italic", "normal")))
    _put(
        css,
        "text-decoration",
        _keyword(data.get("decoration"), {"underline": "underline", "line-through": "line-through", "none": "none"}),
    )
    return css


def _text(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    scales = data.get("scaling") is True
    css = {"font-size": _size(data, scales), **_letters(data, scales)}
    _put(css, "text-align", _one_of(data.get("align"), ("start", "center", "end")))
    if layout != "baseline":
        _put(css, "justify-content", _keyword(data.get("gravity"), HEIGHTS))
    inner: Style = {}
    lines = safe.count(data.get("maxLines"), 1000)
    wraps = data.get("wrap") is True
    if wraps and lines:
        inner["-webkit-line-clamp"] = str(lines)
    space = safe.length(data.get("lineSpacing"))
    if wraps and space and not space.startswith("-"):
        inner |= {"line-height": f"calc(1.4em + {space})", "margin": f"calc({space} / -2) 0"}
    spans = spot.find("contents")
    words = spot.find("text")
    parts: list[Element | str] = []
    if spans is not None and isinstance(spans.data, (list, tuple)) and spans.data:
        for one in spans.items():
            own = _of(one)
            shown = one.find("text")
            if own.get("type") == "span" and shown is not None:
                parts.append(Element("flex-span", shown.text, tag="span", at=one.path, style=_letters(own, scales)))
    elif words is not None:
        parts.append(scene.text("", words, tag="span"))
    how = "wraps clamped" if wraps and lines else "wraps" if wraps else "one-line"
    return Element("flex-text", Element(how, *parts, style=inner, dir="auto"), style=css, title=_taps(data))


def _image(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    fit = "cover" if data.get("aspectMode") == "cover" else "contain"
    image = scene.image(spot.find("url"), safe.ratio(data.get("aspectRatio")) or "1 / 1", fit)
    if image is not None:
        image.style["width"] = safe.length(data.get("size"), IMAGES, percent=True) or IMAGES["md"]
        _put(image.style, "background-color", safe.colour(data.get("backgroundColor")))
    css: Style = {"align-items": SIDES.get(_one_of(data.get("align"), tuple(SIDES)) or "center", "center")}
    if layout != "baseline":
        _put(css, "justify-content", _keyword(data.get("gravity"), HEIGHTS))
    return Element("flex-image", image, style=css, title=_taps(data))


def _icon(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    image = scene.image(spot.find("url"), safe.ratio(data.get("aspectRatio")) or "1 / 1", "contain")
    if image is not None:
        image.style["height"] = _size(data, data.get("scaling") is True)
    return Element("flex-icon", image)


def _button(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    style = _one_of(data.get("style"), ("primary", "secondary")) or "link"
    css: Style = {}
    _put(css, "color" if style == "link" else "background-color", safe.colour(data.get("color")))
    if data.get("scaling") is True:
        css["font-size"] = _size({}, scales=True)
    outer: Style = {}
    if layout != "baseline":
        _put(outer, "justify-content", _keyword(data.get("gravity"), HEIGHTS))
    label = spot.find("action.label")
    words = scene.text("label", label, tag="span") if label is not None else Element("label", "…", tag="span")
    height = " small" if data.get("height") == "sm" else ""
    return Element("flex-button", Element(f"flex-{style}{height}", words, style=css), style=outer, title=_taps(data))


def _separator(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    css = {"background-color": safe.colour(data.get("color")) or "#d4d6da"}
    return Element("flex-separator", style=css)


def _filler(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    space = safe.length(data.get("size"), SPACES) if data.get("type") == "spacer" else None
    return Element("flex-filler", style={"padding": f"calc({space} / 2)"} if space else {})


def _video(scene: Scene, spot: Spot, data: dict[str, Any], layout: str) -> Element:
    ratio = safe.ratio(data.get("aspectRatio")) or "1 / 1"
    image = scene.image(spot.find("previewUrl"), ratio, "cover")
    label = spot.find("action.label")
    shown = None if label is None else scene.text("label", label)
    return Element(
        "flex-video", image, Element("sign play", "▶", tag="span", aria_label="video"), shown, title=_taps(data)
    )


DRAWERS = {
    "box": _box,
    "text": _text,
    "image": _image,
    "icon": _icon,
    "button": _button,
    "separator": _separator,
    "filler": _filler,
    "spacer": _filler,
    "video": _video,
}
"""Type of a component -> the function that draws it."""
