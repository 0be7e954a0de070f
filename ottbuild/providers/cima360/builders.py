"""The fluent calls of CIMA360."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Self

from ottbuild.payloads.arguments import (
    parts,
    plain_map,
    texts,
)
from ottbuild.payloads.builder import Arg, Builder
from ottbuild.payloads.payload import Wire
from ottbuild.providers.cima360 import _checks, operations
from ottbuild.schemas.jsontext import OBJECT, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.cima360 import models as models

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


class Cima360:
    """Batches of OTT messages, SMS and email that are sent through the CIMA360 Messaging API."""

    @staticmethod
    def ott() -> OttMessageRequestBuilder:
        """A batch of OTT messages.

        See https://docs.cima360.com/send-ott-21925250e0
        """
        builder = OttMessageRequestBuilder()
        builder._calls, builder._parts_valid = {}, True
        return builder

    @staticmethod
    def sms(recipient: str, message_body: str) -> ApiSmsRequestBuilder:
        """An SMS.

        Args:
            recipient: Phone with a + and its country code, such as +573001234567.
            message_body: The text.

        See https://docs.cima360.com/sendsms-21925251e0
        """
        values: Wire = {"recipient": recipient, "message_body": message_body}
        valid = type_of(recipient) is str and type_of(message_body) is str
        builder = ApiSmsRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder

    @staticmethod
    def email(subject: str, html: str) -> EmailRequestBuilder:
        """An email with a subject and HTML.

        Args:
            subject: The subject.
            html: The email as HTML.

        Conditions:
            An email is made from a template or from HTML.

        See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
        """
        values: Wire = {"subject": subject, "html": html}
        valid = type_of(subject) is str and type_of(html) is str and html != ""
        builder = EmailRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder

    @staticmethod
    def email_template(subject: str, template_id: str) -> EmailRequestBuilder:
        """An email made from a template.

        Args:
            subject: The subject.
            template_id: Id of the template that it is made from.

        Conditions:
            An email is made from a template or from HTML.

        See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
        """
        values: Wire = {"subject": subject, "template_id": template_id}
        valid = type_of(subject) is str and type_of(template_id) is str and template_id != ""
        builder = EmailRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder


class OttMessageRequestBuilder(
    Builder["models.OttMessageRequest"], operations.OttMessageRequestSender["models.OttProcessingResults"]
):
    """A batch of OTT messages, under construction.

    See https://docs.cima360.com/send-ott-21925250e0
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.cima360", "OttMessageRequest")
    _complete = staticmethod(_checks.complete_ott_message_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "payload" in values:
            wire["payload"] = values["payload"]
        return wire

    def message(
        self, recipient: str, template_id: str, template_parameters: Iterable[str] | None = None, *, channel_type: int
    ) -> Self:
        """Append a message to one recipient, made from a template.

        Args:
            recipient: Phone with its country code and without a +, such as 573000000000.
            template_id: Id of the template.
            template_parameters: The values of the template's placeholders in its order; numbers are
                strings, too.
            channel_type: Number of the channel. 3 is the only one that is documented, and without
                its name.

        See https://docs.cima360.com/send-ott-21925250e0
        """
        wire: Wire = {"recipient": recipient, "templateID": template_id}
        valid = type_of(recipient) is str and type_of(template_id) is str and type_of(channel_type) is int
        if template_parameters is not None:
            wire["templateParameters"], checked = texts(template_parameters)
            valid = valid and (checked or wire["templateParameters"] == [])
        wire["channelType"] = channel_type
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (self._calls, ("payload",), wire), self._parts_valid and valid
        return builder

    def payload(self, payload: Iterable[Arg[models.OttMessagePayload] | None] | None) -> Self:
        """Append finished parts to payload. The messages. Not empty."""
        return self._extend("payload", parts(payload, _OTT_MESSAGE_PAYLOAD__KINDS))


class ApiSmsRequestBuilder(
    Builder["models.ApiSmsRequest"], operations.ApiSmsRequestSender["models.ApiSmsResult | None"]
):
    """An SMS, under construction.

    See https://docs.cima360.com/sendsms-21925251e0
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.cima360", "ApiSmsRequest")
    _complete = staticmethod(_checks.complete_api_sms_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"recipient": values["recipient"], "messageBody": values["message_body"]}
        return wire


class EmailRequestBuilder(Builder["models.EmailRequest"], operations.EmailRequestSender["models.EmailResponse"]):
    """An email to many recipients, made from a template or from HTML, under construction.

    See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.cima360", "EmailRequest")
    _complete = staticmethod(_checks.complete_email_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"subject": values["subject"]}
        if "sender" in values:
            wire["from"] = values["sender"]
        if "template_id" in values:
            wire["templateId"] = values["template_id"]
        if "html" in values:
            wire["html"] = values["html"]
        if "recipients" in values:
            wire["recipients"] = values["recipients"]
        return wire

    def sender(self, sender: str | None) -> Self:
        """Address of the sender."""
        if sender is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "sender", sender),
            self._parts_valid and type_of(sender) is str and sender != "",
        )
        return builder

    def recipient(self, to: str, fields: Mapping[str, str] | None = None) -> Self:
        """Append a recipient, with the values that the template shows to it.

        Args:
            to: Address of the recipient.
            fields: The values of the template's variables by name.

        See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
        """
        wire: Wire = {"to": to}
        valid = type_of(to) is str
        if fields is not None:
            wire["fields"] = plain_map(fields)
            valid = valid and type_of(wire["fields"]) is OBJECT
            if valid:
                for x in wire["fields"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire["fields"].values():
                    valid = valid and type_of(x) is str
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (self._calls, ("recipients",), wire), self._parts_valid and valid
        return builder

    def recipients(self, recipients: Iterable[Arg[models.EmailRecipient] | None] | None) -> Self:
        """Append finished parts to recipients. The recipients."""
        return self._extend("recipients", parts(recipients, _EMAIL_RECIPIENT__KINDS))


_OTT_MESSAGE_PAYLOAD = schema_of("ottbuild.providers.cima360", "OttMessagePayload")
_EMAIL_RECIPIENT = schema_of("ottbuild.providers.cima360", "EmailRecipient")
_OTT_MESSAGE_PAYLOAD__KINDS = frozenset((_OTT_MESSAGE_PAYLOAD,))
_EMAIL_RECIPIENT__KINDS = frozenset((_EMAIL_RECIPIENT,))
