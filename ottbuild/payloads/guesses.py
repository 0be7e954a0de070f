"""Reports calls and arguments that do not exist, together with what was probably meant.

Generated code uses what is here. It costs next to nothing while all names are right; `answers` finds the texts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial, wraps
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast

if TYPE_CHECKING:
    from inspect import Parameter

F = TypeVar("F", bound=Callable[..., Any])
N = TypeVar("N")


class NoMore(TypedDict):
    """The arguments that a call takes beside those of its signature: none."""


class Namespace(ModuleType):
    """What a provider, or a group of one, is at run time: a module of its entry points.

    A module can answer for a name that it does not have, at no cost for those that it has. A metaclass could, too, but
    every look-up of a call would take about 60 ns longer.
    """

    def __repr__(self) -> str:
        return f"<calls {self.__name__}>"

    def __call__(self, *args: object, **others: object) -> Any:
        """Report that it is no call."""
        calls = [f"{self.__name__}.{name}(...)" for name, value in vars(self).items() if type(value) is FunctionType]
        raise TypeError(f"{self.__name__} makes nothing by itself; its calls do: {', '.join(calls[:3])} and so on")

    def __reduce__(self) -> str:
        return self.__name__


def namespace(calls: N) -> N:
    """Return a class of entry points, and of groups of them, as a module. For type checkers, it stays a class."""
    module: Any = _module(calls)
    result: N = module
    return result


def _module(calls: Any) -> Namespace:
    module = Namespace(calls.__qualname__, calls.__doc__)
    names = vars(module)
    names["__module__"] = calls.__module__
    names["__getattr__"] = partial(_missing, module)
    for name, value in vars(calls).items():
        if isinstance(value, staticmethod):
            names[name] = value.__func__
        elif isinstance(value, type) and value.__qualname__ == f"{calls.__qualname__}.{name}":
            names[name] = _module(value)
        elif not name.startswith("_"):
            names[name] = value
    names["__all__"] = [name for name in names if not name.startswith("_")]
    return module


def _missing(module: Namespace, name: str) -> Any:
    call = vars(module).get(name.partition("(")[0]) if TWICE in name else None
    if call is not None:  # a pickle looks a function up by its qualified name
        return call
    if name.startswith("_"):
        from ottbuild.schemas.jsondata import shortened

        raise AttributeError(f"{module!r} has no attribute {shortened(name)}")
    from ottbuild.payloads.answers import about_call

    raise unknown(about_call, _package(module), module.__name__, name)


class Guess:
    """The text about a name that does not exist. It is found when it is read, so that a mere `hasattr` is fast."""

    def __init__(self, explain: Callable[..., str], *subject: Any) -> None:
        self.explain = explain
        self.subject = subject

    def __str__(self) -> str:
        return self.explain(*self.subject)

    def __repr__(self) -> str:
        return repr(str(self))


def unknown(explain: Callable[..., str], *subject: Any) -> AttributeError:
    """Return the error about a name that does not exist; `explain(*subject)` returns its text."""
    return AttributeError(
        Guess(explain, *subject), name=None, obj=None
    )  # to a name, Python would add guesses of its own


def no_attribute(owner: Any, name: str, error: Callable[[], AttributeError]) -> Any:
    """Report an attribute that does not exist; `error` returns what was probably meant.

    Python's own error is right for what is no public name, or is there and fails.
    """
    if name.startswith("_") or hasattr(type(owner), name):
        return object.__getattribute__(owner, name)  # raises the error, that of a property included
    raise error()


def unknown_method(owner: Any, name: str) -> AttributeError:
    """Return the error about a method that a builder or a part does not have."""
    from ottbuild.payloads.answers import about_method, about_part

    cls = type(owner)
    builder = _generated(cls)
    if builder is not None:
        return unknown(about_method, _package(builder), builder.__name__, cls, name)
    return unknown(about_part, owner._of, cls, name)


TAKE_NOTHING = ("Unpack[tuple[()]]", "*tuple[()]", "Unpack[NoMore]")
"""The annotations of the two parameters that take nothing."""

MISSING: Any = ...
"""What a required parameter of a generated call has if it was not given."""

TWICE = "), by position and by name: "
"""How an error of Python begins about an argument that a generated call got twice.

