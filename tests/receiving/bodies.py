"""Bodies of webhooks as the providers document them: at least one for each event and for each kind of message."""

from __future__ import annotations

from typing import Any

Body = dict[str, Any] | list[Any]

PERSON = "U4af4980629cb7b2bd4f4b7a2d5f6b3a1"
TOKEN = "0f3779fba3b349968c5d07db31eab56f"


def line(kind: str, **fields: Any) -> Body:
    event = {
        "type": kind,
        "mode": "active",
        "timestamp": 1764547200000,
        "source": {"type": "user", "userId": PERSON},
        "webhookEventId": "01KBC7Z0J9Q8T5W6X3Y2N1M4PA",
        "deliveryContext": {"isRedelivery": False},
    }
    return {"destination": "U8189cf6745fc0d808977bdb0b9f22995", "events": [{**event, **fields}]}


def line_message(kind: str, **fields: Any) -> Body:
    message = {"type": kind, "id": "444573844083572737", "quoteToken": "q3Plxr4AgKd", **fields}
    return line("message", replyToken=TOKEN, message=message)


HOSTED = {"type": "external", "originalContentUrl": "https://a.test/1.mp4", "previewImageUrl": "https://a.test/1.jpg"}

LINE: dict[str, Body] = {
    "test of the connection": {"destination": "U8189cf6745fc0d808977bdb0b9f22995", "events": []},
    "text": line_message(
        "text",
        text="@All @example Good morning (love)",
        markAsReadToken="30yhdy232",
        emojis=[{"index": 27, "length": 6, "productId": "5ac1bfd5040ab15980c9b435", "emojiId": "001"}],
        mention={
            "mentionees": [
                {"index": 0, "length": 4, "type": "all"},
                {"index": 5, "length": 8, "type": "user", "userId": PERSON, "isSelf": False},
            ]
        },
        quotedMessageId="468789577898262530",
    ),
    "image": line_message(
        "image", contentProvider={"type": "line"}, imageSet={"id": "E005D41A7288F41B", "index": 1, "total": 2}
    ),
    "video": line_message("video", duration=60000, contentProvider=HOSTED),
    "audio": line_message("audio", duration=60000, contentProvider={"type": "line"}),
    "file": line_message("file", fileName="order.pdf", fileSize=2138),
    "location": line_message("location", title="Shop", address="1-3 Kioicho", latitude=35.67966, longitude=139.73669),
    "sticker": line_message(
        "sticker", packageId="446", stickerId="1988", stickerResourceType="MESSAGE", keywords=["hi"], text="Hi Lan"
    ),
    "message in a group": line(
        "message",
        source={"type": "group", "groupId": "Ca56f94637cc4347f90a25382909b24b9", "userId": PERSON},
        message={"type": "text", "id": "1", "text": "Hi"},
    ),
    "edit": line("messageEdited", replyToken=TOKEN, message={"type": "text", "id": "1", "text": "Hello"}),
    "unsend": line("unsend", unsend={"messageId": "325708"}),
    "follow": line("follow", replyToken=TOKEN, follow={"isUnblocked": True}),
    "unfollow": line("unfollow"),
    "join": line("join", replyToken=TOKEN, source={"type": "room", "roomId": "Ra8dbf4673c4c812cd491258042226c99"}),
    "leave": line("leave"),
    "joined": line("memberJoined", replyToken=TOKEN, joined={"members": [{"type": "user", "userId": PERSON}]}),
    "left": line("memberLeft", left={"members": [{"type": "user", "userId": PERSON}]}),
    "postback": line(
        "postback", replyToken=TOKEN, postback={"data": "d=1", "params": {"datetime": "2026-12-25T01:00"}}
    ),
    "video watched": line("videoPlayComplete", replyToken=TOKEN, videoPlayComplete={"trackingId": "track-1"}),
    "beacon": line("beacon", replyToken=TOKEN, beacon={"hwid": "d41d8cd98f", "type": "enter", "dm": "00ff"}),
    "account link": line("accountLink", replyToken=TOKEN, link={"result": "ok", "nonce": "xxx"}),
    "membership": line("membership", replyToken=TOKEN, membership={"type": "joined", "membershipId": 3189}),
    "module attached": line("module", module={"type": "attached", "botId": PERSON, "scopes": ["message:send"]}),
    "module detached": line("module", module={"type": "detached", "botId": PERSON, "reason": "bot_deleted"}),
    "activated": line("activated", chatControl={"expireAt": 1764550800000}),
    "deactivated": line("deactivated", mode="standby"),
    "suspended": line("botSuspended"),
    "resumed": line("botResumed"),
    "delivery": line("delivery", delivery={"data": "15034552939884E28681A7D668CEA94C147C716C0EC9DFE8B80B44EF3B57F6BD"}),
}


