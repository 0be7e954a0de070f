"""Salesforce Marketing Cloud OTT: Chat messaging of Salesforce Marketing Cloud (GroupConnect): registers Messenger Pages and LINE channels, and sends a message to one recipient of them. Transactional messaging: sends what a definition says by WhatsApp."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.marketing_cloud.builders import MarketingCloud

__all__ = ["MarketingCloud"]