Python refuses it before the code of the call runs, and whatever catches that makes a call a third slower. Its text begins
with the qualified name of the function, and nothing else of a generated call is told by that name: `web_url(title, url), by
position and by name: web_url() got multiple values for argument 'title'`. So the name says what goes where.
"""

SHOWN = 3
"""The most arguments by name in it."""

MORE, OTHERS = 0x04, 0x08
"""The flags of code that takes any number of arguments by position, and by name, as `inspect` has them."""


def answering(module: dict[str, Any]) -> None:
    """Make the calls of a generated module report missing arguments themselves, together with those they do not have.

    Python's own error about a missing argument would hide the misspelt one beside it.

    Args:
        module: The global variables of the module.
    """
    for value in [*module.values()]:
        if isinstance(value, Namespace) or (isinstance(value, type) and value.__module__ == module["__name__"]):
            _answer_for(value, module)


def _answer_for(owner: Namespace | type, module: dict[str, Any]) -> None:
    for name, value in [*vars(owner).items()]:
        if type(value) is Namespace:
            _answer_for(value, module)
        elif type(value) is FunctionType and value.__globals__ is module:
            setattr(owner, name, opened(value))
    if isinstance(owner, Namespace):
        _answer_for_groups(owner)


def _answer_for_groups(owner: Namespace) -> None:
    """Make the message of the same name as a group answer for the calls of the group: `whatsapp.document` for `WhatsApp`.

    A function can't answer for a name that it does not have, so it has these.
    """
    groups = {name.lower(): value for name, value in vars(owner).items() if type(value) is Namespace}
    for name, value in vars(owner).items():
        group = groups.get(name.replace("_", ""))
        if group is None or type(value) is not FunctionType:
            continue
        for part in vars(group):
            if not part.startswith("_"):
                vars(value)[part] = InGroup(f"{owner.__name__}.{name}", f"{group.__name__}.{part}")


class InGroup:
    """What a message has in place of a call of the group of its name. It makes nothing, and says which call does."""

    def __init__(self, message: str, call: str) -> None:
        self.message = message
        self.call = call

    def __repr__(self) -> str:
        return f"<{self.call}, not {self.message}.{self.call.rpartition('.')[2]}>"

    def __call__(self, *args: object, **others: object) -> Any:
        """Report that it is no call."""
        name = self.call.rpartition(".")[2]
        raise TypeError(f"{self.message} is a call itself, and has no {name!r}: did you mean {self.call}(...)?")


def opened(call: FunctionType) -> FunctionType:
    """Return a generated call whose required parameters have the default `MISSING`, which its code refuses.

    For `inspect` and the like they stay required, and the two parameters that take nothing are not there: they look at
    `__wrapped__`, which has the code only for its signature. A new function is as fast as the first one, which Python
    would optimise no more if its defaults were changed.
    """
    code, defaults, by_name = call.__code__, call.__defaults__ or (), call.__kwdefaults__ or {}
    if not code.co_flags & OTHERS:
        return call
    size = code.co_argcount
    is_method = code.co_varnames[:1] == ("self",)
    names = code.co_varnames[size : size + code.co_kwonlyargcount]
    twin = FunctionType(code, call.__globals__, call.__name__, None, call.__closure__)
    twin.__defaults__ = (*[MISSING] * (size - len(defaults) - is_method), *defaults)
    twin.__kwdefaults__ = {**dict.fromkeys(names, MISSING), **by_name}
    hints = twin.__annotations__ = call.__annotations__
    closed = [name for name, hint in hints.items() if hint in TAKE_NOTHING]
    for name in closed:
        del hints[name]
    # `inspect` reads parameters from the flags of the code; a `__signature__` for it would need an import of `inspect`,
    # which takes longer than all of this, and a slow object for every call.
    call.__code__ = code.replace(co_flags=code.co_flags & ~(OTHERS if len(closed) == 1 else OTHERS | MORE))
    vars(twin)["__wrapped__"] = call
    by_place = code.co_varnames[is_method:size]
    if by_place:
        written, short = (f".{call.__name__}",) * 2 if is_method else (call.__qualname__, call.__name__)
        shown = [*by_place, "*", *names[:SHOWN]] if names else by_place
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        twin.__qualname__ = f"{written}({', '.join(shown)}{more}{TWICE}{short}"
    return twin


def unexpected(owner: Any, name: str, given: Mapping[str, Any]) -> TypeError:
    """Return the error about arguments that a call does not have, and those that are missing.

    Args:
        owner: The namespace with the entry point, or the object with the method.
        name: The name of the call.
        given: The local variables of the call at its start: its parameters, in their order.
    """
    from ottbuild.payloads.answers import Misuse, about_arguments, about_entry_arguments, about_method_arguments

    call = getattr(owner, name)
    params = parameters_of(call)
    own = {param.name: param for param in params}
    *more, others = (value for name, value in given.items() if name not in own and name != "self")
    values = [value for name, value in given.items() if name != "self"]
    finished = [getattr(value, "_of", None) for value in (*values, *(more[0] if more else ()))]
    misuse = Misuse(
        params,
        [name for name in own if given[name] is MISSING],
        more[0] if more else (),
        tuple(others),
        tuple(filter(None, finished)),
        tuple(name for name in own if given[name] is MISSING or given[name] is own[name].default),
    )
    if isinstance(owner, Namespace):
        return TypeError(about_entry_arguments(_package(owner), f"{owner.__name__}.{name}", misuse))
    builder = _generated(type(owner))
    if builder is not None:
        return TypeError(about_method_arguments(_package(builder), builder.__name__, name, misuse))
    return TypeError(about_arguments(f".{name}", misuse))


def parameters_of(call: Callable[..., Any]) -> list[Parameter]:
    """Return the parameters of a call, without the two that take nothing."""
    from inspect import signature

    return [one for one in signature(call).parameters.values() if str(one.annotation) not in TAKE_NOTHING]


def answered(call: F) -> F:
    """Make a call that is not generated report wrong arguments with what was probably meant.

    It takes some 50 to 100 ns more. Where that is much, a call has the two parameters that take nothing instead.
    """

    @wraps(call)
    def answering_call(*args: Any, **others: Any) -> Any:
        try:
            return call(*args, **others)
        except TypeError as error:
            if error.__traceback__ is None or error.__traceback__.tb_next is not None:  # it had begun
                raise
        raise misused(call, args, others)

    if call.__code__.co_argcount != 2:
        return cast("F", answering_call)

    @wraps(call)
    def call_with_two(first: Any = _ABSENT, second: Any = _ABSENT, /, *more: Any, **others: Any) -> Any:
        """Hand on two arguments as they are, which takes half the time."""
        if others or more or second is _ABSENT:
            return answering_call(*(one for one in (first, second, *more) if one is not _ABSENT), **others)
        return call(first, second)

    return cast("F", call_with_two)


_ABSENT: Any = object()


def misused(call: Callable[..., Any], args: tuple[object, ...], others: Mapping[str, object]) -> TypeError:
    """Return the error about arguments with which a call can't begin."""
    from inspect import Parameter

    from ottbuild.payloads.answers import Misuse, about_account_arguments, about_arguments, about_fields
    from ottbuild.schemas.spec import Schema

    params = parameters_of(call)
    by_place = [param for param in params if param.kind is not Parameter.KEYWORD_ONLY]
    known = {param.name for param in params if param.kind is not Parameter.POSITIONAL_ONLY}
    given = {*others, *(param.name for param in by_place[: len(args)])}
    misuse = Misuse(
        [param for param in params if param.name not in ("self", "cls")],
        [param.name for param in params if param.default is param.empty and param.name not in given],
        args[len(by_place) :],
        tuple(name for name in others if name not in known),
        unset=tuple(param.name for param in params if param.name not in given),
    )
    twice = [param.name for param in by_place[: len(args)] if param.name in others]
    owner: Any = args[0] if call.__qualname__ != call.__name__ and args else None
    if twice or owner is None:
        return TypeError(about_arguments(_written(call, args), misuse, twice))
    if call.__name__ == "extra" and isinstance(of := getattr(owner, "_of", None), Schema):
        builder = _generated(type(owner))
        return TypeError(about_fields(of, builder.__name__ if builder else "", misuse))
    if hasattr(type(owner), "_operations") and call.__name__ == "__init__":
        return TypeError(about_account_arguments(owner._operations[0].package, _written(call, args), misuse))
    return TypeError(about_arguments(_written(call, args), misuse))


def _written(call: Callable[..., Any], args: tuple[object, ...]) -> str:
    """Return a call that is not generated as it is written."""
    owner: Any = args[0] if call.__qualname__ != call.__name__ and args else None
    if owner is None:
        return f"ottbuild.{call.__name__}"
    if call.__name__ != "__init__":
        return f".{call.__name__}"
    if not hasattr(type(owner), "_operations"):
        return type(owner).__name__
    from ottbuild.schemas.spec import spec_of

    return f"{spec_of(owner._operations[0].package).entry[1]}.{type(owner).__name__}"


def _generated(cls: type) -> type | None:
    """Return the generated class of a builder, which may have been subclassed; None for a part."""
    return next((base for base in cls.__mro__ if "_fill" in vars(base) and "_complete" in vars(base)), None)


def _package(owner: type | Namespace) -> str:
    """Return the package of the provider that something with calls belongs to."""
    return owner.__module__.rpartition(".")[0]
