"""Names and arguments that somebody guesses who has only read the provider's own pages: each error names the right call."""

import copy
import inspect
import pickle
from collections.abc import Callable
from importlib import import_module
from operator import attrgetter
from typing import Any

import pytest

import ottbuild
from ottbuild import Cima360, Esms, Instagram, Line, MarketingCloud, Messenger, Viber, WebexConnect, WhatsApp, raw
from ottbuild.campaigns.campaign import Campaign
from ottbuild.catalog import providers
from ottbuild.payloads.answers import about_account, about_part
from ottbuild.payloads.builder import Part
from ottbuild.payloads.guesses import answered
from ottbuild.payloads.likeness import LIMIT, distance
from ottbuild.schemas.spec import schema_of, spec_of

BUTTONS: Any = Line.buttons("Please select", alt_text="Menu")
CARDS: Any = Messenger.generic_template()
SEND: Any = MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
PUSH: Any = Line.multicast([f"U{0:032}"], messages=[Line.text("Hi")])
VIBER: Any = Esms.viber("SHOP", "Sale")
SMS: Any = WebexConnect.sms("Hi")
CAMPAIGN: Any = Campaign(Line.text(ottbuild.field("name")))

CALLS: dict[str, tuple[str, ...]] = {
    # another name for the call
    "Messenger.text_message": ("Messenger.text(...)",),
    "Messenger.generic": ("Messenger.generic_template(...)",),
    "Messenger.quickreply": ("Messenger.quick_reply(...)",),
    "Messenger.quick_replies": ("Messenger.quick_reply(...)",),
    "Messenger.url_button": ("Messenger.web_url(...)",),
    "Messenger.postback_button": ("Messenger.postback(...)",),
    "Messenger.call_button": ("Messenger.phone_number(...)",),
    "Messenger.csat": ("Messenger.feedback_question(type='csat')",),
    "Line.primary": ("Line.Flex.button(style='primary')",),
    "Instagram.attachments": ("Instagram.images(...)",),
    "Cima360.ott_recipient": ("Cima360.ott(...).message(to=...)",),
    "Messenger.login_button": ("Messenger.account_link(...)",),
    "Messenger.button": ("web_url", "postback", "Messenger.button_template(...)"),
    "Messenger.receipt": ("Messenger.receipt_template(...)",),
    "Messenger.airline_boarding_pass": ("Messenger.airline_boardingpass_template(...)",),
    "Messenger.attachment": ("image", "video", "file"),
    "Line.button": ("Line.buttons(...)", "Line.Flex.button(...)"),
    "Line.datetime_picker": ("Line.datetimepicker(...)",),
    "Line.DateTimePickerAction": ("Line.datetimepicker(...)",),
    "Line.flex_message": ("Line.flex(...)",),
    "Line.bubble": ("Line.Flex.bubble(...)",),
    "Line.FlexBox": ("Line.Flex.box(...)",),
    "Line.Flex.Box": ("Line.Flex.box(...)",),
    "Line.Flex.postback": ("Line.postback(...)",),
    "Line.uri_action": ("Line.uri(...)",),
    "Line.url": ("Line.uri(...)",),
    "Line.action": ("postback", "message", "uri"),
    "Line.send_text": ("Line.text(...)",),
    "MarketingCloud.registration": (
        "MarketingCloud.line_registration(...)",
        "MarketingCloud.messenger_registration(...)",
    ),
    "WebexConnect.WhatsApp.buttons": ("WebexConnect.WhatsApp.button(...)",),
    "WebexConnect.WhatsApp.template": ("WebexConnect.whatsapp_template(...)",),
    "WebexConnect.apple_pay": ("WebexConnect.Apple.pay(...)",),
    "WebexConnect.Messenger": ("WebexConnect.messenger(...)",),
    "Esms.ZNS": ("Esms.zns(...)",),
    "Esms.zns_phone": ("Esms.zns(to=...)",),
    "Esms.zns_uid": ("Esms.zns_zalo_uid(...)",),
    "Cima360.mail": ("Cima360.email(...)",),
    "WebexConnect.apple_messages": ("WebexConnect.apple(...)",),
    "Messenger.recipient": ("to=... of Messenger.send(...)",),
    "Messenger.typing_on": ("Messenger.sender_action(sender_action='typing_on')",),
    "Messenger.mark_seen": ("Messenger.sender_action(sender_action='mark_seen')",),
    "Line.sender": ("did you mean .sender(...) of Line.text(...)",),
    "Line.Flex.line": ("did you mean Line.Flex.separator(...)?",),
    # nothing like it: what there is
    "Line.file": ("it has messages",),
    "Esms.multichannel('0901').zns": ("here there are .zalo(...) and .sms(...)",),
    "Esms.multichannel('0901').viber": ("here there are .zalo(...) and .sms(...)",),
    "WebexConnect.tts": ("WebexConnect.V2.speech(...)", "WebexConnect.Voice.speech(...)"),
    "WebexConnect.rcs": ("did you mean WebexConnect.V2.rcs(...)", "WebexConnect.Rcs"),
    "Line.Flex.zzz": ("bubble", "carousel", "box"),
    "Cima360.telegram": ("ott", "sms", "email"),
    # methods
    "CARDS.add_element": (".element(...)",),
    "CARDS.set_title": (".element(title=...)",),
    "CARDS.quickReply": (".quick_reply(...)",),
    "SEND.recipient": (".to(...)",),
    "SEND.receiver": (".to(...)",),
    "SEND.customKeys": (".custom_keys(...)",),
    "SEND.native_payload": (".native(...)",),
    "SMS.notify_url": (".notifyurl(...)",),
    "VIBER.recipient": (".to(...)",),
    "VIBER.image_url": (".image(...)",),
    "BUTTONS.altText": ("Line.buttons(..., alt_text=...)",),
    "BUTTONS.json": (".to_json(...)",),
    "BUTTONS.validate": (".problems(...)",),
    "Line.push('U1').quickReply": (".quick_reply(...) of Line.text(...)",),
    "Line.push([Line.text('a')]).to": ("Line.push(to, ...)",),
    "Esms.zns('1', oaid='1', temp_id='1', temp_data={}).to": ("Esms.zns(to, ...)",),
    # what a choice is called, whose variants are in another group
    "WebexConnect.action": ("WebexConnect.PushButton has open_url",),
    "WebexConnect.Push.action": ("WebexConnect.PushButton has open_url",),
    "Line.push('U1').recipient": ("Line.push(to, ...)",),
    "Line.text('Hi').request": ("sent inside another one; give it to Line.reply(...), Line.push(...)",),
    "Messenger.text('Hi').request": ("give it to Messenger.send(...)",),
    "Line.text('Hi').zzz": ("quick_reply", "to_json"),
    # what belongs to the call around it, or to a part inside
    "Messenger.text('Hi').to": ("belongs to the call around this one: Messenger.send(Messenger.text(...), to=...)",),
    "Messenger.text('Hi').recipient": ("Messenger.send(Messenger.text(...), to=...)",),
    "Line.text('Hi').to": ("Line.push(messages=[Line.text(...)], to=...)",),
    "Line.text('Hi').messages": ("Line.push(messages=[Line.text(...)])",),
    "SMS.extras": ("its fields have calls of their own: .dlt_templateid(...)",),
    "IMAGEMAP.action": (".uri(...), .message(...) or .clipboard(...)",),
    "EMAIL.recipient": ("did you mean .to(...)?",),
    "Line.text_v2('x').emoji": (".substitution({'...': Line.emoji_substitution(...)})",),
    "PUSH.text": (".message(Line.text(...))", ".messages([Line.text(...)])"),
    "VIBER.key": (
        "credentials go with the request: give api_key=... or secret_key=... to .request(...) or Esms.Account",
    ),
    "Messenger.text('x').token": ("give access_token=...", "to .request(...) or Messenger.Account(...)"),
    "ACCOUNT.push": ("Line.Account has no 'push': did you mean .request(Line.push(...))?",),
    "ACCOUNT.send": (".request(payload) makes the request of a payload",),
    "CAMPAIGN.requests": (".render(rows) yields the payload of each row",),
    # another message, and another way to send one
    "Line.text('a').text": ("several go into a list: Line.reply(..., messages=[Line.text(...), Line.text(...)])",),
    "Line.text('a').sticker": ("messages=[Line.text(...), Line.sticker(...)])",),
    "Messenger.text('a').image": ("each goes into a request of its own: Messenger.send(Messenger.image(...))",),
    "VIBER.zns": ("Esms.zns(...) makes a message of its own",),
    "SEND.send": ("did you mean .request(...)",),
    "WebexConnect.email": ("did you mean ", "WebexConnect.V2.email(...)"),
    "Line.sms": ("it has messages: reply, push",),
    "MarketingCloud.messenger": (
        "MarketingCloud.messenger_registration(...)",
        "MarketingCloud.send(sender_type='messenger')",
    ),
    "WebexConnect.facebook": ("WebexConnect.messenger(...)",),
    "MarketingCloud.sender": ("did you mean sender_type=..., sender_id=... of MarketingCloud.send(...)?",),
    "MarketingCloud.recipient": ("did you mean ", ".to(...) of MarketingCloud.send(...)?"),
    "Messenger.receipt_item": ("Messenger.receipt_element(...)",),
    "WebexConnect.Destination.waid": ("WebexConnect.Destination.whatsapp(waid=...)",),
    "Messenger.receipt_summary": (".summary(...) of Messenger.receipt_template(...)",),
    # the package
    "ottbuild.LINE": ("Line",),
    "ottbuild.Facebook": ("Messenger",),
    "ottbuild.Whatsapp": ("did you mean WhatsApp?",),
    "ottbuild.Zns": ("Esms.zns(...)",),
    "ottbuild.Salesforce": ("MarketingCloud",),
    "ottbuild.Telegram": ("Esms, Instagram, Line, MarketingCloud",),
    "ottbuild.validate": ("check",),
    "WhatsApp.Parameter": ("WhatsApp.Value has text, currency",),
    "Esms.zalo": ("Esms.zalo_text(...)", "Esms.zns(...)"),
    "Viber.sender": ("Viber.text(..., sender=...)",),
    "Viber.carousel": ("Viber.rich_media(...)",),
    "WhatsApp.template('a', language='en').button": (".quick_reply(...)", ".url_button(...)"),
    # parts
    "Line.postback('Buy', 'buy').displayText": ("Line.postback(..., display_text=...)",),
    "WebexConnect.Apple.list_picker(request_identifier='1').request": ("give it to WebexConnect.apple(...)",),
    "WebexConnect.WhatsApp.text('x').appid": ("WebexConnect.whatsapp(WebexConnect.WhatsApp.text(...), appid=...)",),
    "WebexConnect.WhatsApp.text('x').to": ("WebexConnect.whatsapp(WebexConnect.WhatsApp.text(...), to=...)",),
    "Line.postback('Buy', 'buy').zzz": ("label", "display_text"),
}
"""A name that does not exist -> words of the error."""

