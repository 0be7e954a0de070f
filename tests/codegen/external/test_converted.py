"""Documents from elsewhere become working, strictly typed models, as they stand and at 5,000 lines."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openapi_spec_validator
import pytest

from ottbuild import InvalidPayload, to_code
from ottbuild.payloads.model import Unknown
from ottbuild.payloads.reading import parse, structure
from ottbuild.schemas.fast import passes
from ottbuild.schemas.publish import published
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.validator import validate
from ottbuild_codegen.external.vocabulary import camel
from tests.codegen.external.samples import BAD, GOOD, Sample
from tests.codegen.external.widened import copied, external_specs, parsed, widened
from tests.codegen.helpers import ROOT, Outcome, generate, generate_outside, tree, write
from tests.helpers import with_digits

pytestmark = pytest.mark.slow

FILES = ("hotel-bookings.yaml", "loyalty.json", "parcel-carrier.yaml", "picture-post.yaml")
STEMS = {"hotel_bookings": FILES[0], "loyalty": FILES[1], "parcel_carrier": FILES[2], "picture_post": FILES[3]}
GOOD_SHIPMENT = next(sample for sample in GOOD if sample.component == "NewShipment")
NAMES = {"_address": "Address", "loyalty.Member": "LoyaltyMember"}


class Package:
    """A package that was generated."""

    def __init__(self, folder: Path, name: str, specs: dict[str, str]) -> None:
        self.name = name
        self.folder = folder
        write(folder / name, {"__init__.py": "", "py.typed": ""})
        self.outcome: Outcome = generate(write(folder / "spec", specs), folder / name)

    def schema(self, sample: Sample, suffix: str = "") -> Schema:
        """The schema of a sample."""
        component = f"{sample.component}{suffix}"
        return schema_of(f"{self.name}.{sample.stem}", NAMES.get(component, camel(component)))


def made(folder: Path, name: str, specs: dict[str, str]) -> Iterator[Package]:
    sys.path.insert(0, str(folder))
    yield Package(folder, name, specs)
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    yield from made(tmp_path_factory.mktemp("small"), "small_external", external_specs())


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    texts = external_specs() | {name: widened(name) for name in FILES}
    yield from made(tmp_path_factory.mktemp("wide"), "wide_external", texts)


def checked(folder: Path, *command: str) -> str:
    env = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{folder}", "MYPYPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, env=env, capture_output=True, text=True)
    return done.stdout + done.stderr


# As they stand


def test_the_documents_are_openapi() -> None:
    for name in (*FILES, "common.yaml"):
        openapi_spec_validator.validate(parsed(name), base_uri=(Path(__file__).parent / "specs" / name).as_uri())


def test_what_nothing_is_made_of_is_told_in_one_line_each(small: Package) -> None:
    assert small.outcome.code == 0, small.outcome.err
    assert small.outcome.out.splitlines()[:4] == [
        "common.yaml: ignored: example (1 place), externalDocs (1 place), x-ms-enum (1 place), xml (1 place)",
        "hotel-bookings.yaml: ignored: example (2 places), x-enum-varnames (1 place), x-internal (1 place); "
        "not checked: multipleOf (1 place); no payload: image/png (1 place)",
        "loyalty.json: ignored: example (1 place)",
        "parcel-carrier.yaml: no payload: a body that is no object or array (1 place), multipart/form-data (1 place); "
        "no request(): a cookie parameter (1 place), other arguments than another operation with the same payload (1 place)",
    ]


def test_models_are_strictly_typed(small: Package) -> None:
    assert "Success: no issues found" in checked(small.folder, "mypy", "--strict", small.name)
    (small.folder / "pyrightconfig.json").write_text(
        f'{{"include": ["{small.name}"], "typeCheckingMode": "strict", "extraPaths": ["{ROOT.as_posix()}", "."]}}'
    )
    assert "0 errors, 0 warnings" in checked(small.folder, "pyright", "--pythonpath", sys.executable)


USER = """\
from typing import assert_type

from ottbuild.payloads.model import Unknown, Unset
from small_external.hotel_bookings import models as hotel
from small_external.loyalty import models as loyalty
from small_external.parcel_carrier import models as parcel
from small_external.common import models as common
from small_external.picture_post import models as post

