"""The providers, and `parse` and `read_response` with a type for each payload kind."""

# Generated from the specs by `make regen`. Edit the spec, not this file.

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeVar, overload

    from ottbuild.http.request import Request
    from ottbuild.http.sendable import Sendable
    from ottbuild.providers.cima360 import Cima360 as Cima360
    from ottbuild.providers.cima360 import models as _cima360
    from ottbuild.providers.esms import Esms as Esms
    from ottbuild.providers.esms import models as _esms
    from ottbuild.providers.instagram import Instagram as Instagram
    from ottbuild.providers.instagram import models as _instagram
    from ottbuild.providers.line import Line as Line
    from ottbuild.providers.line import models as _line
    from ottbuild.providers.marketing_cloud import MarketingCloud as MarketingCloud
    from ottbuild.providers.marketing_cloud import models as _marketing_cloud
    from ottbuild.providers.messenger import Messenger as Messenger
    from ottbuild.providers.messenger import models as _messenger
    from ottbuild.providers.viber import Viber as Viber
    from ottbuild.providers.viber import models as _viber
    from ottbuild.providers.webex_connect import WebexConnect as WebexConnect
    from ottbuild.providers.webex_connect import models as _webex_connect
    from ottbuild.providers.whatsapp import WhatsApp as WhatsApp
    from ottbuild.providers.whatsapp import models as _whatsapp
    from ottbuild.receiving.signatures import Headers, Key
    from ottbuild.receiving.webhook import Webhook

    @overload
    def parse(
        kind: Literal["cima360.email"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _cima360.EmailRequest: ...
    @overload
    def parse(
        kind: Literal["cima360.email_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _cima360.EmailResponse: ...
    @overload
    def parse(
        kind: Literal["cima360.ott"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _cima360.OttMessageRequest: ...
    @overload
    def parse(
        kind: Literal["cima360.ott_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _cima360.OttProcessingResults: ...
    @overload
    def parse(
        kind: Literal["cima360.sms"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _cima360.ApiSmsRequest: ...
    @overload
    def parse(
        kind: Literal["cima360.sms_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _cima360.ApiSmsResult: ...
    @overload
    def parse(
        kind: Literal["esms.advertising_sms"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.AdvertisingSmsRequest: ...
    @overload
    def parse(
        kind: Literal["esms.call_callback"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.CallCallback: ...
    @overload
    def parse(
        kind: Literal["esms.call_status"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.CallStatusResult: ...
    @overload
    def parse(kind: Literal["esms.callback"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.Callback: ...
    @overload
    def parse(kind: Literal["esms.error"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["esms.multichannel"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.MultichannelRequest: ...
    @overload
    def parse(
        kind: Literal["esms.multichannel_otp"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.MultichannelOtpRequest: ...
    @overload
    def parse(
        kind: Literal["esms.otp_check"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.OtpCheckRequest: ...
    @overload
    def parse(
        kind: Literal["esms.otp_check_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.OtpCheckResult: ...
    @overload
    def parse(
        kind: Literal["esms.receivers"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.ReceiversResult: ...
    @overload
    def parse(
        kind: Literal["esms.recorded_call"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.RecordedCallRequest: ...
    @overload
    def parse(kind: Literal["esms.result"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.SendResult: ...
    @overload
    def parse(kind: Literal["esms.sms"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.SmsRequest: ...
    @overload
    def parse(kind: Literal["esms.sms_otp"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.SmsOtpRequest: ...
    @overload
    def parse(kind: Literal["esms.status"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.StatusResult: ...
    @overload
    def parse(
        kind: Literal["esms.template_call"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.TemplateCallRequest: ...
    @overload
    def parse(kind: Literal["esms.viber"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.ViberRequest: ...
    @overload
    def parse(kind: Literal["esms.zns"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.ZnsRequest: ...
    @overload
    def parse(
        kind: Literal["esms.zns_hash_phone"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.ZnsHashPhoneRequest: ...
    @overload
    def parse(kind: Literal["esms.zns_v4"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.ZnsV4Request: ...
    @overload
    def parse(kind: Literal["esms.zns_v5"], data: dict[str, Any] | list[Any] | str | bytes) -> _esms.ZnsV5Request: ...
    @overload
    def parse(
        kind: Literal["esms.zns_zalo_uid"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _esms.ZnsZaloUidRequest: ...
    @overload
    def parse(
        kind: Literal["instagram.attachment_upload"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.AttachmentUpload: ...
    @overload
    def parse(
        kind: Literal["instagram.attachment_upload_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.AttachmentUploadResult: ...
    @overload
    def parse(
        kind: Literal["instagram.error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["instagram.extend_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ExtendThreadControl: ...
    @overload
    def parse(
        kind: Literal["instagram.message"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.Message: ...
    @overload
    def parse(
        kind: Literal["instagram.pass_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.PassThreadControl: ...
    @overload
    def parse(
        kind: Literal["instagram.profile"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.Profile: ...
    @overload
    def parse(
        kind: Literal["instagram.profile_deletion"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ProfileDeletion: ...
    @overload
    def parse(
        kind: Literal["instagram.profile_query"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ProfileQuery: ...
    @overload
    def parse(
        kind: Literal["instagram.profile_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ProfileResult: ...
    @overload
    def parse(
        kind: Literal["instagram.release_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ReleaseThreadControl: ...
    @overload
    def parse(
        kind: Literal["instagram.request_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.RequestThreadControl: ...
    @overload
    def parse(
        kind: Literal["instagram.send"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.SendRequest: ...
    @overload
    def parse(
        kind: Literal["instagram.send_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.SendResult: ...
    @overload
    def parse(
        kind: Literal["instagram.success"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.Success: ...
    @overload
    def parse(
        kind: Literal["instagram.take_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.TakeThreadControl: ...
    @overload
    def parse(
        kind: Literal["instagram.thread_owner"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ThreadOwnerResult: ...
    @overload
    def parse(
        kind: Literal["instagram.thread_owner_query"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.ThreadOwnerQuery: ...
    @overload
    def parse(
        kind: Literal["instagram.webhook"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _instagram.Webhook: ...
    @overload
    def parse(
        kind: Literal["line.broadcast"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.BroadcastRequest: ...
    @overload
    def parse(kind: Literal["line.error"], data: dict[str, Any] | list[Any] | str | bytes) -> _line.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["line.loading_indicator"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.LoadingIndicatorRequest: ...
    @overload
    def parse(
        kind: Literal["line.mark_as_read"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.MarkAsReadRequest: ...
    @overload
    def parse(
        kind: Literal["line.mark_chat_as_read"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.MarkChatAsReadRequest: ...
    @overload
    def parse(kind: Literal["line.message"], data: dict[str, Any] | list[Any] | str | bytes) -> _line.Message: ...
    @overload
    def parse(
        kind: Literal["line.message_count"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.MessageCount: ...
    @overload
    def parse(
        kind: Literal["line.multicast"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.MulticastRequest: ...
    @overload
    def parse(
        kind: Literal["line.narrowcast"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.NarrowcastRequest: ...
    @overload
    def parse(
        kind: Literal["line.narrowcast_progress"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.NarrowcastProgress: ...
    @overload
    def parse(
        kind: Literal["line.pnp_push"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.PnpPushRequest: ...
    @overload
    def parse(
        kind: Literal["line.pnp_templated_push"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.PnpTemplatedPushRequest: ...
    @overload
    def parse(kind: Literal["line.push"], data: dict[str, Any] | list[Any] | str | bytes) -> _line.PushRequest: ...
    @overload
    def parse(kind: Literal["line.reply"], data: dict[str, Any] | list[Any] | str | bytes) -> _line.ReplyRequest: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuRequest: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_alias"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.CreateRichMenuAliasRequest: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_alias_list"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuAliasListResponse: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_alias_response"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuAliasResponse: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_alias_update"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.UpdateRichMenuAliasRequest: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_batch"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuBatchRequest: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_batch_progress"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuBatchProgressResponse: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_bulk_link"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuBulkLinkRequest: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_bulk_unlink"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuBulkUnlinkRequest: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_id"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuIdResponse: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_list"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuListResponse: ...
    @overload
    def parse(
        kind: Literal["line.rich_menu_response"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.RichMenuResponse: ...
    @overload
    def parse(
        kind: Literal["line.send_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.SendResult: ...
    @overload
    def parse(
        kind: Literal["line.validate"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _line.ValidateRequest: ...
    @overload
    def parse(kind: Literal["line.webhook"], data: dict[str, Any] | list[Any] | str | bytes) -> _line.Webhook: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.notification"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.Notifications: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.registration"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.Registration: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.registration_list"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.RegistrationList: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.registration_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.RegistrationResult: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.send"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.SendRequest: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.send_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.SendResult: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.status"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.StatusResult: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.whatsapp"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.WhatsAppRequest: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.whatsapp_definition"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.WhatsAppDefinition: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.whatsapp_definition_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.WhatsAppDefinitionResult: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.whatsapp_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.WhatsAppResult: ...
    @overload
    def parse(
        kind: Literal["messenger.attachment_upload"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.AttachmentUpload: ...
    @overload
    def parse(
        kind: Literal["messenger.attachment_upload_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.AttachmentUploadResult: ...
    @overload
    def parse(
        kind: Literal["messenger.custom_user_settings"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.CustomUserSettings: ...
    @overload
    def parse(
        kind: Literal["messenger.custom_user_settings_deletion"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.CustomUserSettingsDeletion: ...
    @overload
    def parse(
        kind: Literal["messenger.custom_user_settings_query"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.CustomUserSettingsQuery: ...
    @overload
    def parse(
        kind: Literal["messenger.custom_user_settings_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.CustomUserSettingsResult: ...
    @overload
    def parse(
        kind: Literal["messenger.error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["messenger.extend_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ExtendThreadControl: ...
    @overload
    def parse(
        kind: Literal["messenger.marketing_message"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.MarketingMessageRequest: ...
    @overload
    def parse(
        kind: Literal["messenger.marketing_message_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.MarketingMessageResult: ...
    @overload
    def parse(
        kind: Literal["messenger.message"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.Message: ...
    @overload
    def parse(
        kind: Literal["messenger.pass_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.PassThreadControl: ...
    @overload
    def parse(
        kind: Literal["messenger.profile"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.Profile: ...
    @overload
    def parse(
        kind: Literal["messenger.profile_deletion"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ProfileDeletion: ...
    @overload
    def parse(
        kind: Literal["messenger.profile_query"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ProfileQuery: ...
    @overload
    def parse(
        kind: Literal["messenger.profile_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ProfileResult: ...
    @overload
    def parse(
        kind: Literal["messenger.release_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ReleaseThreadControl: ...
    @overload
    def parse(
        kind: Literal["messenger.request_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.RequestThreadControl: ...
    @overload
    def parse(
        kind: Literal["messenger.send"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.SendRequest: ...
    @overload
    def parse(
        kind: Literal["messenger.send_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.SendResult: ...
    @overload
    def parse(
        kind: Literal["messenger.success"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.Success: ...
    @overload
    def parse(
        kind: Literal["messenger.take_thread_control"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.TakeThreadControl: ...
    @overload
    def parse(
        kind: Literal["messenger.thread_owner"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ThreadOwnerResult: ...
    @overload
    def parse(
        kind: Literal["messenger.thread_owner_query"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ThreadOwnerQuery: ...
    @overload
    def parse(
        kind: Literal["messenger.webhook"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.Webhook: ...
    @overload
    def parse(
        kind: Literal["viber.broadcast"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _viber.BroadcastRequest: ...
    @overload
    def parse(kind: Literal["viber.result"], data: dict[str, Any] | list[Any] | str | bytes) -> _viber.SendResult: ...
    @overload
    def parse(kind: Literal["viber.send"], data: dict[str, Any] | list[Any] | str | bytes) -> _viber.SendRequest: ...
    @overload
    def parse(kind: Literal["viber.webhook"], data: dict[str, Any] | list[Any] | str | bytes) -> _viber.Webhook: ...
    @overload
    def parse(
        kind: Literal["viber.welcome"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _viber.WelcomeMessage: ...
    @overload
    def parse(
        kind: Literal["webex_connect.delivery"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.DeliveryCallback: ...
    @overload
    def parse(
        kind: Literal["webex_connect.error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["webex_connect.message"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.Message: ...
    @overload
    def parse(
        kind: Literal["webex_connect.result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.SendResult: ...
    @overload
    def parse(
        kind: Literal["webex_connect.v2_error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.V2ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["webex_connect.v2_message"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.V2Message: ...
    @overload
    def parse(
        kind: Literal["webex_connect.v2_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.V2SendResult: ...
    @overload
    def parse(
        kind: Literal["webex_connect.voice_call"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.VoiceCallRequest: ...
    @overload
    def parse(
        kind: Literal["webex_connect.voice_call_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _webex_connect.VoiceCallResult: ...
    @overload
    def parse(
        kind: Literal["whatsapp.error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["whatsapp.marketing"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.MarketingMessage: ...
    @overload
    def parse(
        kind: Literal["whatsapp.send"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.SendRequest: ...
    @overload
    def parse(
        kind: Literal["whatsapp.send_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.SendResult: ...
    @overload
    def parse(
        kind: Literal["whatsapp.success"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.SuccessResult: ...
    @overload
    def parse(
        kind: Literal["whatsapp.template"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.TemplateDefinition: ...
    @overload
    def parse(
        kind: Literal["whatsapp.template_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.TemplateResult: ...
    @overload
    def parse(
        kind: Literal["whatsapp.webhook"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _whatsapp.Webhook: ...
    @overload
    def parse(kind: str, data: dict[str, Any] | list[Any] | str | bytes) -> Any: ...
    def parse(kind: str, data: dict[str, Any] | list[Any] | str | bytes) -> Any:
        """Return the model of a payload. See `ottbuild.parse`."""

    _R = TypeVar("_R")
    _Body = bytes | bytearray | str | dict[str, Any] | list[Any] | None

    @overload
    def read_response(sent: Request[_R] | Sendable[_R], status: int, body: _Body) -> _R: ...
    @overload
    def read_response(sent: Literal["cima360.email"], status: int, body: _Body) -> _cima360.EmailResponse: ...
    @overload
    def read_response(sent: Literal["cima360.ott"], status: int, body: _Body) -> _cima360.OttProcessingResults: ...
    @overload
    def read_response(sent: Literal["cima360.sms"], status: int, body: _Body) -> _cima360.ApiSmsResult | None: ...
    @overload
    def read_response(
        sent: Literal["esms.advertising_sms"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.multichannel"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.multichannel_otp"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.otp_check"], status: int, body: _Body
    ) -> _esms.OtpCheckResult | _esms.SendResult: ...
    @overload
    def read_response(
        sent: Literal["esms.recorded_call"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.sms"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.sms_otp"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.template_call"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.viber"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.zns"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.zns_hash_phone"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.zns_v4"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.zns_v5"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["esms.zns_zalo_uid"], status: int, body: _Body
    ) -> _esms.SendResult | _esms.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.attachment_upload"], status: int, body: _Body
    ) -> _instagram.AttachmentUploadResult | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.extend_thread_control"], status: int, body: _Body
    ) -> _instagram.Success | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.pass_thread_control"], status: int, body: _Body
    ) -> _instagram.Success | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.profile"], status: int, body: _Body
    ) -> _instagram.Success | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.profile_deletion"], status: int, body: _Body
    ) -> _instagram.Success | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.profile_query"], status: int, body: _Body
    ) -> _instagram.ProfileResult | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.release_thread_control"], status: int, body: _Body
    ) -> _instagram.Success | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.request_thread_control"], status: int, body: _Body
    ) -> _instagram.Success | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.send"], status: int, body: _Body
    ) -> _instagram.SendResult | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.take_thread_control"], status: int, body: _Body
    ) -> _instagram.Success | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["instagram.thread_owner_query"], status: int, body: _Body
    ) -> _instagram.ThreadOwnerResult | _instagram.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.broadcast"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.loading_indicator"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.mark_as_read"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.mark_chat_as_read"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.multicast"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.narrowcast"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.pnp_push"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.pnp_templated_push"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.push"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.reply"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.rich_menu"], status: int, body: _Body
    ) -> _line.RichMenuIdResponse | _line.ErrorResponse | _line.SendResult: ...
    @overload
    def read_response(
        sent: Literal["line.rich_menu_alias"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.rich_menu_alias_update"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.rich_menu_batch"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.rich_menu_bulk_link"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.rich_menu_bulk_unlink"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["line.validate"], status: int, body: _Body
    ) -> _line.SendResult | _line.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["marketing_cloud.registration"], status: int, body: _Body
    ) -> _marketing_cloud.ErrorResponse | None: ...
    @overload
    def read_response(
        sent: Literal["marketing_cloud.send"], status: int, body: _Body
    ) -> _marketing_cloud.SendResult | _marketing_cloud.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["marketing_cloud.whatsapp"], status: int, body: _Body
    ) -> _marketing_cloud.WhatsAppResult: ...
    @overload
    def read_response(
        sent: Literal["marketing_cloud.whatsapp_definition"], status: int, body: _Body
    ) -> _marketing_cloud.WhatsAppDefinitionResult: ...
    @overload
    def read_response(
        sent: Literal["messenger.attachment_upload"], status: int, body: _Body
    ) -> _messenger.AttachmentUploadResult | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.custom_user_settings"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.custom_user_settings_deletion"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.custom_user_settings_query"], status: int, body: _Body
    ) -> _messenger.CustomUserSettingsResult | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.extend_thread_control"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.marketing_message"], status: int, body: _Body
    ) -> _messenger.MarketingMessageResult | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.pass_thread_control"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.profile"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.profile_deletion"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.profile_query"], status: int, body: _Body
    ) -> _messenger.ProfileResult | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.release_thread_control"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.request_thread_control"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.send"], status: int, body: _Body
    ) -> _messenger.SendResult | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.take_thread_control"], status: int, body: _Body
    ) -> _messenger.Success | _messenger.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["messenger.thread_owner_query"], status: int, body: _Body
    ) -> _messenger.ThreadOwnerResult | _messenger.ErrorResponse: ...
    @overload
    def read_response(sent: Literal["viber.broadcast"], status: int, body: _Body) -> _viber.SendResult: ...
    @overload
    def read_response(sent: Literal["viber.send"], status: int, body: _Body) -> _viber.SendResult: ...
    @overload
    def read_response(
        sent: Literal["webex_connect.message"], status: int, body: _Body
    ) -> _webex_connect.SendResult | _webex_connect.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["webex_connect.v2_message"], status: int, body: _Body
    ) -> _webex_connect.V2SendResult | _webex_connect.V2ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["webex_connect.voice_call"], status: int, body: _Body
    ) -> _webex_connect.VoiceCallResult | _webex_connect.V2ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["whatsapp.marketing"], status: int, body: _Body
    ) -> _whatsapp.SendResult | _whatsapp.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["whatsapp.send"], status: int, body: _Body
    ) -> _whatsapp.SendResult | _whatsapp.SuccessResult | _whatsapp.ErrorResponse: ...
    @overload
    def read_response(
        sent: Literal["whatsapp.template"], status: int, body: _Body
    ) -> _whatsapp.TemplateResult | _whatsapp.ErrorResponse: ...
    @overload
    def read_response(sent: str, status: int, body: _Body) -> Any: ...
    def read_response(sent: str | Request[Any] | Sendable[Any], status: int, body: _Body) -> Any:
        """Return the model of a provider's answer. See `ottbuild.read_response`."""

    _Secret = Key | list[Key] | tuple[Key, ...] | None

    @overload
    def read_webhook(
        provider: Literal["esms"] | type[Esms], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_esms.Callback | _esms.CallCallback]: ...
    @overload
    def read_webhook(
        provider: Literal["instagram"] | type[Instagram], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_instagram.Webhook]: ...
    @overload
    def read_webhook(
        provider: Literal["line"] | type[Line], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_line.Webhook]: ...
    @overload
    def read_webhook(
        provider: Literal["marketing_cloud"] | type[MarketingCloud], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_marketing_cloud.Notifications]: ...
    @overload
    def read_webhook(
        provider: Literal["messenger"] | type[Messenger], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_messenger.Webhook]: ...
    @overload
    def read_webhook(
        provider: Literal["viber"] | type[Viber], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_viber.Webhook]: ...
    @overload
    def read_webhook(
        provider: Literal["webex_connect"] | type[WebexConnect], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_webex_connect.DeliveryCallback]: ...
    @overload
    def read_webhook(
        provider: Literal["whatsapp"] | type[WhatsApp], headers: Headers, body: bytes, secret: _Secret
    ) -> Webhook[_whatsapp.Webhook]: ...
    @overload
    def read_webhook(provider: str, headers: Headers, body: bytes, secret: _Secret) -> Webhook[Any]: ...
    def read_webhook(provider: Any, headers: Headers, body: bytes, secret: _Secret) -> Webhook[Any]:
        """Verify a request of a provider, and return its body and its events. See `ottbuild.read_webhook`."""


__all__ = [
    "Cima360",
    "Esms",
    "Instagram",
    "Line",
    "MarketingCloud",
    "Messenger",
    "Viber",
    "WebexConnect",
    "WhatsApp",
    "parse",
    "read_response",
    "read_webhook",
]


def __getattr__(name: str) -> object:
    from ottbuild import catalog

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "read_webhook":
        from ottbuild.receiving.webhook import read_webhook

        return read_webhook
    return getattr(catalog, name) if name in ("parse", "read_response") else catalog.provider(name)