ARGUMENTS: dict[str, tuple[str, ...]] = {
    # a part of the same name has them
    "Line.uri(link_uri='https://a.b', area={})": (
        "takes no link_uri and area: did you mean Line.Imagemap.uri(link_uri=..., area=...)?",
    ),
    "Line.text('x', weight='bold')": ("takes no weight: did you mean Line.Flex.text(weight=...)?",),
    "WhatsApp.text('x', parameter_name='day')": (
        "takes no parameter_name: did you mean WhatsApp.Value.text(parameter_name=...)?",
    ),
    "Line.push(user_id='U1')": ("did you mean to=... or user_id=... of Line.user_mentionee(...)?",),
    "Instagram.quick_reply('a')": (
        "did you mean Instagram.quick_reply_phone_number(...) or Instagram.quick_reply_email(...), which take no payload?",
    ),
    "WhatsApp.button('Sure?', header='x', footer='y', buttons=[])": (
        "WhatsApp.button() takes no header, footer and buttons: did you mean WhatsApp.reply_buttons(...), which does?",
    ),
    # what another method takes is told beside what this one does
    "SMS.to(psid=['1'])": ("it takes msisdn=[...], customerid=[...], email=[...], correlationid=...;",),
    "WebexConnect.push(appid='a').android('x', extras={'time_to_live': 5})": (
        "its fields are arguments of the call: collapse_key=..., sound=..., time_to_live=...",
    ),
    "MarketingCloud.line_registration(page_access_token='x')": (
        "did you mean page_access_token=... of MarketingCloud.messenger_registration(...)?",
    ),
    "Line.buttons('x', alt_text='m', thumbnailImageUrl='u')": ("thumbnail_image_url",),
    "Line.buttons('x', alt_text='m', image_URL='u')": ("thumbnail_image_url",),
    "Line.buttons('x', alt_text='m', img='u')": ("thumbnail_image_url",),
    "Line.buttons('x', alt_text='m', button=[])": ("actions",),
    "Line.coupon('c', deliveryTag='t')": ("delivery_tag",),
    "Line.Flex.text('x', colour='#fff')": ("color=...",),
    "Line.Flex.box('vertical', [], padding='1px')": ("padding_all=...",),
    "Line.Flex.bubble(foot=None)": ("footer=...",),
    "Line.Flex.bubble(main=None)": ("did you mean body=...?",),
    "Line.Flex.box('vertical', [], gap='sm')": ("did you mean spacing=...?",),
    "Line.Flex.text('x', font_size='sm')": ("did you mean size=...?",),
    "Line.Flex.text('x', font_weight='bold')": ("did you mean weight=...?",),
    "Line.Flex.text('x', text_align='end')": ("did you mean align=...?",),
    "Line.Flex.text('x', underline=True)": ("did you mean decoration='underline'?",),
    "Line.Flex.text('x', id='1')": ("it takes text",),
    "WebexConnect.sms('x', message='y')": ("did you mean text=...?",),
    "WebexConnect.sms('x', template_id='1')": ("did you mean WebexConnect.sms_template(...)?",),
    "Esms.viber('S', text='x')": ("did you mean content=...?",),
    "Esms.viber('S', message='x')": ("did you mean content=...?",),
    "Line.Flex.bubble(zzz=1)": ("hero", "body"),
    "Line.postback('Buy', 'b', displaytext='y')": ("display_text=...",),
    "Line.location('t', 'a', latitude=1, longitude=2, lat=3)": ("latitude=...",),
    "Messenger.generic_template(title='x')": (".element(title=...)",),
    "Messenger.web_url('View', 'https://x', webview_ratio='tall')": ("webview_height_ratio=...",),
    "Messenger.web_url('View', 'https://x', type='web_url')": ("the call sets it to 'web_url'",),
    "Messenger.image('https://x', reusable=True)": ("is_reusable=...",),
    "CARDS.element('x', imageUrl='u')": ("image_url=...",),
    "CARDS.element('x', image='u')": ("image_url=...",),
    "CARDS.element('x', button=[])": ("buttons=...",),
    "CARDS.element('x', webview_height_ratio='tall')": ("Messenger.web_url(...)",),
    "MarketingCloud.send('k', sender_type='line', sender_id='1', validity_period=30, ottId='2')": (".to(ott_id=...)",),
    "SEND.to(ottId='2')": ("ott_id=...",),
    "WebexConnect.sms('x', app_id='a')": ("appid",),
    **{
        f"WebexConnect.voice({guess}='x')": ("nothing like it", "voice_prompt(promptid=...)", "voice_media(media=...)")
        for guess in ("text", "body", "content", "tts", "file")
    },
    "WebexConnect.voice(audio='x')": ("did you mean WebexConnect.voice_call(audio=...)?",),
    "Esms.zns('0901', params=['An'], temp_id='1', oaid='1')": ("temp_data={...}",),
    "Esms.multichannel(to='1').zalo(temp_data={'a': 'b'})": ("params=[...]",),
    "Esms.viber('SHOP', 'x', button_text='Go', button_url='https://x.y')": ("button_label=...",),
    "ottbuild.preview()": ("ottbuild.preview() is called without x",),
    "ottbuild.preview(PART, themes='dark')": ("did you mean theme=...?",),
    "Campaign()": ("Campaign() is called without message",),
    "WhatsApp.section('Fast', rows=[])": ("WhatsApp.section(rows, *, title), by position and by name:", "'rows'"),
    "WhatsApp.list('How?', button='O').section('Fast', rows=[])": (
        ".section(rows, *, title), by position and by name:",
        "'rows'",
    ),
    "Line.flex(Line.Flex.bubble(), alt_text='x')": ("Line.flex(alt_text, contents, *, ", "'alt_text'"),
    "WebexConnect.voice(message='x')": ("did you mean template=...?",),  # its key on the wire
    "Line.location('Shop')": ("did you mean Line.location_action(...), which takes no address",),
    "WebexConnect.sms('x', sender='a')": ("senderid=...",),
    "WebexConnect.WhatsApp.row(title='t', id='1', desc='d')": ("description=...",),
    "Esms.viber('S', 'x', apiKey='k')": ("api_key",),
    "Line.text()": ("Line.text() is called without text; it takes text,",),
    "Line.text(txt='x')": ("is called without text, and", "unexpected argument 'txt': did you mean text=...?"),
    "Line.postback('Buy', dta='x')": ("without data", "did you mean data=...?"),
    "Line.location('t', adress='a')": ("without address, latitude and longitude", "did you mean address=...?"),
    "Line.text('x', 'y')": ("only text by position, and got 2 arguments", "quick_replies=[...]"),
    "Line.text('x', 'y', qoute_token='z')": ("only text by position", "'qoute_token': did you mean quote_token=..."),
    "Line.location('t', 'a', 1, 2)": ("only title, address by position", "latitude=..., longitude=..."),
    "Line.Flex.box(direction='vertical')": ("without layout and contents", "'direction'"),
    "BUTTONS.title(titel='x')": ("without title", "did you mean title=..."),
    "VIBER.button('Buy')": (".button() is called without button_url",),
    "SEND.to().to(ottid='2')": ("ott_id=...",),
    "PUSH.batches(sze=3)": ("did you mean size=...?",),
    "PUSH.request(token='x')": ("without channel_access_token", "did you mean channel_access_token=...?"),
    "PUSH.request(access_token='x')": ("did you mean channel_access_token=...?",),
    "PUSH.request('x')": ("takes nothing by position", "give by name: channel_access_token=..."),
    "PUSH.request()": (".request() is called without channel_access_token",),
    "Line.Account(token='x')": ("Line.Account() is called without", "did you mean channel_access_token=...?"),
    "Line.Account('x')": ("Line.Account() takes nothing by position",),
    "ACCOUNT.request(PUSH, retrykey='x')": ("did you mean retry_key=...?",),
    "ACCOUNT.request(Line.text('Hi'))": ("not line.message; give it to Line.reply(...), Line.push(...)",),
    "Cima360.ott().payload(to='1')": ("did you mean .message(to=...)?",),
    "ACCOUNT.request(payload=PUSH)": ("'payload': give it by position",),
    "PUSH.to_json(2)": ("takes nothing by position", "give by name: check=..., indent=..."),
    "PUSH.to_json(indnt=2)": ("did you mean indent=...?",),
    "PUSH.to_json(pretty=True)": ("did you mean indent=...?",),
    "PUSH.to_dict(chek=False)": ("did you mean check=...?",),
    "PUSH.to_bytes(False)": ("give by name: check=...",),
    "MODEL.to_json(2)": ("give by name: check=..., indent=...",),
    "PUSH.problems(True)": ("takes nothing by position",),
    "PUSH.build(check=False)": ("'check'",),
    "PUSH.extra()": (".extra() is called without fields",),
    "PUSH.extra({'a': 1}, '/x')": ("give by name: at=...",),
    "PUSH.extra({'a': 1}, path='/x')": ("did you mean at=...?",),
    "PART.extra(field={'a': 1})": ("did you mean fields=...?",),
    "ottbuild.check('line.message', {}, allow_unkown=True)": ("did you mean allow_unknown=...?",),
    "ottbuild.check('line.message', {}, True)": ("only kind, data by position", "allow_unknown=..."),
    "ottbuild.check(kin='line.message', data={})": (
        "ottbuild.check() is called without kind",
        "did you mean kind=...?",
    ),
    "ottbuild.check('line.message', kind='line.message', data={})": ("got kind twice",),
    "ottbuild.parse('line.message', json='{}')": ("did you mean data=...?",),
    "ottbuild.schema()": ("ottbuild.schema() is called without kind",),
    "ottbuild.kinds('line')": ("takes nothing by position", "parts=..."),
    "ottbuild.to_code({'type': 'text'})": ("not dict; parse(kind, data) makes a model",),
    "ottbuild.raw(type='x')": ("ottbuild.raw() is called without data",),
    "ottbuild.read_response(PUSH, body=b'', status_code=200)": ("did you mean status=...?",),
    "ottbuild.explain_response(MODEL)": ("without sent",),
    "Esms.viber('S', 'x', img='u', Phone='1')": ("image", "phones", "2 unexpected arguments"),
    # what belongs to the call around it, or to a part inside
    "WebexConnect.WhatsApp.list('x', appid='a')": (
        "belongs to the call around this one: WebexConnect.whatsapp(WebexConnect.WhatsApp.list(...), appid=...)",
    ),
    "WebexConnect.WhatsApp.row(id='1', title='t', appid='a')": ("WebexConnect.whatsapp(..., appid=...)",),
    "Line.uri('x', 'https://x', alt_text='a')": ("Line.buttons(actions=[Line.uri(...)], alt_text=...)",),
    "WebexConnect.sms('x', extras={})": ("its fields have calls of their own: .dlt_templateid(...)",),
    "SMS.extra(dlt_templateid=1)": ("did you mean .dlt_templateid(...)?",),
    "SMS.extra(zzz=1)": ("give a dict, .extra({'zzz': ...})",),
    "PART.extra(data=1)": ("did you mean Line.postback(..., data=...)?",),
    "Line.text_v2('{a}').substitution(a=Line.emoji_substitution('p', 'e'))": (".substitution({'a': ...})",),
    "WebexConnect.whatsapp(None, appid='a').parameters(movie=1)": (".parameters({'movie': ...})",),
    "IMAGEMAP.video('https://x', 'https://y', area=1)": (
        ".video() takes a finished part: .video(Line.Imagemap.video(..., area=...))",
    ),
    "Messenger.text('x').quick_reply(Messenger.quick_reply_email())": (
        ".quick_reply() makes the part itself; a finished one goes into .quick_replies([...])",
    ),
    "Line.carousel(alt_text='m').column(Line.carousel_column('x', actions=[]))": ("goes into .columns([...])",),
    "Messenger.utility_template('n', language='en').body(first_name='Ana')": (
        ".body() takes a list of parts: .body([Messenger.text_parameter(..., parameter_name='first_name')])",
    ),
    "PUSH.message(Line.text('x'), Line.text('y'))": (".message() takes one part; .messages([..., ...]) takes several",),
    "PUSH.messages(Line.text('x'), Line.text('y'))": ("got 2 arguments; put all messages into one list: [..., ...]",),
    "WebexConnect.Account(api_key='x')": ("did you mean service_key=...?",),
    "Line.Account(channel_id='x')": ("it takes channel_access_token, base_url",),
    "Cima360.ott().message('x', 'y', {}, 'SMS')": ("got 4 arguments; give by name: channel_type=...",),
    "Line.Flex.box('vertical', PART, PART)": ("put all contents into one list: [..., ...]; give by name: ",),
    "Line.emoji('p', 'e')": ("without index", "did you mean Line.emoji_substitution(...), which takes no index?"),
    "IMAGEMAP.uri(x=0, y=0, width=9, height=9, link_uri='https://x')": (
        ".uri() takes a finished part: .uri(..., area=Line.Imagemap.area(x=..., y=..., width=..., height=...))",
    ),
    "IMAGEMAP.uri(x=0, y=0)": (
        "without link_uri, and takes a finished part: .uri(..., area=Line.Imagemap.area(..., x=..., y=...))",
    ),
    "IMAGEMAP.message('Hi', x=0)": (".message(..., area=Line.Imagemap.area(..., x=...))",),
    "Line.quick_reply(label='Hi', data='x')": ("Line.quick_reply(Line.postback(label=..., data=...))",),
    "Line.text('x').quick_reply(type='message', label='Hi', text='x')": ("Line.message(label=..., text=...)",),
    "Line.imagemap('https://x', alt_text='m', height=9)": ("Line.imagemap(..., base_size=Line.base_size(height=...))",),
    "WebexConnect.WhatsApp.reply(id='1')": (
        "WebexConnect.WhatsApp.reply(..., buttons=[WebexConnect.WhatsApp.button(..., id=...)])",
    ),
    "SMS.to('+447700900000')": ("takes nothing by position", "msisdn=[...]"),
    # the call of a group, asked of the message of its name
    "WebexConnect.whatsapp.document('https://x/a.pdf')": (
        "WebexConnect.whatsapp is a call itself, and has no 'document': did you mean WebexConnect.WhatsApp.document(...)?",
    ),
    "WebexConnect.apple.list_picker()": ("WebexConnect.Apple.list_picker(...)",),
    "Line.flex.bubble(size='mega')": ("Line.Flex.bubble(...)",),
    "WhatsApp.template.body('x')": ("WhatsApp.Template.body(...)",),
    "Line.text('x').quick_reply(PART, PART)": (".quick_reply() takes one part; .quick_replies([..., ...]) takes",),
    # the arguments of another message
    "Instagram.sender_action('react', message_id='m', reaction='love')": ("did you mean Instagram.react(...)",),
    # what is a message of its own, and part of others
    "Viber.keyboard([])": ("without sender;", "inside another message it is Viber.text(...).keyboard(...)"),
    "WebexConnect.apple(WebexConnect.Apple.text('x'), appid='a').to(appleid='x')": ("it takes abc_user_id, msisdn",),
    "Line.text('x').quote_token()": ("is called without quote_token, its only argument",),
    # by position and by name
    "Line.text('x', text='y')": (
        "Line.text(text, *, ",
        "text() got multiple values for argument 'text'",
    ),
    "BUTTONS.title('x', title='y')": (".title(title), by position and by name: .title() got multiple values",),
    "Messenger.web_url('https://x', title='More')": (
        "Messenger.web_url(title, url, *, webview_height_ratio, ",
        " and 1 more), by",
    ),
    "Messenger.send(Messenger.text('x')).to('1', id='2')": (
        ".to(id, *, ",
        "), by position and by name: .to() got multiple values for argument 'id'",
    ),
    "Line.Flex.box('vertical', [], contents=[])": (
        "Line.Flex.box(layout, contents, *, ",
        " more), by position and by name: box() got",
    ),
    "WebexConnect.whatsapp(appid='a', text='Hi')": ("did you mean content=WebexConnect.WhatsApp.text(...)?",),
    "Line.push('U1', text='Hi')": ("did you mean messages=[Line.text(...)]?",),
    "Line.flex('x', bubble=1)": ("Line.flex(..., contents=Line.Flex.bubble(...))",),
    "Messenger.send(generic_template='Hi')": ("Messenger.send(Messenger.generic_template(...))",),
    "Messenger.text('x').quick_reply('A', payload='b', content_type='user_email')": (
        "the call sets it to 'text'; beside it there are .quick_reply_phone_number(...), .quick_reply_email(...) and",
    ),
    # lifetimes
    "MarketingCloud.send('k', sender_type='line', sender_id='1', ttl=9)": ("did you mean validity_period=...?",),
    "WebexConnect.push(appid='a').android(ttl=9)": ("did you mean time_to_live=...?",),
    "WebexConnect.sms('x', time_to_live=9)": ("did you mean expiry=...?",),
    "Messenger.text('x', ttl=9)": ("it takes text, attachments",),
    "Messenger.receipt_template(total=9)": ("did you mean .summary(total_cost=...) or .summary(total_tax=...)?",),
    # accounts
    "PUSH.request(account=ACCOUNT)": ("an account makes the requests of its messages: account.request(message)",),
    "PUSH.request(ACCOUNT)": ("takes no account; an account makes the requests", "account.request(message)"),
    "VIBER.request(client=1)": ("account.request(message)",),
    # credentials
    "WebexConnect.Account(token='x')": ("none of the credentials that the call takes: service_key=... or jwt=...",),
    "SMS.request(token='x')": ("none of the credentials that the call takes: service_key=... or jwt=...",),
    "Line.Account(channel_secret='x')": ("'channel_secret': it is none of the credentials", "channel_access_token=..."),
    "PUSH.request(channel_secret='x')": ("'channel_secret': it is none of the credentials",),
    "VIBER.request(key='x')": ("did you mean api_key=... or secret_key=...?",),
    "Esms.viber('S', 'x', key='k')": ("credentials go with the request",),
    "Line.text('x', qoute_token='k')": ("did you mean quote_token=...",),
    # what is no call
    "Line('Hi')": ("Line makes nothing by itself; its calls do: Line.reply(...)",),
    "Line.Flex()": ("Line.Flex.bubble(...)",),
    "Campaign(PUSH, [])": ("Campaign(message).render(rows)",),
    "Campaign(PUSH, rows=[])": ("Campaign(message).render(rows)",),
}
"""A call with an argument that it does not have -> words of the error."""


