"""`python -m ottbuild.testing line --port 8080`: a double of a gateway for programs in any language."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping

from ottbuild.testing.gateway import Gateway
from ottbuild.testing.messages import Reply
from ottbuild.testing.server import Server


def main(arguments: list[str] | None = None) -> int:
    """Serve until Ctrl-C, and print what is received and what is wrong with it."""
    parser = argparse.ArgumentParser(
        prog="python -m ottbuild.testing", description="Serve a double of a provider's gateway."
    )
    parser.add_argument("provider", help="the provider, such as line")
    parser.add_argument("--port", type=int, default=0, help="the port; by default a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    given = parser.parse_args(arguments)
    try:
        gateway = Gateway(given.provider)
    except ValueError as error:
        parser.error(str(error))

    def handle(method: str, url: str, headers: Mapping[str, str], content: bytes) -> Reply:
        reply = gateway.handle(method, url, headers, content)
        for one in gateway.take():
            print(one, *one.problems, sep="\n  ", flush=True)
        return reply

    try:
        with Server(handle, given.host, given.port) as url:
            print(f"{gateway.name}: {url}", flush=True)
            while True:
                time.sleep(3600)
    except OSError as error:
        parser.error(f"can't listen on {given.host}, port {given.port}: {error.strerror}")
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