def meta(what: str, events: list[dict[str, Any]], place: str = "messaging") -> Body:
    return {"object": what, "entry": [{"id": "682498302938465", "time": 1764547200594, place: events}]}


def chat(**fields: Any) -> dict[str, Any]:
    return {
        "sender": {"id": "5432109876543210"},
        "recipient": {"id": "682498302938465"},
        "timestamp": 1764547200308,
        **fields,
    }


def page(**fields: Any) -> Body:
    return meta("page", [chat(**fields)])


REFERRAL = {
    "ref": "spring",
    "source": "ADS",
    "type": "OPEN_THREAD",
    "ad_id": "6045246247433",
    "ads_context_data": {"ad_title": "Hats", "photo_url": "https://a.test/1.jpg", "post_id": "1", "product_id": "2"},
}
PASSED = {"previous_owner_app_id": None, "new_owner_app_id": "123456789", "metadata": "to a person"}

MESSENGER: dict[str, Body] = {
    "text": page(message={"mid": "m_1", "text": "Hi", "quick_reply": {"payload": "YES"}}),
    "reply": page(message={"mid": "m_2", "text": "Hi", "reply_to": {"mid": "m_1", "is_self_reply": False}}),
    "image": page(
        message={"mid": "m_1", "attachments": [{"type": "image", "payload": {"url": "https://a.test/1.jpg"}}]}
    ),
    "location": page(
        message={
            "mid": "m_1",
            "attachments": [
                {"type": "location", "title": "Home", "payload": {"coordinates": {"lat": 37.48, "long": -122.15}}}
            ],
        }
    ),
    "fallback": page(
        message={"mid": "m_1", "attachments": [{"type": "fallback", "title": "A", "url": "https://a.test"}]}
    ),
    "product": page(message={"mid": "m_1", "text": "This?", "referral": {"product": {"id": "4242"}}}),
    "echo": page(
        message={
            "mid": "m_1",
            "is_echo": True,
            "app_id": 1517776481860111,
            "metadata": "order-1042",
            "attachments": [
                {"type": "template", "payload": {"template_type": "generic", "elements": [{"title": "A"}]}}
            ],
        }
    ),
    "delivery": page(delivery={"mids": ["m_1"], "watermark": 1764547200253}),
    "read": page(read={"watermark": 1764547200253}),
    "postback": page(postback={"mid": "m_1", "title": "Track", "payload": "TRACK", "referral": REFERRAL}),
    "referral": page(referral=REFERRAL),
    "opt-in": page(
        optin={
            "type": "notification_messages",
            "payload": "PROMOS",
            "notification_messages_token": "123",
            "notification_messages_timezone": "America/New_York",
            "token_expiry_timestamp": 1767139200,
            "user_token_status": "NOT_REFRESHED",
            "notification_messages_status": "STOP NOTIFICATIONS",
            "title": "Offers",
        }
    ),
    "reaction": page(reaction={"mid": "m_1", "action": "react", "reaction": "love", "emoji": "❤️"}),
    "edit": page(message_edit={"mid": "m_1", "text": "Hello", "num_edit": 1}),
    "account linking": page(account_linking={"status": "linked", "authorization_code": "abc"}),
    "feedback": page(
        messaging_feedback={"feedback_screens": [{"screen_id": 0, "questions": {"q1": {"type": "csat"}}}]}
    ),
    "pass": page(pass_thread_control=PASSED),
    "take": page(take_thread_control={**PASSED, "previous_owner_app_id": 7}),
    "request": page(request_thread_control={"requested_owner_app_id": "7", "metadata": "please"}),
    "roles": page(app_roles={"123456789": ["primary_receiver"]}),
    "standby": meta("page", [chat(message={"mid": "m_1", "text": "Hi"})], "standby"),
    "feed": meta("page", [{"field": "feed", "value": {"item": "comment", "verb": "add", "post_id": "1_2"}}], "changes"),
}


