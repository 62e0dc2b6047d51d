"""A change between two server versions, and a report of many in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

Kind = Literal["operation", "node", "node output", "event", "schema", "enum"]
Action = Literal["removed", "changed", "added"]

_HEADINGS = {
    "operation": "Operations",
    "node": "Nodes",
    "node output": "Node outputs",
    "event": "Events",
    "schema": "Schemas",
    "enum": "Enums",
}
_ACTIONS = ("removed", "changed", "added")


@dataclass(frozen=True)
class Change:
    """A difference between two versions.

    Attributes:
        kind: What has changed.
        owner: The operation, as `module.function`, or the class.
        member: The parameter or field, empty if the change is about the whole.
        action: What became of the member, or of the whole.
        what: The details, in Markdown.
        why: Why it breaks, empty if it does not.
    """

    kind: Kind
    owner: str
    member: str
    action: Action
    what: str
    why: str = ""

    @property
    def breaking(self) -> bool:
        return bool(self.why)

    @property
    def name(self) -> str:
        """What has changed: `images.upload_image(resize_to)`, `DenoiseLatentsInvocation.steps`, `BoardDTO`."""
        if not self.member:
            return self.owner
        return f"{self.owner}({self.member})" if self.kind == "operation" else f"{self.owner}.{self.member}"

    @property
    def of_owner(self) -> Action:
        """What became of the owner: one that loses a member is changed."""
        return "changed" if self.member else self.action

    @property
    def details(self) -> str:
        """What has changed and why it breaks; of what is gone everyone knows why."""
        return f"{self.what} — {self.why}" if self.why and self.action != "removed" else self.what


def order(change: Change) -> tuple[object, ...]:
    """Return what sorts changes the way a report lists them."""
    kind, action = list(_HEADINGS).index(change.kind), _ACTIONS.index(change.of_owner)
    return not change.breaking, kind, action, change.owner, change.member, change.what


def report(old_version: str, new_version: str, changes: Iterable[Change]) -> str:
    """Return the changes as Markdown, those that break first."""
    changes = sorted(changes, key=order)
    breaking, others = ([c for c in changes if c.breaking == breaks] for breaks in (True, False))
    lines = [f"# InvokeAI {old_version} → {new_version}", "", _summary(len(breaking), len(others))]
    for heading, part in (("Breaking", breaking), ("Other changes", others)):
        if part:
            lines += ["", f"## {heading}"]
        for kind, of_kind in groupby(part, lambda change: change.kind):
            lines += ["", f"### {_HEADINGS[kind]}"]
            for action, of_action in groupby(of_kind, lambda change: change.of_owner):
                lines += ["", f"**{action.capitalize()}**", "", *_bullets(of_action)]
    return "\n".join(lines) + "\n"


def _summary(breaking: int, others: int) -> str:
    if not breaking and not others:
        return "Nothing changed."
    return f"**Breaking: {breaking}.** Other changes: {others}." if breaking else f"Nothing breaks. Changes: {others}."


def _bullets(changes: Iterable[Change]) -> Iterator[str]:
    """Give every owner a bullet, and those one to which the same happened."""
    alike: dict[tuple[tuple[str, str], ...], list[list[Change]]] = {}
    for _, group in groupby(changes, lambda change: change.owner):
        of_owner = list(group)
        alike.setdefault(tuple((change.member, change.details) for change in of_owner), []).append(of_owner)
    for owners in alike.values():
        if len(owners[0]) == 1:
            names = ", ".join(f"`{change.name}`" for (change,) in owners)
            yield f"- {names}: {owners[0][0].details}".removesuffix(": ")
        else:
            yield "- " + ", ".join(f"`{of_owner[0].owner}`" for of_owner in owners)
            for change in owners[0]:
                yield "  - " + (f"`{change.member}`: " if change.member else "") + change.details
