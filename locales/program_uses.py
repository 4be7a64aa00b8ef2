"""The program's own buttons and descriptions, which stand in no flow, and where they are shown."""

from collections.abc import Iterator

from domain.ids import MessageId
from locales.findings import Layout, Use

_BY_LAYOUT = {
    Layout.ROW_OF_ONE: """
        nav-back nav-skip nav-done nav-more nav-human nav-days slot-day edit-short more-reading
        sos-back tg-open-web answer-yes answer-no answer-unsure answer-nothing topic-wohnen
        topic-aufenthalt topic-familie topic-arbeit topic-teilhabe topic-deutsch
        topic-anerkennung topic-rechtskreis topic-gesundheit topic-schule topic-brief
        topic-sonstiges news-stop-button
        notice-take notice-take-one notice-other notice-cancel notice-fine notice-decline notice-new
        notice-no visit-keep visit-move visit-cancel
        """,
    Layout.WEB_BUTTON: """
        web-leave web-language web-sos web-send-again web-send web-listen web-reload
        web-noscript-reload web-start web-copy web-print web-download-calendar web-done-selected
        web-another-device web-resume-go web-covered-go web-covered-new web-covered-continue
        web-delete-device web-menu-appointment web-menu-status web-menu-privacy web-menu-human
        web-menu-help web-done web-language-change web-back-chat web-resume-have
        web-still-there-yes push-ask push-allow push-stop
        """,
    Layout.COMMAND: """
        cmd-start cmd-language cmd-help cmd-sos cmd-status cmd-appointment cmd-privacy
        cmd-mydata cmd-delete cmd-stop cmd-human
        """,
    Layout.PROFILE: "tg-description",
    Layout.SHORT_PROFILE: "tg-short-description",
}


def program_uses() -> Iterator[Use]:
    """Yield every use of a message that the program itself makes as a button or a description."""
    for layout, names in _BY_LAYOUT.items():
        for name in names.split():
            yield Use(MessageId(name), layout)
