"""Webex Connect Messaging API: Sends one message over one channel of Webex Connect, formerly imiconnect: SMS, voice, push, in-app, Messenger, WhatsApp or Apple Messages for Business; in version 2 of the API, SMS, RCS, MMS, email or voice."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.webex_connect.builders import WebexConnect

__all__ = ["WebexConnect"]