NAMES: dict[str, Any] = {
    "ottbuild": ottbuild,
    **{
        cls.__name__: cls
        for cls in (Cima360, Esms, Instagram, Line, MarketingCloud, Messenger, Viber, WebexConnect, WhatsApp)
    },
    "ACCOUNT": Line.Account(channel_access_token="x"),
    "BUTTONS": BUTTONS,
    "CAMPAIGN": CAMPAIGN,
    "Campaign": Campaign,
    "EMAIL": Cima360.email("Hi", "<p>Hi</p>"),
    "IMAGEMAP": Line.imagemap("https://x", alt_text="m", base_size=Line.base_size(height=1040)),
    "CARDS": CARDS,
    "MODEL": PUSH.build(),
    "PART": Line.postback("Buy", "buy"),
    "PUSH": PUSH,
    "SEND": SEND,
    "SMS": SMS,
    "VIBER": VIBER,
}
"""What the expressions refer to."""


def evaluated(expression: str) -> Any:
    return eval(expression, NAMES)


@pytest.mark.parametrize(
    ("part", "takers"),
    [
        (
            "WebexConnect.WhatsApp.text('x', appid='a')",
            "WebexConnect.whatsapp(WebexConnect.WhatsApp.text(...), appid=...)",
        ),
        (
            "WebexConnect.WhatsApp.reply(appid='a')",
            "WebexConnect.whatsapp(WebexConnect.WhatsApp.reply(...), appid=...)",
        ),
    ],
)
def test_only_calls_that_can_take_a_part_are_named(part: str, takers: str) -> None:
    with pytest.raises(TypeError) as caught:
        evaluated(part)
    assert str(caught.value).endswith(f"it belongs to the call around this one: {takers}")


