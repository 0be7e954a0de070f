"""Signs bodies as the providers do."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from typing import Any

from ottbuild import Webhook, read_webhook
from ottbuild.schemas.jsontext import dumps

SECRET = "s3cret-of-the-test"

HEADERS = {
    "line": "X-Line-Signature",
    "messenger": "X-Hub-Signature-256",
    "instagram": "X-Hub-Signature-256",
    "whatsapp": "X-Hub-Signature-256",
    "viber": "X-Viber-Content-Signature",
    "marketing_cloud": "x-sfmc-ens-signature",
    "webex_connect": "x-hub-signature",
}


def signature(provider: str, body: bytes, secret: str | bytes = SECRET) -> str:
    """Return what the header of a provider holds; written out here, and not read from the specs."""
    key = secret if isinstance(secret, bytes) else secret.encode()
    digest = hmac.new(key, body, hashlib.sha256)
    if provider in ("line", "marketing_cloud"):
        return b64encode(digest.digest()).decode()
    return ("" if provider in ("viber", "webex_connect") else "sha256=") + digest.hexdigest()


def received(provider: str, data: Any) -> Webhook[Any]:
    """Return what is read of a body that the provider has signed."""
    body = data if isinstance(data, bytes) else dumps(data)
    return read_webhook(provider, {HEADERS[provider]: signature(provider, body)}, body, SECRET)
