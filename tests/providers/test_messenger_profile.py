"""The profiles of Messenger and Instagram, uploads, and conversations of several apps: what Meta's pages print and allow."""

from typing import Any

import pytest

import ottbuild
from ottbuild import Instagram, Messenger
from ottbuild.providers.messenger import models
from ottbuild.schemas.problem import errors_in

TO = {"recipient": {"id": "7001"}}
IMAGE: dict[str, Any] = {"type": "image", "payload": {"url": "https://example.com/1.jpg", "is_reusable": True}}
QUESTION = {"question": "Where are you?", "payload": "WHERE"}
ITEM = {"type": "postback", "title": "Talk to an agent", "payload": "CARE_HELP"}
MENU: dict[str, Any] = {"locale": "default", "call_to_actions": [ITEM]}
NESTED = {"type": "nested", "title": "More", "call_to_actions": [ITEM]}
OF_ALL = {"call_to_actions": [QUESTION], "locale": "default"}


def found(kind: str, payload: dict[str, Any], severity: str) -> set[tuple[str, str]]:
    return {(one.pointer, one.rule) for one in ottbuild.check(kind, payload) if one.severity == severity}


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("messenger.profile", {"get_started": {"payload": "GET_STARTED"}}),
        ("messenger.profile", {"greeting": [{"locale": "default", "text": "Hello {{user_first_name}}!"}]}),
        ("messenger.profile", {"ice_breakers": [OF_ALL, {"call_to_actions": [QUESTION], "locale": "en_GB"}]}),
        ("messenger.profile", {"whitelisted_domains": ["https://facebook.com/"]}),
        ("messenger.profile", {"persistent_menu": [{**MENU, "composer_input_disabled": False}]}),
        ("messenger.profile", {"persistent_menu": [{"locale": "default"}, {**MENU, "locale": "zh_CN"}]}),
        ("messenger.custom_user_settings", {"psid": "7001", "persistent_menu": [MENU]}),
        ("messenger.profile_deletion", {"fields": ["home_url", "commands"]}),
        ("messenger.attachment_upload", {"message": {"attachment": IMAGE}}),
        ("messenger.attachment_upload", {"platform": "MESSENGER", "message": {"attachment": IMAGE}}),
        ("messenger.pass_thread_control", {**TO, "target_app_id": 263902037430900}),
        ("messenger.extend_thread_control", {**TO, "duration": "86400"}),
        ("instagram.profile", {"platform": "instagram", "ice_breakers": [OF_ALL]}),
        ("instagram.profile", {"persistent_menu": [{**MENU, "composer_input_disabled": False}]}),
        ("instagram.attachment_upload", {"platform": "INSTAGRAM", "message": {"attachment": IMAGE}}),
    ],
)
def test_what_is_sent_in_practice(kind: str, payload: dict[str, Any]) -> None:
    assert ottbuild.check(kind, payload) == ()
    ottbuild.parse(kind, payload)


@pytest.mark.parametrize(
    ("kind", "payload", "warned"),
    [
        ("messenger.profile", {"ice_breakers": [QUESTION]}, ("/ice_breakers/0/question", "forbidden")),
        (
            "messenger.profile",
            {"persistent_menu": [{**MENU, "call_to_actions": [ITEM] * 6}]},
            ("/persistent_menu/0/call_to_actions", "max_items"),
        ),
        (
            "messenger.profile",
            {"persistent_menu": [{**MENU, "call_to_actions": [NESTED]}]},
            ("/persistent_menu/0/call_to_actions/0", "switched_off"),
        ),
        ("messenger.profile", {"home_url": {"url": "https://example.com"}}, ("/home_url", "switched_off")),
        (
            "messenger.profile",
            {"get_started": {"payload": "A"}, "access_token": "EAABsecret"},
            ("/access_token", "credential"),
        ),
        (
            "messenger.profile",
            {"commands": [{"locale": "default", "commands": [{"name": "/buy", "description": "Buy"}]}]},
            ("/commands/0/commands/0/name", "forbidden"),
        ),
        ("messenger.custom_user_settings", {"persistent_menu": [MENU]}, ("/psid", "required")),
        ("messenger.take_thread_control", {"recipient": {"user_ref": "x"}}, ("/recipient/id", "required")),
        ("instagram.profile", {"ice_breakers": [{"call_to_actions": [QUESTION]}]}, ("/ice_breakers", "min_contains")),
        (
            "instagram.profile",
            {"persistent_menu": [{**MENU, "composer_input_disabled": True}]},
            ("/persistent_menu/0/composer_input_disabled", "const"),
        ),
        (
            "instagram.attachment_upload",
            {
                "platform": "instagram",
                "message": {
                    "attachment": {"type": "image", "payload": {"url": "https://x.y/z"}, "is_reusable": "true"}
                },
            },
            ("/message/attachment/is_reusable", "type"),
        ),
    ],
)
def test_what_is_only_advised_against(kind: str, payload: dict[str, Any], warned: tuple[str, str]) -> None:
    assert warned in found(kind, payload, "warning")
    assert errors_in(ottbuild.check(kind, payload)) == ()
    ottbuild.parse(kind, payload)