@pytest.mark.parametrize("expression", CALLS)
def test_a_name_that_does_not_exist_leads_to_the_right_call(expression: str) -> None:
    with pytest.raises(AttributeError) as caught:
        evaluated(expression)
    text = str(caught.value)
    assert [words for words in CALLS[expression] if words not in text] == [], text


@pytest.mark.parametrize("expression", ARGUMENTS)
def test_an_argument_that_does_not_exist_leads_to_the_right_one(expression: str) -> None:
    with pytest.raises(TypeError) as caught:
        evaluated(expression)
    text = str(caught.value)
    assert [words for words in ARGUMENTS[expression] if words not in text] == [], text


def test_a_part_says_what_it_is_sent_in() -> None:
    picker = WebexConnect.Apple.list_picker(request_identifier="1")
    wrong: Any = picker
    with pytest.raises(TypeError, match=r"not webex_connect.apple_interactive; give it to WebexConnect.apple\(...\)$"):
        WebexConnect.Account(region="uk", jwt="x").request(wrong)


def test_the_call_that_makes_an_item_comes_first_where_no_other_makes_one() -> None:
    (problem,) = Cima360.ott().problems()
    assert problem.hint.startswith(".message(...) or .payload(...) sets it; ")


@pytest.mark.parametrize("key", ["Type", "typ", "tpye"])
def test_a_misspelt_tag_is_named(key: str) -> None:
    (problem,) = ottbuild.check("line.message", {key: "text", "text": "Hi"})
    assert problem.message.startswith(f"is required, not {key!r}; the other fields are those of TextMessage")