def types(
    booking: hotel.Booking, member: loyalty.LoyaltyMember, shipment: parcel.Shipment, card: post.PictureCard
) -> None:
    assert_type(card.picture, post.PictureStored | post.PictureLinked | Unknown)
    assert_type(card.spare, post.PictureStored | post.PictureLinked | Unknown | Unset | None)
    assert_type(card.seal, post.PictureStored | post.PictureLinked | post.SealVariant2 | str | Unknown | None)
    assert_type(card.album, tuple[post.PictureStored | post.PictureLinked | Unknown, ...] | None)
    assert_type(booking.total, hotel.Money | Unset | None)
    assert_type(booking.parent, hotel.Booking | None)
    assert_type(booking.voucher, hotel.BookingRequestVoucherVariant2 | str | Unknown | None)
    assert_type(booking.wishes, str | tuple[str, ...] | None)
    assert_type(member.history, tuple[loyalty.LoyaltyBalance2 | None, ...] | None)
    assert_type(shipment.to, common.Party | None)
    assert_type(shipment.from_, common.Party)

event: hotel.BookingEvent = hotel.BookingCancelled(at="now", reason=None)

def refused() -> None:
    hotel.BookingCancelled(at="now", reason="weather")  # type: ignore[arg-type]
    hotel.BookingCancelled(at="now")  # type: ignore[call-arg]

