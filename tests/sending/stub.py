"""A provider as a transport of httpx: it answers as it is told, and remembers what it got."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

Answer = httpx.Response | Exception
SENT = {"sentMessages": [{"id": "500000000000000001"}]}
REPEATED = {"message": "The retry key is already accepted"}


class Stub(httpx.MockTransport):
    """Answers requests one after the other; the last answer stays."""

    def __init__(self, *answers: Answer | tuple[int, Any]) -> None:
        super().__init__(self._answer)
        self._answers = list(answers) or [(200, SENT)]
        self.got: list[httpx.Request] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.got.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, tuple):
            return httpx.Response(answer[0], json=answer[1])
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    @property
    def keys(self) -> list[str | None]:
        return [one.headers.get("x-line-retry-key") for one in self.got]


REPEAT = httpx.Response(409, json=REPEATED, headers={"X-Line-Accepted-Request-Id": "1"})
LOST: Callable[[], Exception] = lambda: httpx.ReadTimeout("timed out")  # noqa: E731
DEAD: Callable[[], Exception] = lambda: httpx.ConnectError("[Errno 111] Connection refused")  # noqa: E731