@pytest.mark.parametrize(
    ("message", "pointer", "setter"),
    [
        (Messenger.generic_template().element(Messenger.generic_element("x")), "title", ".elements([...])"),  # type: ignore[arg-type]
        (Line.text("x").quick_reply(Line.quick_reply(Line.uri("x", "https://x"))), "action", ".quick_replies([...])"),  # type: ignore[arg-type]
        (BUTTONS.postback(Line.postback("x", "y"), "z"), "label", ".actions([...])"),
    ],
)
def test_a_finished_part_goes_into_the_list(message: Any, pointer: str, setter: str) -> None:
    (hint,) = (one.hint for one in message.problems() if one.pointer.endswith(f"/0/{pointer}"))
    assert hint == f"a finished one goes into {setter}"


def test_the_texts_about_accounts_and_parts() -> None:
    assert about_account("ottbuild.providers.line", "push").endswith("did you mean .request(Line.push(...))?")
    text = about_part(schema_of("ottbuild.providers.webex_connect", "WhatsAppTextMessage"), Part, "to")
    assert (
        "it belongs to the call around this one: WebexConnect.whatsapp(WebexConnect.WhatsApp.text(...), to=...)" in text
    )


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("line", "the payload kinds of line are line.broadcast, "),
        ("WebexConnect", "the payload kinds of webex_connect are webex_connect.delivery, "),
        ("lne", "did you mean 'line.message'?"),
    ],
)
def test_payload_kinds_come_before_parts(kind: str, words: str) -> None:
    with pytest.raises(ValueError, match="is not a payload kind") as caught:
        ottbuild.check(kind, {})
    assert words in str(caught.value)


