"""The fluent calls of CIMA360."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    parts,
    plain_map,
    texts,
)
from ottbuild.payloads.batches import batches
from ottbuild.payloads.builder import Arg, Builder, Chain
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.cima360 import _checks, operations
from ottbuild.schemas.jsondata import OBJECT, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.cima360 import models as models
else:
    models = Later("ottbuild.providers.cima360.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class Cima360:
    """Batches of OTT messages, SMS and email that are sent through the CIMA360 Messaging API."""

    Account: TypeAlias = operations.Account

    @staticmethod
    def ott(
        *more: Unpack[tuple[()]],
        payload: Iterable[Arg[models.OttMessagePayload] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> OttMessageRequestBuilder:
        """A batch of OTT messages.

        Args:
            payload: The messages. Not empty.

        See https://docs.cima360.com/send-ott-21925250e0
        """
        if others or more:
            raise unexpected(Cima360, "ott", locals())
        builder = OttMessageRequestBuilder()
        builder._state = (None, "", {}, True)
        if payload is not None:
            builder = builder.payload(payload)
        return builder

    @staticmethod
    def sms(to: str, message_body: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> ApiSmsRequestBuilder:
        """An SMS.

        Args:
            to: Phone with a + and its country code, such as +573001234567. Not empty.
            message_body: The text. Not empty.

        See https://docs.cima360.com/sendsms-21925251e0
        """
        if others or more or to is MISSING or message_body is MISSING:
            raise unexpected(Cima360, "sms", locals())
        values: Wire = {"to": to, "message_body": message_body}
        valid = type_of(to) is str and to != "" and type_of(message_body) is str and message_body != ""
        builder = ApiSmsRequestBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def email(
        subject: str,
        html: str,
        *more: Unpack[tuple[()]],
        sender: str | None = None,
        to: Iterable[Arg[models.EmailRecipient] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> EmailRequestBuilder:
        """An email with a subject and HTML.

        Args:
            subject: The subject. Not empty.
            html: The email as HTML.
            sender: Address of the sender.
            to: The recipients. Not empty.

        Conditions:
            An email is made from a template or from HTML.

        See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
        """
        if others or more or subject is MISSING or html is MISSING:
            raise unexpected(Cima360, "email", locals())
        values: Wire = {"subject": subject, "html": html}
        valid = type_of(subject) is str and subject != "" and type_of(html) is str and html != ""
        builder = EmailRequestBuilder()
        builder._state = (None, "", values, valid)
        if sender is not None:
            builder = builder.sender(sender)
        if to is not None:
            builder = builder.recipients(to)
        return builder

    @staticmethod
    def email_template(
        subject: str,
        template_id: str | int,
        *more: Unpack[tuple[()]],
        sender: str | None = None,
        to: Iterable[Arg[models.EmailRecipient] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> EmailRequestBuilder:
        """An email made from a template.

        Args:
            subject: The subject. Not empty.
            template_id: Id of the template that it is made from.
            sender: Address of the sender.
            to: The recipients. Not empty.

        Conditions:
            An email is made from a template or from HTML.

        See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
        """
        if others or more or subject is MISSING or template_id is MISSING:
            raise unexpected(Cima360, "email_template", locals())
        values: Wire = {"subject": subject, "template_id": template_id}
        valid = type_of(subject) is str and subject != "" and type_of(template_id) is str and template_id != ""
        builder = EmailRequestBuilder()
        builder._state = (None, "", values, valid)
        if sender is not None:
            builder = builder.sender(sender)
        if to is not None:
            builder = builder.recipients(to)
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
        self: Chain,
        to: str | int,
        template_id: str | int,
        template_parameters: Iterable[str] | None = None,
        *more: Unpack[tuple[()]],
        channel_type: int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a message to one recipient, made from a template.

        Args:
            to: Phone with its country code and without a +, such as 573000000000. Not empty.
            template_id: Id of the template. Not empty.
            template_parameters: The values of the template's placeholders in its order; numbers are
                strings, too.
            channel_type: Number of the channel. 3 is the only one that is documented, and without
                its name.

        See https://docs.cima360.com/send-ott-21925250e0
        """
        if others or more or to is MISSING or template_id is MISSING or channel_type is MISSING:
            raise unexpected(self, "message", locals())
        wire: Wire = {"recipient": to, "templateID": template_id}
        valid = (
            type_of(to) is str
            and to != ""
            and type_of(template_id) is str
            and template_id != ""
            and type_of(channel_type) is int
        )
        if template_parameters is not None:
            wire["templateParameters"], checked = texts(template_parameters)
            valid = valid and (checked or wire["templateParameters"] == [])
        wire["channelType"] = channel_type
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("payload",), wire, before[3] and valid)
        return builder

    def payload(
        self: Chain,
        payload: Iterable[Arg[models.OttMessagePayload] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to payload. The messages. Not empty."""
        if others or more or payload is MISSING:
            raise unexpected(self, "payload", locals())
        return self._extend("payload", parts(payload, _OTT_MESSAGE_PAYLOAD__KINDS))

    def batches(
        self: Chain,
        payload: Iterable[Arg[models.OttMessagePayload] | None] = (),
        *more: Unpack[tuple[()]],
        size: int,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for `size` of them; the provider
        documents no limit.

        Args:
            payload: More receivers, after those of the chain.
            size: How many of them a request gets.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more or size is MISSING:
            raise unexpected(self, "batches", locals())
        return batches(self, "payload", payload, _OTT_MESSAGE_PAYLOAD__KINDS, size, None, (), None, None)


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
        wire: Wire = {"recipient": values["to"], "messageBody": values["message_body"]}
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

    def sender(self: Chain, sender: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Address of the sender."""
        if others or more or sender is MISSING:
            raise unexpected(self, "sender", locals())
        if sender is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sender", sender, before[3] and type_of(sender) is str and sender != "")
        return builder

    def to(
        self: Chain,
        to: str,
        fields: Mapping[str, str] | None = None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a recipient, with the values that the template shows to it.

        Args:
            to: Address of the recipient. Not empty.
            fields: The values of the template's variables by name.

        See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
        """
        if others or more or to is MISSING:
            raise unexpected(self, "to", locals())
        wire: Wire = {"to": to}
        valid = type_of(to) is str and to != ""
        if fields is not None:
            wire["fields"] = plain_map(fields)
            valid = valid and type_of(wire["fields"]) is OBJECT
            if valid:
                for x in wire["fields"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire["fields"].values():
                    valid = valid and type_of(x) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("recipients",), wire, before[3] and valid)
        return builder

    def recipients(
        self: Chain,
        recipients: Iterable[Arg[models.EmailRecipient] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to recipients. The recipients. Not empty."""
        if others or more or recipients is MISSING:
            raise unexpected(self, "recipients", locals())
        return self._extend("recipients", parts(recipients, _EMAIL_RECIPIENT__KINDS))

    def batches(
        self: Chain,
        recipients: Iterable[Arg[models.EmailRecipient] | None] = (),
        *more: Unpack[tuple[()]],
        size: int,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for `size` of them; the provider
        documents no limit.

        Args:
            recipients: More receivers, after those of the chain.
            size: How many of them a request gets.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more or size is MISSING:
            raise unexpected(self, "batches", locals())
        return batches(self, "recipients", recipients, _EMAIL_RECIPIENT__KINDS, size, None, (), None, None)


_OTT_MESSAGE_PAYLOAD = schema_of("ottbuild.providers.cima360", "OttMessagePayload")
_EMAIL_RECIPIENT = schema_of("ottbuild.providers.cima360", "EmailRecipient")
_OTT_MESSAGE_PAYLOAD__KINDS = frozenset((_OTT_MESSAGE_PAYLOAD,))
_EMAIL_RECIPIENT__KINDS = frozenset((_EMAIL_RECIPIENT,))
answering(globals())