def account(**fields: Any) -> Body:
    return meta("instagram", [chat(**fields)])


INSTAGRAM: dict[str, Body] = {
    "text": account(message={"mid": "m_1", "text": "Hi", "quick_reply": {"payload": "YES"}}),
    "story reply": account(
        message={"mid": "m_1", "text": "Nice", "reply_to": {"story": {"id": "178", "url": "https://a.test/1.jpg"}}}
    ),
    "share": account(
        message={"mid": "m_1", "attachments": [{"type": "share", "payload": {"url": "https://a.test/1"}}]}
    ),
    "heart": account(message={"mid": "m_1", "attachments": [{"type": "like_heart"}]}),
    "deleted": account(message={"mid": "m_1", "is_deleted": True}),
    "unsupported": account(message={"mid": "m_1", "is_unsupported": True}),
    "echo": account(message={"mid": "m_1", "is_echo": True, "text": "Hi"}),
    "product": account(message={"mid": "m_1", "text": "This?", "referral": {"product": {"id": "4242"}}}),
    "reaction": account(reaction={"mid": "m_1", "action": "unreact"}),
    "postback": account(postback={"mid": "m_1", "title": "Hours?", "payload": "HOURS"}),
    "seen": account(read={"mid": "m_1"}),
    "referral": account(referral={**REFERRAL, "source": "SHORTLINK"}),
    "pass": account(pass_thread_control=PASSED),
    "take": account(take_thread_control=PASSED),
    "request": account(request_thread_control={"requested_owner_app_id": "7"}),
    "standby": meta("instagram", [chat(message={"mid": "m_1", "text": "Hi"})], "standby"),
    "comment": meta(
        "instagram",
        [{"field": "comments", "value": {"id": "1", "text": "Nice", "from": {"id": "2", "username": "lan"}}}],
        "changes",
    ),
    "comment without a list": {
        "object": "instagram",
        "entry": [{"id": "1", "time": 1764547200594, "field": "comments", "value": {"id": "1", "text": "Nice"}}],
    },
}

NUMBER = {"display_phone_number": "15550783881", "phone_number_id": "106540352242922"}
LAN = {
    "profile": {"name": "Lan", "username": "lan"},
    "wa_id": "16505551234",
    "user_id": "US.13491208655302741918",
    "parent_user_id": "US.ENT.11815799212886844830",
    "identity_key_hash": "DF2lS5v2W6x=",
}
FAILURE = {
    "code": 131047,
    "title": "Re-engagement message",
    "message": "Re-engagement message",
    "error_data": {"details": "More than 24 hours have passed."},
    "href": "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
}


def change(field: str, value: dict[str, Any]) -> Body:
    entry = {"id": "102290129340398", "time": 1764547200, "changes": [{"value": value, "field": field}]}
    return {"object": "whatsapp_business_account", "entry": [entry]}


def about(field: str, **lists: Any) -> Body:
    return change(field, {"messaging_product": "whatsapp", "metadata": NUMBER, **lists})


def whatsapp(kind: str, content: Any = None, **fields: Any) -> Body:
    message = {"from": "16505551234", "id": "wamid.A", "timestamp": "1764547200", "type": kind, **fields}
    return about("messages", contacts=[LAN], messages=[message if content is None else {**message, kind: content}])


def status(**fields: Any) -> Body:
    one = {"id": "wamid.A", "timestamp": "1764547200", "recipient_id": "16505551234", **fields}
    return about("messages", statuses=[one])