request = hotel.ChangeBookingRequest(notes=None).request(booking_id="B-1", partner_key="k", x_request_id="r")
print(request.method, request.url, request.content.decode())
card = post.PictureCard(to="a", picture=post.PictureLinked(link="l"), album=(post.PictureStored(id="1"),)).request()
print(card.method, card.url, card.content.decode())
"""


def test_a_user_of_the_models(small: Package) -> None:
    (small.folder / "user.py").write_text(USER, "utf-8")
    assert "Success: no issues found" in checked(small.folder, "mypy", "--strict", "user.py")
    assert checked(small.folder, "user").splitlines() == [
        'PATCH https://eu.hotels.example/v2/bookings/B-1 {"notes":null}',
        "POST https://api.pictures.example/v1/cards "
        '{"to":"a","kind":"picture","picture":{"link":"l"},"album":[{"id":"1"}]}',
    ]


@pytest.mark.parametrize("sample", GOOD, ids=lambda sample: f"{sample.stem}.{sample.component}")
def test_a_good_payload_comes_back_as_it_was(small: Package, sample: Sample) -> None:
    schema = small.schema(sample)
    assert validate(schema, sample.data) == ()
    assert passes(schema, sample.data) or schema.inbound  # what only answers use has no fast check
    model = structure(schema, sample.data)
    assert model.to_dict() == sample.data


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"ids": ["1"]}, "Accepted"),
        ({"cost": 1, "new": 2}, "Accepted"),
        ({"noted": True}, "Noted"),
        ({}, "Unknown"),
        ({"new": 1}, "Unknown"),
        ({"noted": True, "cost": 1}, "Unknown"),
    ],
)
def test_an_answer_need_not_always_be_clear(small: Package, data: Any, name: str) -> None:
    schema = schema_of(f"{small.name}.picture_post", "SendCardResponse")
    assert type(parse(schema, data)).__name__ == name
    assert {problem.severity for problem in validate(schema, data)} <= {"warning"}
    assert not passes(schema, data)  # answers have no fast check, and nothing is refused


@pytest.mark.parametrize("sample", BAD, ids=lambda sample: f"{sample.stem}.{sample.component}")
def test_a_bad_payload_is_told_of(small: Package, sample: Sample) -> None:
    schema = small.schema(sample)
    assert {(problem.pointer, problem.rule) for problem in validate(schema, sample.data)} == set(sample.problems)
    assert not passes(schema, sample.data)


@pytest.mark.parametrize("sample", [*GOOD, *BAD], ids=lambda sample: f"{sample.stem}.{sample.component}")
def test_the_code_of_a_model_makes_it_again(small: Package, sample: Sample) -> None:
    try:
        model = parse(small.schema(sample), sample.data)
    except InvalidPayload:
        return
    made: dict[str, Any] = {}
    code = to_code(model)
    exec(code, made)
    if not isinstance(model, Unknown):
        assert "models." in code
        assert "parse(" not in code
        assert made["payload"] == model
    assert made["payload"].to_dict(check=False) == model.to_dict(check=False)
    assert with_digits(model.to_dict(check=False)) == with_digits(sample.data)


def test_the_code_of_what_lacks_a_required_field(small: Package) -> None:
    model = parse(
        schema_of(f"{small.name}.picture_post", "SendCardResponse"), {"by": {"desk": "d"}, "access_token": "x"}
    )
    code = to_code(model)
    assert code.endswith(
        'payload = models.Noted(\n    by=models.NotedBy(name=UNSET, desk="d"),\n'
        '    unknown_fields={"access_token": os.environ["ACCESS_TOKEN"]},\n)\n'
    )
    made: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACCESS_TOKEN", "x")
        exec(code, made)
    assert made["payload"] == model


def test_the_code_names_each_package_once(small: Package) -> None:
    model = parse(small.schema(GOOD_SHIPMENT), GOOD_SHIPMENT.data)
    assert to_code(model).splitlines()[:4] == [
        "from small_external.common import models as common_models",
        "from small_external.parcel_carrier import models",
        "",
        "payload = models.NewShipment(",
    ]


@pytest.mark.parametrize("sample", [*GOOD, *BAD], ids=lambda sample: f"{sample.stem}.{sample.component}")
def test_the_published_schema_says_the_same(small: Package, sample: Sample) -> None:
    import jsonschema

    validator = jsonschema.Draft202012Validator(published(small.schema(sample)))
    assert validator.is_valid(sample.data) == (not sample.problems)


def test_what_is_only_sent_back_is_not_asked_for(small: Package) -> None:
    entity = schema_of("small_external.hotel_bookings", "Resource")
    booking = schema_of("small_external.hotel_bookings", "Booking")
    assert [problem.pointer for problem in validate(entity, {})] == ["/id", "/created"]
    assert "id" not in booking.node["required"]  # an event that is sent holds one


def test_it_is_the_same_every_time(small: Package, tmp_path: Path) -> None:
    specs = dict(reversed(external_specs().items()))
    write(tmp_path / small.name, {"__init__.py": "", "py.typed": ""})
    again = generate_outside(write(tmp_path / "spec", specs), tmp_path / small.name, variables={"PYTHONHASHSEED": "7"})
    assert again.code == 0
    assert tree(tmp_path / small.name) == tree(small.folder / small.name)


def test_check_finds_it_up_to_date(small: Package) -> None:
    outcome = generate(small.folder / "spec", small.folder / small.name, "--check")
    assert (outcome.code, outcome.out.splitlines()[-1]) == (0, "36 generated files match the specs")


# At 5,000 lines


def test_long_documents_are_long() -> None:
    for name in FILES:
        assert widened(name).count("\n") >= 5_000


def test_long_documents_are_generated(wide: Package) -> None:
    assert wide.outcome.code == 0, wide.outcome.err


def test_long_documents_are_strictly_typed(wide: Package) -> None:
    """mypy looks at one of them; they hold the same as the short ones, several times."""
    assert "Success: no issues found" in checked(wide.folder, "mypy", "--strict", "-p", f"{wide.name}.loyalty")
    for stem in STEMS:
        assert importlib.import_module(f"{wide.name}.{stem}.models")


COPIED = [sample for sample in (*GOOD, *BAD) if sample.stem in STEMS]


@pytest.mark.parametrize("sample", COPIED, ids=lambda sample: f"{sample.stem}.{sample.component}")
def test_payloads_of_a_copy_in_a_long_document(wide: Package, sample: Sample) -> None:
    names = set(parsed(STEMS[sample.stem])["components"]["schemas"])
    data: Any = copied(sample.data, names, "_3")  # a tag may be the name of a component
    schema = wide.schema(sample, "_3")
    assert {(problem.pointer, problem.rule) for problem in validate(schema, data)} == set(sample.problems)
    if not sample.problems:
        assert structure(schema, data).to_dict() == data