@pytest.mark.parametrize(
    ("kind", "payload", "refused"),
    [
        ("messenger.profile", {}, ("", "any_of")),
        ("messenger.profile", {"get_started": {"payload": "x" * 1001}}, ("/get_started/payload", "max_length")),
        ("messenger.profile", {"greeting": [{"locale": "en_US", "text": "Hi"}]}, ("/greeting", "min_contains")),
        (
            "messenger.profile",
            {"greeting": [{"locale": "default", "text": "x" * 161}]},
            ("/greeting/0/text", "max_length"),
        ),
        ("messenger.profile", {"ice_breakers": [OF_ALL, QUESTION]}, ("/ice_breakers", "any_of")),
        ("messenger.profile", {"greeting": []}, ("/greeting", "min_contains")),
        ("messenger.profile", {"ice_breakers": [QUESTION] * 5}, ("/ice_breakers", "any_of")),
        (
            "messenger.profile",
            {"ice_breakers": [{**OF_ALL, "call_to_actions": [QUESTION] * 5}]},
            ("/ice_breakers/0/call_to_actions", "max_items"),
        ),
        ("messenger.profile", {"ice_breakers": [{**OF_ALL, "locale": "en_GB"}]}, ("/ice_breakers", "min_contains")),
        (
            "messenger.profile",
            {"persistent_menu": [{"locale": "default", "composer_input_disabled": True}]},
            ("/persistent_menu/0/call_to_actions", "required"),
        ),
        (
            "messenger.profile",
            {"persistent_menu": [{**MENU, "call_to_actions": [ITEM] * 21}]},
            ("/persistent_menu/0/call_to_actions", "max_items"),
        ),
        (
            "messenger.profile",
            {"persistent_menu": [{**MENU, "call_to_actions": [{**ITEM, "title": "x" * 31}]}]},
            ("/persistent_menu/0/call_to_actions/0/title", "max_length"),
        ),
        ("messenger.profile", {"whitelisted_domains": ["http://example.com"]}, ("/whitelisted_domains/0", "uri")),
        (
            "messenger.profile",
            {"whitelisted_domains": ["https://localhost:3000"]},
            ("/whitelisted_domains/0", "forbidden"),
        ),
        (
            "messenger.profile",
            {"whitelisted_domains": ["https://example.com"] * 51},
            ("/whitelisted_domains", "max_items"),
        ),
        ("messenger.profile", {"account_linking_url": "http://example.com"}, ("/account_linking_url", "uri")),
        (
            "messenger.profile",
            {"commands": [{"locale": "default", "commands": [{"name": "x" * 33, "description": "Buy"}]}]},
            ("/commands/0/commands/0/name", "max_length"),
        ),
        ("messenger.profile_deletion", {"fields": ["greetings"]}, ("/fields/0", "enum")),
        ("messenger.attachment_upload", {"message": {"text": "Hi"}}, ("/message/attachment", "required")),
        ("messenger.pass_thread_control", TO, ("/target_app_id", "required")),
        ("messenger.take_thread_control", {"metadata": "x"}, ("/recipient", "required")),
        ("messenger.extend_thread_control", {**TO, "duration": 604801}, ("/duration", "maximum")),
        ("instagram.profile", {"platform": "instagram"}, ("", "any_of")),
        ("instagram.attachment_upload", {"message": {"attachment": IMAGE}}, ("/platform", "required")),
        ("instagram.profile_deletion", {"fields": ["greeting"]}, ("/fields/0", "enum")),
        (
            "instagram.attachment_upload",
            {"platform": "instagram", "message": {"attachment": {"type": "like_heart"}}},
            ("/message/attachment/type", "enum"),
        ),
    ],
)
def test_what_meta_refuses(kind: str, payload: dict[str, Any], refused: tuple[str, str]) -> None:
    assert refused in found(kind, payload, "error")


