"""The models of CIMA360."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal

import attrs

from ottbuild.http.responses import Meaning, Sent, matched, meaning_of
from ottbuild.payloads.hidden import freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import UNSET, ListModel, Model, Unset
from ottbuild.providers.cima360 import operations
from ottbuild.schemas.spec import schema_of


@attrs.frozen(kw_only=True, repr=False)
class OttMessageRequest(Model, operations.OttMessageRequestSender["OttProcessingResults"]):
    """A batch of OTT messages.

    See https://docs.cima360.com/send-ott-21925250e0
    """

    _of = schema_of("ottbuild.providers.cima360", "OttMessageRequest")

    payload: tuple[OttMessagePayload, ...]
    """The messages. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class OttMessagePayload(Model):
    """A message to one recipient, made from a template.

    See https://docs.cima360.com/send-ott-21925250e0
    """

    _of = schema_of("ottbuild.providers.cima360", "OttMessagePayload")

    recipient: str
    """Phone with its country code and without a +, such as 573000000000. Not empty."""
    template_id: str = attrs.field(metadata={"wire": "templateID"})
    """Id of the template. Not empty."""
    template_parameters: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "templateParameters"})
    """The values of the template's placeholders in its order; numbers are strings, too."""
    channel_type: int = attrs.field(metadata={"wire": "channelType"})
    """Number of the channel. 3 is the only one that is documented, and without its name."""


@attrs.frozen(kw_only=True, repr=False)
class ApiSmsRequest(Model, operations.ApiSmsRequestSender["ApiSmsResult | None"]):
    """An SMS.

    See https://docs.cima360.com/sendsms-21925251e0
    """

    _of = schema_of("ottbuild.providers.cima360", "ApiSmsRequest")

    recipient: str
    """Phone with a + and its country code, such as +573001234567. Not empty."""
    message_body: str = attrs.field(metadata={"wire": "messageBody"})
    """The text. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class EmailRequest(Model, operations.EmailRequestSender["EmailResponse"]):
    """An email to many recipients, made from a template or from HTML.

    See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
    """

    _of = schema_of("ottbuild.providers.cima360", "EmailRequest")

    subject: str
    """The subject. Not empty."""
    sender: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Address of the sender."""
    template_id: str | None = attrs.field(default=None, metadata={"wire": "templateId"})
    """Id of the template that it is made from."""
    html: str | None = None
    """The email as HTML."""
    recipients: tuple[EmailRecipient, ...]
    """The recipients. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class EmailRecipient(Model):
    """A recipient, with the values that the template shows to it.

    See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
    """

    _of = schema_of("ottbuild.providers.cima360", "EmailRecipient")

    to: str
    """Address of the recipient. Not empty."""
    fields: Mapping[str, str] | None = None
    """The values of the template's variables by name."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("fields",), ())


@attrs.frozen(kw_only=True, repr=False)
class OttProcessingResult(Model):
    """The result of one message.

    See https://docs.cima360.com/send-ott-21925250e0
    """

    _of = schema_of("ottbuild.providers.cima360", "OttProcessingResult")

    recipient: str
    """The recipient, as it was sent."""
    message_id: str | Unset | None = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    """Id of the message if it is queued."""
    status: Literal["queued", "error"] | str
    """Whether the message was accepted. Values not listed here pass too."""
    error: str | Unset | None = UNSET
    """Why it was refused."""

    @property
    def status_meaning(self) -> Meaning | None:
        """What `status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "status", self.status)


@attrs.frozen(kw_only=True, repr=False)
class ApiSmsResult(Model):
    """The SMS was accepted.

    See https://docs.cima360.com/sendsms-21925251e0
    """

    _of = schema_of("ottbuild.providers.cima360", "ApiSmsResult")

    sms_id: str = attrs.field(metadata={"wire": "smsId"})
    """Id of the SMS."""
    status: Literal["Queued"] | str
    """The result. Values not listed here pass too."""
    scheduled_for: str | None = attrs.field(default=None, metadata={"wire": "scheduledFor"})
    """When it is sent, in UTC: 2026-01-02T08:00:00Z."""

    @property
    def status_meaning(self) -> Meaning | None:
        """What `status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "status", self.status)


@attrs.frozen(kw_only=True, repr=False)
class EmailResponse(Model):
    """The result of an email.

    See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
    """

    _of = schema_of("ottbuild.providers.cima360", "EmailResponse")

    overall_status: str | None = attrs.field(default=None, metadata={"wire": "overallStatus"})
    """The overall result; the values are not documented."""
    errors: tuple[str, ...] | None = None
    """What is wrong with the request as a whole."""
    recipients: tuple[EmailRecipientResult, ...] | None = None
    """The result for each recipient."""

    def recipients_by_to(self, sent: Sent | None = None) -> dict[str, tuple[EmailRecipientResult, ...]]:
        """The recipients by `to`.

        Args:
            sent: The builder, model or Request that was sent: then everything in it comes first, in its order, with an
                empty tuple where there is no answer.
        """
        return matched(self.recipients or (), "to", "to", sent)


@attrs.frozen(kw_only=True, repr=False)
class EmailRecipientResult(Model):
    """The result of an email for one recipient.

    See https://docs.cima360.com/register-an-email-delivery-request-23962637e0
    """

    _of = schema_of("ottbuild.providers.cima360", "EmailRecipientResult")

    id: str | Unset | None = UNSET
    """Id of the email to this recipient."""
    to: str
    """Address of the recipient."""
    success: bool
    """Whether it was accepted."""
    error_type: Literal["ValidationError", "TemplateNotFound", "InternalError"] | str | Unset | None = attrs.field(
        default=UNSET, metadata={"wire": "errorType"}
    )
    """What kind of error it is. Values not listed here pass too."""
    error_message: str | Unset | None = attrs.field(default=UNSET, metadata={"wire": "errorMessage"})
    """The error in words."""

    @property
    def error_type_meaning(self) -> Meaning | None:
        """What `error_type` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "errorType", self.error_type)


@attrs.frozen(kw_only=True, repr=False)
class OttProcessingResults(ListModel[OttProcessingResult]):
    """The result of each message of a batch.

    See https://docs.cima360.com/send-ott-21925250e0
    """

    _of = schema_of("ottbuild.providers.cima360", "OttProcessingResults")

    items: tuple[OttProcessingResult, ...]

    def by_recipient(self, sent: Sent | None = None) -> dict[str, tuple[OttProcessingResult, ...]]:
        """The items by `recipient`.

        Args:
            sent: The builder, model or Request that was sent: then everything in it comes first, in its order, with an
                empty tuple where there is no answer.
        """
        return matched(self.items, "recipient", "recipient", sent)


readable(globals())