@pytest.mark.parametrize("package", sorted(providers().values()))
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_call_says_what_it_takes_by_position(package: str) -> None:
    builders = import_module(f"{package}.builders")
    calls = [(f"{name}(", attrgetter(name)(builders)) for name in spec_of(package).calls["entries"]]
    calls += [
        (f".{method}(", getattr(getattr(builders, name), method))
        for name, builder in spec_of(package).calls["builders"].items()
        for method in builder["methods"]
    ]
    tried = 0
    for written, call in calls:
        params = [
            param for param in inspect.signature(call).parameters.values() if param.kind is param.POSITIONAL_OR_KEYWORD
        ]
        is_method = params[:1] != [] and params[0].name == "self"
        names = [param.name for param in params[is_method:]]
        for name in names[:1]:
            given = (object(),) * (1 + is_method)
            with pytest.raises(TypeError) as caught:
                call(*given, **{name: "x"})
            assert str(caught.value).startswith(f"{written}{', '.join(names)}")
            assert "), by position and by name: " in str(caught.value)
            assert str(caught.value).endswith(f"() got multiple values for argument {name!r}")
            tried += 1
    assert tried > len(calls) / 2


@pytest.mark.parametrize("call", [Line.text, Line.Flex.box, WebexConnect.V2.sms, Cima360.email])
def test_a_call_is_pickled_by_its_name(call: Any) -> None:
    assert pickle.loads(pickle.dumps(call)) is call


