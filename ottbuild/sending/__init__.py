"""Sends payloads: clients, retries, the pace, and the journal of a campaign. It needs the extra `send`."""