def test_titles_of_menu_items_are_longer_than_those_of_buttons() -> None:
    assert Messenger.Menu.postback("x" * 30, "X").problems() == ()
    (problem,) = Messenger.postback("x" * 21, "X").problems()
    assert (problem.rule, problem.limit) == ("max_length", 20)


def test_requests() -> None:
    deletion = Messenger.profile_deletion(["greeting"]).request(access_token="t", page_id="8001")
    assert (deletion.method, deletion.url) == ("DELETE", "https://graph.facebook.com/v25.0/8001/messenger_profile")
    profile = Instagram.profile().menu([Instagram.Menu.postback("Hi", "HI")], locale="default")
    assert profile.request(access_token="t").url == (
        "https://graph.facebook.com/v25.0/me/messenger_profile?platform=instagram"
    )
    settings = Messenger.custom_user_settings([Messenger.menu(locale="default")], to="7001")
    assert settings.request(access_token="t").url == "https://graph.facebook.com/v25.0/me/custom_user_settings"
    query = Instagram.profile_query("ice_breakers").request(access_token="t", host="graph.instagram.com")
    assert (query.method, query.content) == ("GET", b"")
    assert query.url == "https://graph.instagram.com/v25.0/me/messenger_profile?platform=instagram&fields=ice_breakers"
    menu = Messenger.custom_user_settings_deletion("7001").request(access_token="t")
    assert (menu.method, menu.url) == (
        "DELETE",
        "https://graph.facebook.com/v25.0/me/custom_user_settings?psid=7001&params=%5B%22persistent_menu%22%5D",
    )
    owner = Messenger.thread_owner_query("7001").request(access_token="t")
    assert (owner.method, owner.url) == ("GET", "https://graph.facebook.com/v25.0/me/thread_owner?recipient=7001")
    control = Messenger.release_thread_control().to("7001").request(access_token="t")
    assert (control.method, control.url) == ("POST", "https://graph.facebook.com/v25.0/me/release_thread_control")


def test_answers() -> None:
    upload = Messenger.Upload.image("https://example.com/1.jpg", is_reusable=True)
    answer = ottbuild.read_response(upload, 200, {"attachment_id": "1857777774821032"})
    assert isinstance(answer, models.AttachmentUploadResult)
    assert answer.attachment_id == "1857777774821032"
    for body in ({"result": "success"}, {"success": True}, {"success": "true"}):
        assert isinstance(ottbuild.read_response("messenger.profile", 200, body), models.Success)
    fetched = {
        "data": [{"whitelisted_domains": ["https://facebook.com/"], "greeting": [{"locale": "default", "text": "Hi"}]}]
    }
    assert ottbuild.read_response("messenger.profile_query", 200, fetched).data[0].greeting[0].text == "Hi"
    owner = {"data": [{"thread_owner": {"app_id": 260000000000001, "expiration": 1767225600}}]}
    assert (
        ottbuild.read_response("messenger.thread_owner_query", 200, owner).data[0].thread_owner.app_id
        == "260000000000001"
    )
    assert ottbuild.read_response("instagram.thread_owner_query", 200, {"data": []}).data == ()


def test_the_token_is_never_shown() -> None:
    payload = {"fields": ["greeting"], "access_token": "EAABsecret"}
    model = ottbuild.parse("messenger.profile_deletion", payload)
    assert "EAABsecret" not in repr(model) + repr(model.problems()) + ottbuild.to_code(model)