FILE = {"id": "2754859441498128", "mime_type": "image/jpeg", "sha256": "81d3bd8a", "url": "https://a.test/1"}
TEMPLATE = {
    "message_template_id": 1689556908129832,
    "message_template_name": "order_confirmation",
    "message_template_language": "en-US",
}
PAID = {"value": 450, "offset": 100}
CALL = {"id": "wacid.A", "from": "16505551234", "to": "15550783881", "timestamp": "1764547200"}

WHATSAPP: dict[str, Body] = {
    "text": whatsapp("text", {"body": "Hi"}, context={"from": "15550783881", "id": "wamid.B"}),
    "text about a product": whatsapp(
        "text", {"body": "This?"}, context={"referred_product": {"catalog_id": "1", "product_retailer_id": "2"}}
    ),
    "text by an ad": whatsapp(
        "text",
        {"body": "Hi"},
        referral={
            "source_url": "https://fb.me/1",
            "source_id": "1",
            "source_type": "ad",
            "headline": "Hats",
            "body": "All hats",
            "media_type": "image",
            "image_url": "https://a.test/1.jpg",
            "ctwa_clid": "A",
        },
    ),
    "text in a group": whatsapp("text", {"body": "Hi"}, group_id="Y2FwaV9ncm91cDo"),
    "image": whatsapp("image", {**FILE, "caption": "The red one"}, context={"forwarded": True}),
    "video": whatsapp("video", FILE, context={"frequently_forwarded": True}),
    "audio": whatsapp("audio", {**FILE, "voice": True}),
    "document": whatsapp("document", {**FILE, "filename": "order.pdf"}),
    "sticker": whatsapp("sticker", {**FILE, "animated": False}),
    "location": whatsapp(
        "location", {"latitude": 37.4611978, "longitude": -122.2164385, "name": "Shop", "address": "A"}
    ),
    "contacts": whatsapp("contacts", [{"name": {"formatted_name": "Lan"}, "phones": [{"phone": "+1 555"}]}]),
    "reaction": whatsapp("reaction", {"message_id": "wamid.B", "emoji": "👍"}),
    "reaction removed": whatsapp("reaction", {"message_id": "wamid.B"}),
    "button reply": whatsapp("interactive", {"type": "button_reply", "button_reply": {"id": "a", "title": "A"}}),
    "list reply": whatsapp(
        "interactive", {"type": "list_reply", "list_reply": {"id": "a", "title": "A", "description": "B"}}
    ),
    "flow reply": whatsapp(
        "interactive", {"type": "nfm_reply", "nfm_reply": {"name": "flow", "body": "Sent", "response_json": "{}"}}
    ),
    "call permission": whatsapp(
        "interactive",
        {
            "type": "call_permission_reply",
            "call_permission_reply": {
                "response": "accept",
                "expiration_timestamp": 1765152000,
                "response_source": "user_action",
            },
        },
    ),
    "button": whatsapp("button", {"payload": "STOP", "text": "Stop"}),
    "order": whatsapp(
        "order",
        {
            "catalog_id": "1",
            "text": "",
            "product_items": [{"product_retailer_id": "a", "quantity": 2, "item_price": 7.99, "currency": "USD"}],
        },
    ),
    "number changed": whatsapp(
        "system", {"type": "user_changed_number", "wa_id": "12195555358", "body": "Lan changed"}
    ),
    "user id changed": whatsapp(
        "system", {"type": "user_changed_user_id", "user_id": "MX.2", "previous_user_id": "CO.1"}
    ),
    "identity changed": whatsapp(
        "system",
        {"type": "customer_identity_changed", "body": "Lan changed"},
        identity={"acknowledged": True, "created_timestamp": "1764547200", "hash": "A"},
    ),
    "unsupported": whatsapp("unsupported", {"type": "poll_creation"}, errors=[{**FAILURE, "code": 131051}]),
    "edit": whatsapp(
        "edit", {"original_message_id": "wamid.B", "message": {"type": "text", "text": {"body": "Hello"}}}
    ),
    "revoke": whatsapp("revoke", {"original_message_id": "wamid.B"}),
    "chat opened": whatsapp("request_welcome"),
    "error": about("messages", contacts=[LAN], errors=[FAILURE]),
    "paid": status(
        type="payment",
        status="captured",
        payment={
            "reference_id": "order-1042",
            "amount": PAID,
            "currency": "INR",
            "receipt": "",
            "transaction": {
                "id": "order_1",
                "type": "razorpay",
                "status": "success",
                "created_timestamp": 1746500000,
                "updated_timestamp": 1746500005,
                "amount": PAID,
                "currency": "INR",
                "refunds": [{"id": "rfnd_1", "amount": PAID, "speed_processed": "normal", "status": "completed"}],
            },
        },
    ),
    "came by an ad": whatsapp(
        "text",
        {"body": "Hi"},
        referral={
            "source_url": "https://fb.me/1",
            "source_id": "1",
            "source_type": "ad",
            "welcome_message": {"text": "Hello"},
        },
    ),
    "sent": status(
        status="sent",
        biz_opaque_callback_data="order-1042",
        conversation={"id": "a75d", "expiration_timestamp": "1764633600", "origin": {"type": "utility"}},
        pricing={"billable": True, "pricing_model": "PMP", "type": "regular", "category": "utility"},
    ),
    "delivered": status(status="delivered", recipient_user_id="US.1", recipient_identity_key_hash="A"),
    "read in a group": status(status="read", recipient_type="group", recipient_participant_id="16505551235"),
    "played": status(status="played"),
    "failed": status(status="failed", errors=[FAILURE]),
    "call begins": about(
        "calls",
        contacts=[LAN],
        calls=[
            {**CALL, "event": "connect", "direction": "USER_INITIATED", "session": {"sdp_type": "offer", "sdp": "v=0"}}
        ],
    ),
    "call ends": about(
        "calls",
        calls=[
            {
                **CALL,
                "event": "terminate",
                "direction": "BUSINESS_INITIATED",
                "status": "COMPLETED",
                "start_time": "1764547200",
                "end_time": "1764547320",
                "duration": 120,
            }
        ],
    ),
    "call rings": about("calls", statuses=[{"id": "wacid.A", "type": "call", "status": "RINGING", "timestamp": "1"}]),
    "template rejected": change(
        "message_template_status_update",
        {
            "event": "REJECTED",
            **TEMPLATE,
            "reason": "INVALID_FORMAT",
            "message_template_category": "MARKETING",
            "rejection_info": {"reason": "A variable is missing", "recommendation": "Add it"},
        },
    ),
    "template disabled": change(
        "message_template_status_update",
        {"event": "DISABLED", **TEMPLATE, "reason": None, "disable_info": {"disable_date": "1751234563"}},
    ),
    "template paused": change(
        "message_template_status_update",
        {"event": "PAUSED", **TEMPLATE, "reason": "NONE", "other_info": {"title": "FIRST_PAUSE", "description": "A"}},
    ),
    "template quality": change(
        "message_template_quality_update",
        {"previous_quality_score": "GREEN", "new_quality_score": "YELLOW", **TEMPLATE},
    ),
    "template content": change(
        "message_template_components_update", {**TEMPLATE, "message_template_element": "Hi {{1}}"}
    ),
    "template category": change(
        "template_category_update", {**TEMPLATE, "previous_category": "UTILITY", "new_category": "MARKETING"}
    ),
    "account restricted": change(
        "account_update",
        {
            "event": "ACCOUNT_RESTRICTION",
            "restriction_info": [{"restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING", "expiration": 1764547200}],
        },
    ),
    "account violation": change(
        "account_update",
        {
            "event": "ACCOUNT_VIOLATION",
            "violation_info": {"violation_type": "ADULT"},
            "ban_info": {"waba_ban_state": "REINSTATE", "waba_ban_date": "April 17, 2025"},
        },
    ),
    "account shared": change(
        "account_update",
        {
            "event": "PARTNER_REMOVED",
            "waba_info": {"waba_id": "1", "owner_business_id": "2", "solution_partner_business_ids": ["3"]},
            "disconnection_info": {"reason": "PRIMARY_INACTIVITY", "initiated_by": "SYSTEM"},
        },
    ),
    "account priced": change(
        "account_update",
        {
            "event": "VOLUME_BASED_PRICING_TIER_UPDATE",
            "volume_tier_info": {"tier_update_time": 1743451903, "pricing_category": "UTILITY", "tier": "1:2"},
            "auth_international_rate_eligibility": {
                "start_time": 1748780624,
                "exception_countries": [{"country_code": "ID", "start_time": 1751347424}],
            },
            "partner_client_certification_info": {"status": "APPROVED", "rejection_reasons": ["NONE"]},
        },
    ),
    "account alert": change(
        "account_alerts",
        {
            "entity_type": "BUSINESS",
            "entity_id": "506914307656634",
            "alert_info": {"alert_severity": "INFORMATIONAL", "alert_status": "NONE", "alert_type": "OBA_APPROVED"},
        },
    ),
    "name": change(
        "phone_number_name_update",
        {"display_phone_number": "15550783881", "decision": "APPROVED", "rejection_reason": None},
    ),
    "number limited": change(
        "phone_number_quality_update",
        {
            "display_phone_number": "15550783881",
            "event": "THROUGHPUT_UPGRADE",
            "old_limit": "TIER_250",
            "current_limit": "TIER_2K",
            "max_daily_conversations_per_business": "TIER_2K",
        },
    ),
    "account reviewed": change("account_review_update", {"decision": "APPROVED"}),
    "capabilities": change(
        "business_capability_update",
        {
            "max_daily_conversation_per_phone": 2000,
            "max_daily_conversations_per_business": 2000,
            "max_phone_numbers_per_business": 2,
            "max_phone_numbers_per_waba": 20,
        },
    ),
    "PIN changed": change(
        "security", {"display_phone_number": "15550783881", "event": "PIN_CHANGED", "requester": "61555822107539"}
    ),
    "payment configured": change(
        "payment_configuration_update",
        {
            "configuration_name": "lakeside",
            "provider_name": "razorpay",
            "provider_mid": "acc_1",
            "status": "Needs Testing",
            "created_timestamp": 1748827200,
            "updated_timestamp": 1748827200,
        },
    ),
    "lead": about(
        "automatic_events",
        automatic_events=[
            {"id": "wamid.A", "event_name": "LeadSubmitted", "timestamp": 1764547200, "ctwa_clid": "A"},
            {
                "id": "wamid.B",
                "event_name": "Purchase",
                "timestamp": 1764547200,
                "ctwa_clid": "A",
                "custom_data": {"currency": "USD", "value": 25},
            },
        ],
    ),
    "flow": change(
        "flows", {"event": "FLOW_STATUS_CHANGE", "flow_id": "1", "old_status": "DRAFT", "new_status": "PUBLISHED"}
    ),
    "marketing stopped": about(
        "user_preferences",
        contacts=[LAN],
        user_preferences=[
            {"wa_id": "16505551234", "category": "marketing_messages", "value": "stop", "timestamp": 1731705721}
        ],
    ),
    "echo": about(
        "smb_message_echoes",
        message_echoes=[
            {
                "from": "15550783881",
                "to": "16505551234",
                "id": "wamid.A",
                "timestamp": "1",
                "type": "text",
                "text": {"body": "A"},
            }
        ],
    ),
    "contact added": about(
        "smb_app_state_sync",
        state_sync=[
            {
                "type": "contact",
                "contact": {"full_name": "Lan", "first_name": "Lan", "phone_number": "16505551234"},
                "action": "add",
                "metadata": {"timestamp": "1738346006"},
            }
        ],
    ),
    "history": about(
        "history",
        history=[
            {
                "metadata": {"phase": 1, "chunk_order": 1, "progress": 55},
                "threads": [
                    {
                        "id": "16505551234",
                        "messages": [
                            {"from": "16505551234", "id": "A", "type": "text", "history_context": {"status": "READ"}}
                        ],
                    }
                ],
            }
        ],
    ),
    **{
        f"group, {name}": about(
            f"group_{name}_update", groups=[{"type": "group_create", "group_id": "A", "timestamp": "1", "subject": "B"}]
        )
        for name in ("lifecycle", "participants", "settings", "status")
    },
}

