"""What a spec says of webhooks: mistakes are reported with their lines, and a provider of one's own is read like ottbuild's."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

import pytest

from ottbuild import Unknown
from ottbuild.payloads.reading import parse
from ottbuild.receiving.events import events_of
from ottbuild.receiving.signatures import verify
from ottbuild.schemas.spec import schema_of, spec_of
from tests.codegen.helpers import generate, write

SPEC = """openapi: 3.1.0
info: {title: Acme, x-entry: Acme}
x-sources: {webhooks: https://acme.test/webhooks}
webhooks:
  news:
    post:
      x-signature: {header: X-Acme, key: key, algorithms: [sha256], encoding: hex, prefix: v1=, x-source: webhooks}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/News'}}}}
      responses: {'200': {description: Taken.}}
  list:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Notes'}}}}
      responses: {'200': {description: Taken.}}
components:
  schemas:
    News:
      type: object
      description: News.
      x-kind: acme.news
      x-events: {in: [shops.orders, shops.visits.guests], context: {shop: shops.name, day: day}}
      properties:
        day: {type: string}
        shops: {type: array, items: {$ref: '#/components/schemas/Shop'}}
    Shop:
      type: object
      properties:
        name: {type: string}
        orders: {type: array, items: {$ref: '#/components/schemas/Note'}}
        visits: {$ref: '#/components/schemas/Visits'}
    Visits:
      type: object
      properties:
        guests: {type: array, items: {$ref: '#/components/schemas/Order'}}
    Notes:
      type: array
      description: Notes.
      x-kind: acme.notes
      items: {$ref: '#/components/schemas/Note'}
    Note:
      description: A note.
      x-source: webhooks
      oneOf: [{$ref: '#/components/schemas/Order'}]
      discriminator: {propertyName: type, mapping: {order: '#/components/schemas/Order'}}
    Order:
      type: object
      required: [type]
      properties:
        type: {type: string, const: order}
        id: {type: string}
"""

WRONG = {
    "a way that leads nowhere": (
        "shops.orders, shops.visits",
        "shops.orders.price, shops.visits",
        "acme.yaml:20: 'shops.orders.price' leads nowhere: there is no field 'price'",
    ),
    "a context that leads nowhere": (
        "day: day}",
        "day: days}",
        "acme.yaml:20: 'days' leads nowhere: there is no field 'days'",
    ),
    "events in what is no body": (
        "    Shop:\n      type: object\n",
        "    Shop:\n      type: object\n      x-events: {in: []}\n",
        "acme.yaml:26: x-events goes on the body of a webhook or a callback",
    ),
    "a call of what is received": (
        "    Order:\n      type: object\n",
        "    Order:\n      type: object\n      x-builder: {factory: order}\n",
        "acme.yaml:46: x-builder is for what is sent, and only the provider sends this",
    ),
    "a body that is no kind": (
        "      x-kind: acme.notes\n",
        "",
        "acme.yaml:11: what a provider sends by itself is a reference to a payload kind of this file",
    ),
    "a page that is not listed": (
        "x-source: webhooks}",
        "x-source: hooks}",
        "acme.yaml:7: the source 'hooks' is not in x-sources",
    ),
    "a signature without a header": (
        "{header: X-Acme, key",
        "{key",
        "acme.yaml:7: x-signature: 'header' is a required property",
    ),
    "a weak algorithm": (
        "[sha256]",
        "[md5]",
        "acme.yaml:7: x-signature: 'md5' is not one of ['sha1', 'sha256', 'sha512']",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_reported(name: str, tmp_path: Path) -> None:
    right, wrong, message = WRONG[name]
    assert right in SPEC
    outcome = generate(write(tmp_path / "spec", {"acme.yaml": SPEC.replace(right, wrong, 1)}), tmp_path / "out")
    assert outcome.code == 1
    assert outcome.err.splitlines()[0] == message


def test_its_events_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "webhooks_made", {"__init__.py": ""})
    outcome = generate(write(tmp_path / "spec", {"acme.yaml": SPEC}), tmp_path / "webhooks_made")
    assert (outcome.code, outcome.err) == (0, "")
    monkeypatch.syspath_prepend(str(tmp_path))
    spec = spec_of("webhooks_made.acme")
    assert [one["body"].rpartition("/")[2] for one in spec.webhooks] == ["News", "Notes"]
    assert not {"News", "Order"} & {entry["of"] for entry in spec.calls["entries"].values()}

    news = schema_of("webhooks_made.acme", "News")
    shop = {"name": "A", "orders": [{"type": "order", "id": "1"}, {"type": "novel"}], "visits": {"guests": []}}
    data = {"day": "Monday", "shops": [shop, {"name": "B"}, {"name": "C", "visits": {}}]}
    events = events_of(parse(news, data), news.node)
    assert [(event.pointer, event.context["shop"], event.context["day"]) for event in events] == [
        ("/shops/0/orders/0", "A", "Monday"),
        ("/shops/0/orders/1", "A", "Monday"),
        ("/shops/1", "B", "Monday"),
        ("/shops/2/visits", "C", "Monday"),
    ]
    assert isinstance(events[1].model, Unknown)
    notes = schema_of("webhooks_made.acme", "Notes")
    assert [event.pointer for event in events_of(parse(notes, [{"type": "order"}, {}]), notes.node)] == ["/0", "/1"]

    signed = f"v1={hmac.new(b'secret', b'{}', hashlib.sha256).hexdigest()}"
    verify("acme", spec.webhooks[0]["signature"], {"x-acme": signed}, b"{}", [b"secret"])