def test_an_argument_that_is_given_twice_says_the_order() -> None:
    parse: Any = ottbuild.parse
    with pytest.raises(
        TypeError, match="got kind twice, by position and by name; by position it takes only kind, data"
    ):
        parse("{}", kind="line.message")


@pytest.mark.parametrize("call", [ottbuild.parse, ottbuild.check])
def test_the_kind_comes_first(call: Any) -> None:
    with pytest.raises(ValueError, match=r"^the kind comes first, then the data: 'line.message', ...$"):
        call({"type": "text"}, "line.message")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_deprecated_call_reports_wrong_arguments_as_well() -> None:
    filler: Any = Line.Flex.filler
    with pytest.raises(
        TypeError, match=r"Line.Flex.filler\(\) got an unexpected argument 'felx': did you mean flex=...?"
    ):
        filler(felx=1)


def test_an_error_inside_a_call_is_not_taken_for_wrong_arguments() -> None:
    @answered
    def outer(data: Any) -> Any:
        return len(data)

    with pytest.raises(TypeError, match="has no len"):
        outer(1)
    assert str(inspect.signature(ottbuild.kinds)) == "(*, parts: 'bool' = False) -> 'tuple[str, ...]'"


@pytest.mark.parametrize(
    ("statement", "words"),
    [("from ottbuild import InApp", "WebexConnect.InApp"), ("from ottbuild import LINE", "did you mean Line?")],
)
def test_an_import_leads_to_the_right_name(statement: str, words: str) -> None:
    with pytest.raises(ImportError, match=words):
        exec(statement, {})


