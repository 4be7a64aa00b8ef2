"""What a check finds: a broken rule, with the place where it is broken."""

from dataclasses import dataclass

from domain.ids import FlowId, Lang, StepId


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule; flow, step and language are named as far as they matter."""

    rule: str
    message: str
    flow: FlowId | None = None
    step: StepId | None = None
    language: Lang | None = None

    def line(self) -> str:
        """Say it in one line: flow and step, language, rule, what is wrong."""
        where = "/".join(part for part in (self.flow, self.step) if part)
        language = f"[{self.language}]" if self.language else ""
        return " ".join(part for part in (where, language, f"{self.rule}:", self.message) if part)