CALLER = {"id": "01234567890A=", "name": "Lan", "avatar": "https://a.test/1", "country": "VN", "language": "vi"}


def viber(event: str, **fields: Any) -> Body:
    return {
        "event": event,
        "timestamp": 1764547200000,
        "chat_hostname": "SN-CHAT-06_",
        "message_token": 5283323893449643777,
        **fields,
    }


def viber_message(kind: str, **fields: Any) -> Body:
    message = {"type": kind, "tracking_data": "step-2", **fields}
    return viber("message", sender={**CALLER, "api_version": 10}, message=message, silent=False)


VIBER: dict[str, Body] = {
    "webhook": viber("webhook"),
    "subscribed": viber("subscribed", user=CALLER),
    "unsubscribed": viber("unsubscribed", user_id="01234567890A="),
    "delivered": viber("delivered", user_id="01234567890A="),
    "seen": viber("seen", user_id="01234567890A="),
    "failed": viber("failed", user_id="01234567890A=", desc="failure description"),
    "started": viber("conversation_started", type="open", context="campaign-12", user=CALLER, subscribed=False),
    "client status": viber(
        "client_status",
        user=CALLER,
        status={"type": "payment", "code": 0, "supported_psps": ["liqpay"], "tracking_data": "a"},
    ),
    "text": viber_message("text", text="Hi"),
    "picture": viber_message("picture", media="https://a.test/1.jpg", thumbnail="https://a.test/1s.jpg", text="A"),
    "video": viber_message("video", media="https://a.test/1.mp4", size=10, duration=12, file_name="1.mp4"),
    "file": viber_message("file", media="https://a.test/1.pdf", size=10, file_name="1.pdf"),
    "contact": viber_message("contact", contact={"name": "Lan", "phone_number": "+84901000001"}),
    "location": viber_message("location", location={"lat": 10.7769, "lon": 106}),
    "sticker": viber_message("sticker", sticker_id=46105),
    "link": viber_message("url", media="https://a.test"),
    "carousel": viber_message("rich_media", rich_media={"Type": "rich_media", "Buttons": []}, alt_text="A"),
}


