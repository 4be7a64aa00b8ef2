"""What a channel's policy lets run, and the sentence that declines everything else."""

from domain.conversation import ChannelPolicy
from domain.ids import FlowId
from domain.phrases import phrase
from flows.book import APPOINTMENT, LANGUAGE, MENU, NEWS, PRIVACY, STATUS, SWITCH
from flows.work import Work

_ALWAYS = frozenset({LANGUAGE, SWITCH, PRIVACY, NEWS})
_FLOWS_OF = {
    ChannelPolicy.APPOINTMENTS: _ALWAYS | {APPOINTMENT, STATUS, MENU},
    ChannelPolicy.INFO: _ALWAYS,
    ChannelPolicy.OFF: frozenset[FlowId](),
}
_SENTENCES = {
    ChannelPolicy.APPOINTMENTS: phrase("policy-appointments"),
    ChannelPolicy.INFO: phrase("policy-info"),
    ChannelPolicy.OFF: phrase("policy-off"),
}


def may_run(work: Work, flow: FlowId) -> bool:
    """Say whether the channel's policy lets this flow run here."""
    allowed = _FLOWS_OF.get(work.book.policy)
    return allowed is None or flow in allowed


def decline(work: Work) -> None:
    """Say what this channel does not do and where it goes on; a channel that does everything says nothing."""
    sentence = _SENTENCES.get(work.book.policy)
    if sentence is not None:
        work.say(sentence)
