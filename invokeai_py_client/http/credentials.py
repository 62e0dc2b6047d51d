"""The token a client shows its server: given, asked for, or got by logging in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable, iscoroutine

from invokeai_py_client.exceptions import ConfigurationError
from invokeai_py_client.http.settings import clean_key
from invokeai_py_client.kit.forks import ForkedLock
from invokeai_py_client.text.redaction import Secret, as_secret

Token = str | Callable[[], "str | Awaitable[str | None] | None"]
"""A bearer token, or a function that returns the one to use now; the async client takes coroutine functions too."""


class Credentials:
    """The present token. It is in no `repr`."""

    def __init__(self, api_key: Token | None, name: str = "api_key") -> None:
        self.generation = 0
        """How often it was replaced by another user's."""
        self._lock = ForkedLock()
        if api_key is None or callable(api_key):
            self._token: Token | None = api_key
        else:
            self._token = as_secret(clean_key(api_key, name))

    def current(self) -> str | Awaitable[str | None] | None:
        """The token to send now; a function of the user's is asked.

        Raises:
            ConfigurationError: The function raised.
        """
        token = self._token
        if not callable(token):
            return token
        try:
            return token()
        except Exception as error:
            raise _failed(error) from error

    def replace(self, token: str | None) -> None:
        """Use another user's token from now on, or none."""
        with self._lock:
            self._token = as_secret(token)
            self.generation += 1

    def refresh(self, sent: str, fresh: str) -> None:
        """Take the fresh token the server gives for the one it was sent, unless another one is in use by now."""
        with self._lock:
            if sent == self._token:
                self._token = Secret(fresh)

    @property
    def present(self) -> str | None:
        """The token there is without asking anybody."""
        return self._token if isinstance(self._token, str) else None

    @property
    def are_given(self) -> bool:
        """Whether there is a token, or a function that gives one."""
        return self._token is not None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'none' if self._token is None else '***'})"


async def fetched(token: str | Awaitable[str | None] | None) -> object:
    """Await the token if the user's function is a coroutine function.

    Raises:
        ConfigurationError: It raised.
    """
    if token is None or isinstance(token, str) or not isawaitable(token):
        return token
    try:
        return await token
    except Exception as error:
        raise _failed(error) from error


def checked(token: object) -> str | None:
    """A token as a user's function returned it, fit to be sent.

    Raises:
        ConfigurationError: It is not.
    """
    if token is None:
        return None
    if not isinstance(token, str):
        if iscoroutine(token):
            token.close()
        raise ConfigurationError(
            f"api_key: the function that gives the token returned {type(token).__name__}, not text"
        )
    return as_secret(clean_key(token))


def _failed(error: Exception) -> ConfigurationError:
    return ConfigurationError(f"api_key: the function that gives the token raised {type(error).__name__}: {error}")