def notification(kind: str, **fields: Any) -> Body:
    return [{"eventCategoryType": kind, "eid": "1", "mid": "2", "senderType": "WhatsApp", "messageKey": "a", **fields}]


MARKETING_CLOUD: dict[str, Body] = {
    "not sent": notification("TransactionalSendEvents.OttNotSent", status="NOTSENT", reason="131047", channelId="1"),
    "not sent by a journey": notification("SendEvents.OttNotSent", journeyId="1", sendMethod="JourneyBuilder"),
    **{
        kind: notification(f"EngagementEvents.Ott{kind}", timestampUTC=1764547200000)
        for kind in ("Sent", "Delivered", "Read", "Failed")
    },
    "message": notification("EngagementEvents.OttMobileOriginated", messageType="text", messageBody={"text": "Hi"}),
}

WEBEX_CONNECT: dict[str, Body] = {
    "delivered": {
        "deliveryInfoNotification": {
            "deliveryInfo": {"deliveryChannel": "sms", "code": "7500", "deliveryStatus": "Delivered"},
            "correlationid": "order-1042",
            "transid": "1",
        }
    }
}

BODIES: dict[str, dict[str, Body]] = {
    "line": LINE,
    "messenger": MESSENGER,
    "instagram": INSTAGRAM,
    "whatsapp": WHATSAPP,
    "viber": VIBER,
    "marketing_cloud": MARKETING_CLOUD,
    "webex_connect": WEBEX_CONNECT,
}
KINDS = {name: f"{name}.webhook" for name in BODIES} | {
    "marketing_cloud": "marketing_cloud.notification",
    "webex_connect": "webex_connect.delivery",
}
ALL = [(provider, name) for provider, bodies in BODIES.items() for name in bodies]