def test_a_module_of_the_package_can_be_imported_by_name() -> None:
    names: dict[str, Any] = {}
    exec("from ottbuild import catalog", names)
    assert names["catalog"].kinds() == ottbuild.kinds()


@pytest.mark.parametrize("subject", [Line, Line.Flex, BUTTONS, Line.postback("Buy", "buy"), raw({"type": "x"})])
def test_probes_find_nothing(subject: Any) -> None:
    for name in ("_repr_png_", "_ipython_display_", "__rich_repr__", "__array__", "__fspath__", "awehflow", "items"):
        assert not hasattr(subject, name)
    assert copy.copy(subject) is subject
    assert copy.deepcopy(subject) is subject or isinstance(subject, type(raw({})))


@pytest.mark.parametrize("subject", [Line, Line.Flex, Line.Flex.box])
def test_calls_are_pickled_by_name(subject: Any) -> None:
    assert pickle.loads(pickle.dumps(subject)) is subject


@pytest.mark.parametrize("wrong", [lambda: BUTTONS.altText, lambda: Line.Box])  # type: ignore[attr-defined]
def test_the_error_can_go_to_another_process(wrong: Callable[[], object]) -> None:
    with pytest.raises(AttributeError) as caught:
        wrong()
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_error_inside_a_property_is_not_hidden() -> None:
    class Broken(type(BUTTONS)):  # type: ignore[misc]
        __slots__ = ()

        @property
        def summary(self) -> Any:
            return [].nothing  # type: ignore[attr-defined]

    with pytest.raises(AttributeError, match="'list' object has no attribute 'nothing'"):
        Broken().summary  # noqa: B018


@pytest.mark.parametrize(
    ("guess", "name"),
    [
        ("imageURL", "image_url"),
        ("elements", "element"),
        ("replies", "reply"),
        ("img", "image"),
        ("btn", "button"),
        ("titel", "title"),
        ("add_element", "element"),
        ("url", "uri"),
        ("recipient", "to"),
    ],
)
def test_like_names(guess: str, name: str) -> None:
    assert distance(guess, name) < LIMIT / 2


@pytest.mark.parametrize(
    ("guess", "name"),
    [
        ("spacer", "span"),
        ("foo", "footer"),
        ("send", "sender"),
        ("to", "to_json"),
        ("video_url", "image_url"),
        ("id", "it"),
    ],
)
def test_unlike_names(guess: str, name: str) -> None:
    assert distance(guess, name) >= LIMIT / 2
